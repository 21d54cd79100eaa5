import type { Dataset } from '../../datasets/dataset.ts';
import { ic3AgeGroups } from '../../datasets/ic3-age-groups.ts';
import { ic3CallCentreDetail } from '../../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import { ic3Totals } from '../../datasets/ic3-totals.ts';
import { type Cells, stepOf } from '../../datasets/measures.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule, rowsWhere } from './rule.ts';

const above = 'above the total';

const measures = ['complaints', 'losses_usd'] as const;

type Measure = (typeof measures)[number];

/** Largest printing of a year's total, with what rounding may hide; null where none is printed. */
export function largestTotal({ rows }: Data, year: number, measure: Measure): number | null {
  const values = rows(ic3Totals)
    .filter((row) => row.year === year && row[measure] !== null)
    .map((row) => (row[measure] ?? 0) + hiddenBy(ic3Totals, measure, row));
  return values.length === 0 ? null : Math.max(...values);
}

const hiddenBy = (dataset: Dataset, measure: Measure, row: Cells) =>
  stepOf(dataset, measure, row) / 2;

/** Beyond this part of the total, a report has spread all its complaints over the ages. */
const almostAll = 0.99;

/** Difference between a sum and its parts that rounding to whole dollars explains. */
const slack = 3;

export const agesAddUp: Rule = {
  id: 'ages-add-up',
  severity: 'warning',
  guards:
    'The age groups of a year add up to more than its total, or almost but not quite to the total.',
  fix: `Correct an age group or the total of the year, or write in the note of an age group why, with the words "${above}".`,
  reads: [ic3AgeGroups, ic3Totals],
  check: (data, report) => {
    const editions = Map.groupBy(data.rows(ic3AgeGroups), (row) => `${row.year} ${row.source_id}`);
    for (const group of editions.values()) {
      if (group.some((row) => isJustified(row, above))) continue;
      for (const measure of measures) checkAges(data, group, measure, report);
    }
  },
};

type Ages = ReturnType<typeof agesOf>;
const agesOf = ({ rows }: Data) => rows(ic3AgeGroups);

function checkAges(data: Data, group: Ages, measure: Measure, report: Report): void {
  const [first] = group;
  const total = first ? exactTotal(data, first.year, measure) : null;
  if (!first || total === null) return;
  const sum = group.reduce((all, row) => all + (row[measure] ?? 0), 0);
  const hidden = group.reduce((all, row) => all + hiddenBy(ic3AgeGroups, measure, row), 0);
  if (Math.abs(sum - total) <= hidden + slack || sum < almostAll * total) return;
  report(ic3AgeGroups, first.line, {
    column: measure,
    value: first[measure],
    message: `the age groups of ${first.year} add up to ${sum}, the year has ${total}`,
    fix: `Correct one of them, ${justifyWith(above)}.`,
  });
}

/** The total of a year to the last dollar where one edition prints it so. */
function exactTotal(data: Data, year: number, measure: Measure): number | null {
  const exact = data
    .rows(ic3Totals)
    .filter((row) => row.year === year && !row.status && stepOf(ic3Totals, measure, row) === 0)
    .map((row) => row[measure])
    .filter((value) => value !== null);
  return exact.length > 0 ? Math.max(...exact) : largestTotal(data, year, measure);
}

/** The crime types of which the detail tells more, by the first words of its metrics. */
const types = new Map([
  ['tech-support', 'tech-support'],
  ['government-impersonation', 'government-impersonation'],
  ['cryptocurrency', 'descriptor-cryptocurrency'],
]);

export const scopeAboveWhole: Rule = {
  id: 'scope-above-whole',
  severity: 'warning',
  guards:
    'A part of a crime type, such as people aged 60 and over, is larger than the whole type in the same year.',
  fix: `Correct the part or the whole, or write in the note of the part why, with the words "${above}".`,
  reads: [ic3CallCentreDetail, ic3CrimeTypes],
  check: ({ rows, tables }, report) => {
    for (const [prefix, type] of types) {
      const whole = rowsWhere(tables.get(ic3CrimeTypes.id), 'crime_type', type);
      for (const row of rows(ic3CallCentreDetail)) {
        const measure = measures.find(
          (name) => row.metric === `${prefix}-${name.replace('_usd', '')}`,
        );
        if (!measure || row.scope === null || row.status || isJustified(row, above)) continue;
        const printed = whole
          .filter(({ year }) => year === row.year)
          .map((other) => Number(other[measure]));
        if (printed.length === 0 || row.value <= Math.max(...printed)) continue;
        report(ic3CallCentreDetail, row.line, {
          column: 'value',
          value: row.value,
          message: `the whole of ${type} has ${Math.max(...printed)} in ${row.year}`,
          fix: `Correct it, ${justifyWith(above)}.`,
        });
      }
    }
  },
};
