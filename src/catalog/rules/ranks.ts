import type { Dataset, RowOf } from '../../datasets/dataset.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ic3Countries } from '../../datasets/ic3-countries.ts';
import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import type { Report, Rule } from './rule.ts';

/** Ranks that a list may leave out at one place: not every state printed has a row. */
const gap = 2;

/** Lists with fewer rows are taken for excerpts. */
const whole = 10;

/** Part of a list up to which something unusual is a slip; beyond it, the source prints it so. */
const slips = 0.05;

export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'error',
  guards:
    'A printed rank does not fit the values: a larger value is below a smaller one, two values share a rank, or ranks are missing.',
  fix: 'Correct the value or the rank against the source.',
  reads: [ic3Countries, ftcStates, ic3StateRanks],
  check: ({ rows }, report) => {
    const lists = [
      rankedRows(
        ic3Countries,
        'complaints',
        rows(ic3Countries).filter(({ status }) => !status),
      ),
      rankedRows(ftcStates, 'reports_per_100k', rows(ftcStates)),
      rankedRows(ic3StateRanks, 'value', rows(ic3StateRanks)),
    ];
    for (const { dataset, column, items } of lists) {
      for (const list of Map.groupBy(items, (item) => item.list).values()) {
        checkRanks(dataset, column, list, report);
      }
    }
  },
};

function checkRanks(
  dataset: Dataset,
  column: string,
  list: readonly Ranked[],
  report: Report,
): void {
  const sorted = list.toSorted((a, b) => a.rank - b.rank);
  const pairs = sorted.map((item, index) => ({ item, above: sorted[index - 1] }));
  const most = Math.max(1, list.length * slips);
  const shared = pairs.filter(sharesRank);
  const far = list.length < whole ? [] : pairs.filter(isFar);
  const found = [
    ...pairs.flatMap(({ item, above }, index) => {
      if (above === undefined || !isLarger({ item, above })) return [];
      const [before, after] = [sorted[index - 2], sorted[index + 1]];
      // The one of the two without which the others are in order is the slip.
      const fitsWithoutItem = after === undefined || above.value >= after.value;
      const fitsWithoutAbove = before === undefined || before.value >= item.value;
      const [wrong, other] = fitsWithoutAbove && !fitsWithoutItem ? [above, item] : [item, above];
      const message = `rank ${wrong.rank}, but rank ${other.rank} on line ${other.line} has ${other.value}`;
      return [{ item: wrong, column, value: wrong.value, message }];
    }),
    ...(shared.length > most ? [] : shared).map(({ item, above }) => ({
      item,
      column: 'rank',
      value: item.rank,
      message: `line ${above?.line} has the same rank, but ${above?.value}`,
    })),
    ...(far.length > most ? [] : far).map(({ item, above }) => ({
      item,
      column: 'rank',
      value: item.rank,
      message: `the rank before it is ${above?.rank ?? 'missing'}`,
    })),
  ];
  for (const { item, ...finding } of found) {
    report(dataset, item.line, { ...finding, fix: 'Correct the value or the rank.' });
  }
}

interface Pair {
  readonly item: Ranked;
  /** The row one place above. */
  readonly above: Ranked | undefined;
}

const isLarger = ({ item, above }: Pair) =>
  above !== undefined && item.rank > above.rank && item.value > above.value;

const sharesRank = ({ item, above }: Pair) =>
  above !== undefined && item.rank === above.rank && item.value !== above.value;

const isFar = ({ item, above }: Pair) =>
  item.rank === 0 || item.rank - (above?.rank ?? 0) > gap + 1;

interface Ranked {
  readonly line: number;
  readonly rank: number;
  readonly value: number;
  /** The printed list that it belongs to. */
  readonly list: string;
}

/** Rows of one dataset that have a rank, with the printed list each belongs to. */
function rankedRows<R extends RowOf<Dataset>>(
  dataset: Dataset,
  column: keyof R & string,
  rows: readonly R[],
) {
  const items = rows.flatMap((row) => {
    const { line, rank, year, measure, source_id }: RowOf<Dataset> = row;
    const value = row[column];
    if (typeof rank !== 'number' || typeof value !== 'number') return [];
    return [{ line, rank, value, list: [year, measure, source_id].join(' ') }];
  });
  return { dataset, column, items };
}
