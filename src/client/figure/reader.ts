import type { ViewFile } from '../../site/view.ts';

/** A figure that can be asked. */
export interface FigureReader {
  readonly figure: HTMLElement;
  /** The element that holds its drawings. */
  readonly frames: HTMLElement;
  /** The view that is shown; null until it is read. */
  readonly view: () => ViewFile | null;
}
