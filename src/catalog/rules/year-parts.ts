import { ageGroups } from '../../datasets/age-groups.ts';
import { consumerPrices } from '../../datasets/consumer-prices.ts';
import { ftcAges } from '../../datasets/ftc-ages.ts';
import { ic3AgeGroups } from '../../datasets/ic3-age-groups.ts';
import { ic3Countries } from '../../datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { ic3Totals } from '../../datasets/ic3-totals.ts';
import { sources } from '../../datasets/sources.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import { isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'not printed';

/** What belongs to a year of IC3 figures beside its totals. */
const parts = [ic3CrimeTypes, ic3AgeGroups, ic3States, ic3Countries, statePopulations];

export const yearParts: Rule = {
  id: 'year-parts',
  severity: 'warning',
  guards: 'The newest year of IC3 figures lacks a part that the year before has.',
  fix: `Add the rows, or say in the note of the total that the part is ${words} yet.`,
  reads: [ic3Totals, ...parts, consumerPrices],
  check: ({ rows, tables, find }, report) => {
    const totals = rows(ic3Totals);
    const newest = Math.max(...totals.map(({ year }) => year));
    const own = totals.filter(({ year }) => year === newest);
    const [first] = own;
    const notes = [...own, ...own.map(({ source_id }) => find(sources, source_id))];
    if (!first || notes.some((row) => row !== undefined && isJustified(row, words))) return;
    const lacking = parts.filter(({ id }) => {
      const years = new Set(tables.get(id)?.values('year'));
      return years.has(newest - 1) && !years.has(newest);
    });
    const hasPrices = (year: number) =>
      rows(consumerPrices).some(({ month }) => month.startsWith(`${year}-`));
    const missing = [
      ...lacking,
      ...(hasPrices(newest - 1) && !hasPrices(newest) ? [consumerPrices] : []),
    ].map(({ file }) => `data/${file}`);
    const hasLosses = own.some(({ losses_usd }) => losses_usd !== null);
    if (missing.length === 0 && hasLosses) return;
    const lacks = [...(hasLosses ? [] : ['the losses of the year']), ...missing].join(', ');
    report(ic3Totals, first.line, {
      column: 'year',
      value: newest,
      message: `${newest} lacks ${lacks}`,
      fix: `Add what is missing, ${justifyWith(words)}.`,
    });
  },
};

export const agesComplete: Rule = {
  id: 'ages-complete',
  severity: 'warning',
  guards: 'The age groups that a document gives for a year leave out some ages.',
  fix: `Add the group, or say in the note of another that it is ${words}.`,
  reads: [ageGroups, ic3AgeGroups, ftcAges],
  check: (data, report) => {
    const bounds = new Map(data.rows(ageGroups).map((row) => [row.age_group, row]));
    for (const dataset of [ic3AgeGroups, ftcAges]) {
      const lists = Map.groupBy(
        data.rows<typeof ic3AgeGroups | typeof ftcAges>(dataset),
        (row) => `${row.year} ${row.source_id}`,
      );
      for (const list of lists.values()) {
        const ages = list.flatMap((row) => {
          const group = bounds.get(row.age_group);
          return group
            ? [
                {
                  line: row.line,
                  note: row.note,
                  from: group.from_age,
                  to: group.to_age ?? Infinity,
                },
              ]
            : [];
        });
        if (ages.length >= enough && !list.some((row) => isJustified(row, words))) {
          // A row whose year or source was changed is still there, in a list of its own.
          const [{ year, source_id: source } = { year: 0, source_id: '' }] = list;
          const strays = [...lists.values()]
            .filter((other) => other.length < enough)
            .flat()
            .filter((row) => row.year === year || row.source_id === source);
          const strayIn = (from: number, to: number) => {
            const own = strays.filter(({ age_group }) => {
              const group = bounds.get(age_group);
              return group && group.from_age >= from && group.from_age <= to;
            });
            return own.length === 1 ? own[0]?.line : undefined;
          };
          reportGap(ages, strayIn, (line, finding) => report(dataset, line, finding));
        }
      }
    }
  },
};

/** Fewer groups are an excerpt, such as people over 60. */
const enough = 4;

interface Ages {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

function reportGap(
  ages: readonly Ages[],
  strayIn: (from: number, to: number) => number | undefined,
  report: (line: number, finding: Parameters<Report>[2]) => void,
): void {
  const sorted = ages.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let reached = 0;
  for (const { line, from, to } of sorted) {
    if (from > reached + 1) {
      report(strayIn(reached, from - 1) ?? line, {
        column: 'age_group',
        value: null,
        message: `no group has the ages ${reached === 0 ? 0 : reached + 1} to ${from - 1}`,
        fix: `Add the group, ${justifyWith(words)}.`,
      });
    }
    reached = Math.max(reached, to);
  }
  if (reached !== Infinity) {
    report(strayIn(reached, Infinity) ?? sorted.at(-1)?.line ?? 0, {
      column: 'age_group',
      value: null,
      message: `no group has the ages from ${reached + 1} on`,
      fix: `Add the group, ${justifyWith(words)}.`,
    });
  }
}
