import { asWritten, t } from '../i18n/index.ts';
import { ratio } from '../indicators/available.ts';
import type { Stated } from '../indicators/current.ts';
import type { State } from '../indicators/states.ts';

interface Place {
  readonly year: number;
  readonly state: State;
  readonly rank: number | null;
  readonly losses: { readonly current: Stated<{ readonly note: string | null }> | null };
}

/** A place whose losses have grown so many times within a year may owe them to a few cases. */
const jump = 3;

/**
 * A note where the place that leads a year owes its rank to a jump: what the data says of it, else how
 * many times the losses of the year before it reported. `before` are all places of any years.
 */
export function outlierNote<P extends Place>(
  rows: readonly P[],
  before: readonly P[],
): readonly string[] {
  const top = rows.find(({ rank }) => rank === 1);
  const losses = top?.losses.current;
  if (!top || !losses) return [];
  const last = before.find(
    ({ year, state }) => year === top.year - 1 && state.state === top.state.state,
  );
  const times = ratio(losses.value, last?.losses.current?.value ?? null);
  if (times === null || times < jump) return [];
  return [
    t.figureTerms.techSupportByState.outlier({
      name: top.state.name,
      year: top.year,
      before: top.year - 1,
      times,
      note: losses.row.note === null ? null : asWritten(losses.row.note),
    }),
  ];
}
