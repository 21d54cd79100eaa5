import { t } from '../i18n/index.ts';
import type { Available } from '../indicators/available.ts';
import { type Filled, known } from '../indicators/ends.ts';
import { type State, stateSlug } from '../indicators/states.ts';
import { yearBars } from './charts/year-bars.ts';
import type { Drawing } from './drawing.ts';
import type { DrawContext, FigureRow, Frame } from './figure.ts';

interface PlaceRow extends FigureRow {
  readonly year: number;
  readonly state: State;
}

interface StateBars<R> {
  /** Id of the family of figures. */
  readonly id: string;
  readonly className: 'loss' | 'count';
  readonly value: (row: R) => Available<number> | undefined;
  /** A number above its bar. */
  readonly text: (value: number) => string;
  /** A number of the axis; null for a chart without one. */
  readonly axis: ((value: number) => string) | null;
  /** Why years have no bar; if left out, nothing is reported for them. */
  readonly missing?: (rows: Filled<R>) => string;
}

/** Draws one place year by year; a year without a value keeps its room, hatched. */
export const stateBars =
  <R extends PlaceRow>({
    id,
    className,
    value,
    text,
    axis,
    missing = () => t.figureTerms.notReported,
  }: StateBars<R>) =>
  (rows: Filled<R>, frame: Frame, { breaks }: Pick<DrawContext<R>, 'breaks'>): Drawing => {
    const bars = known(rows, value).map(({ item, value }) => ({ year: item.year, value }));
    return yearBars(frame, {
      breaks,
      years: rows.map(({ year }) => year),
      layers: [{ className, bars }],
      labels: bars.map((bar) => ({ ...bar, text: text(bar.value) })),
      axis,
      // Unique in a page, for the pattern.
      missing: { id: `${id}-${stateSlug(rows[0].state.state)}`, label: missing(rows) },
    });
  };
