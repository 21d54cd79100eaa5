import { markOf, rowsOf, shownDrawing } from './marks.ts';
import { type Note, sentenceOf } from './note.ts';
import type { FigureReader } from './reader.ts';

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['PageDown', 5],
  ['PageUp', -5],
  ['End', Infinity],
  ['Home', -Infinity],
]);

/**
 * Lets the arrow keys walk through the rows from the one stop of a drawing, which says each as the
 * value of a slider. Returns what begins the walk if the stop has the focus already.
 */
export function addWalk({ frames, view }: FigureReader, note: Note): () => void {
  const stop = frames.querySelector<HTMLElement>('.stop');
  if (!stop) return () => {};
  let last: number | null = null;
  const go = (step: number) => {
    const [svg, file] = [shownDrawing(frames), view()];
    if (!svg || !file) return;
    const rows = rowsOf(svg, file);
    const highest = rows.length - 1;
    // A chart by year is entered at its newest year, a list at its top.
    const start = svg.hasAttribute('data-x') && !svg.hasAttribute('data-y') ? highest : 0;
    const before = last === null ? -1 : rows.indexOf(last);
    const place = before === -1 ? start : Math.max(0, Math.min(before + step, highest));
    const row = rows[place];
    const mark = row === undefined ? null : markOf(svg, file, row);
    if (row === undefined || !mark) return;
    last = row;
    note.show(mark, file);
    stop.ariaValueMax = String(highest);
    stop.ariaValueNow = String(place);
    stop.ariaValueText = sentenceOf(row, file);
  };
  stop.addEventListener('focus', () => go(0));
  stop.addEventListener('keydown', (event) => {
    const step = steps.get(event.key);
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(step);
  });
  return () => {
    if (document.activeElement === stop) go(0);
  };
}
