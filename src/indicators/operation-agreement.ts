import type { NumberRow, OperationNumber } from './operations.ts';

/** Documents that say the same of one number. */
export interface Saying {
  readonly rows: readonly NumberRow[];
  /** Whether theirs is the value shown elsewhere. */
  readonly leads: boolean;
}

/** What documents say of one number: those that say the same together, the value that leads first. */
export function sayingsOf({ rows, agreement }: OperationNumber): readonly Saying[] {
  const groups = Map.groupBy(rows, (row) => `${row.value} ${row.qualifier} ${row.status}`);
  const leading = agreement.current?.row;
  return [...groups.values()]
    .map((group) => ({ rows: group, leads: group.some((row) => row === leading) }))
    .sort((a, b) => Number(b.leads) - Number(a.leads));
}

/** Whether two documents give different numbers; one that gives none disagrees with nobody. */
export function isDisputed({ rows }: OperationNumber): boolean {
  return new Set(rows.flatMap(({ value }) => value ?? [])).size > 1;
}

/** Numbers that tell at a glance how large an operation was. */
const mostAtAGlance = 5;

/** The first numbers that have a value, in the order in which one tells them, each metric once. */
export function numbersAtAGlance(numbers: readonly OperationNumber[]): readonly OperationNumber[] {
  const valued = numbers.filter(({ agreement }) => agreement.current ?? agreement.range);
  const first = new Map([...valued].reverse().map((number) => [number.metric.metric, number]));
  return valued
    .filter((number) => first.get(number.metric.metric) === number)
    .slice(0, mostAtAGlance);
}
