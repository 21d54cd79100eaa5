import { ic3AgeGroups } from '../../datasets/ic3-age-groups.ts';
import { ic3CallCentreDetail } from '../../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import { stepOf } from '../../datasets/measures.ts';
import type { Row } from '../table.ts';
import { type Data, isJustified, justifyWith, type Rule, rowsWhere } from './rule.ts';

const words = 'differs';

/** What the report prints, and what follows from other rows. */
interface Derived {
  readonly computed: number;
  /** Difference that rounding explains. */
  readonly margin: number;
  /** What it follows from, as a message says it. */
  readonly from: string;
}

type Detail = ReturnType<typeof detailsOf>[number];
const detailsOf = ({ rows }: Data) => rows(ic3CallCentreDetail);

export const printedResult: Rule = {
  id: 'printed-result',
  severity: 'warning',
  guards:
    'A change in percent, an average loss or the shares of payment as the FBI prints them do not follow from the values.',
  fix: `Correct the value or the result, or write in the note that the printed one ${words} and why.`,
  reads: [ic3CallCentreDetail, ic3CrimeTypes, ic3AgeGroups],
  check: (data, report) => {
    const lossesOf = lossesByType(data);
    for (const row of detailsOf(data)) {
      if (row.status || isJustified(row, words)) continue;
      const derived = changeOf(row, lossesOf) ?? averageOf(row, data) ?? remainderOf(row, data);
      if (!derived || Math.abs(derived.computed - row.value) <= derived.margin) continue;
      report(ic3CallCentreDetail, row.line, {
        column: 'value',
        value: row.value,
        message: `${derived.from} give ${Math.round(derived.computed)}`,
        fix: `Correct the one that was typed wrong, ${justifyWith(words)}.`,
      });
    }
  },
};

type LossesOf = (type: string, year: number) => number | undefined;

/** The first printing of the losses to a crime type in a year. Each type is looked up once. */
function lossesByType({ tables }: Data): LossesOf {
  const known = new Map<string, readonly Row[]>();
  return (type, year) => {
    const rows = known.get(type) ?? rowsWhere(tables.get(ic3CrimeTypes.id), 'crime_type', type);
    known.set(type, rows);
    const losses = rows.find((row) => row.year === year && row.losses_usd !== null)?.losses_usd;
    return typeof losses === 'number' ? losses : undefined;
  };
}

function changeOf({ metric, scope, year }: Detail, lossesOf: LossesOf): Derived | null {
  const type = /^(.*)-loss-change-on-year$/.exec(metric)?.[1];
  if (type === undefined || scope !== null) return null;
  const [before, after] = [lossesOf(type, year - 1), lossesOf(type, year)];
  if (before === undefined || after === undefined) return null;
  const from = `losses of ${before} in ${year - 1} and ${after} in ${year}`;
  return { computed: (after / before - 1) * 100, margin: 1, from };
}

function averageOf({ metric, scope, year }: Detail, { rows }: Data): Derived | null {
  if (metric !== 'average-loss') return null;
  const group = rows(ic3AgeGroups).find((row) => row.year === year && row.age_group === scope);
  if (!group?.losses_usd || !group.complaints) return null;
  const { losses_usd: losses, complaints } = group;
  const computed = losses / complaints;
  const margin = stepOf(ic3AgeGroups, 'losses_usd', group) / 2 / complaints + 0.005 * computed;
  return { computed, margin, from: `losses of ${losses} in ${complaints} complaints` };
}

function remainderOf({ metric, scope, year, line }: Detail, data: Data): Derived | null {
  if (!metric.endsWith('-payment-share') || scope === null) return null;
  const shares = detailsOf(data).filter((row) => row.metric === metric && row.year === year);
  const others = shares.filter((row) => row.line !== line);
  // The first of them stands for all: a wrong sum is one finding.
  if (shares[0]?.line !== line || others.length < 3) return null;
  const computed = 100 - others.reduce((all, { value }) => all + value, 0);
  return { computed, margin: 1, from: 'the other shares of payment, taken from 100,' };
}
