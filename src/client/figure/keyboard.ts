import type { ViewFile } from '../../site/view.ts';
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
 * Lets the keyboard walk through the rows from the one stop of a drawing, which says each as the value
 * of a slider: arrows go on, a letter goes to the next row whose name begins with it, Enter follows the
 * link of the row. Returns what begins the walk if the stop has the focus already.
 */
export function addWalk({ frames, view }: FigureReader, note: Note): () => void {
  const stop = frames.querySelector<HTMLInputElement>('.stop');
  if (!stop) return () => {};
  let last: number | null = null;
  const walkable = () => {
    const [svg, file] = [shownDrawing(frames), view()];
    return svg && file ? { svg, file, rows: rowsOf(svg, file) } : null;
  };
  const show = (index: number) => {
    const found = walkable();
    const row = found?.rows[index];
    const mark = found && row !== undefined ? markOf(found.svg, found.file, row) : null;
    if (!found || row === undefined || !mark) return;
    last = row;
    note.show(mark, found.file);
    stop.max = String(found.rows.length - 1);
    stop.value = String(index);
    stop.ariaValueText = sentenceOf(row, found.file);
  };
  const go = (step: number) => {
    const found = walkable();
    if (!found) return;
    const { svg, rows } = found;
    const highest = rows.length - 1;
    // A chart by year is entered at its newest year, a list at its top.
    const start = svg.hasAttribute('data-x') && !svg.hasAttribute('data-y') ? highest : 0;
    const before = last === null ? -1 : rows.indexOf(last);
    show(before === -1 ? start : Math.max(0, Math.min(before + step, highest)));
  };
  const seek = (letter: string) => {
    const { rows = [], file } = walkable() ?? {};
    const before = last === null ? -1 : rows.indexOf(last);
    // From the one after the last on, and round to it again.
    const order = [...rows.keys()].map((index) => (before + 1 + index) % rows.length);
    const found = order.find((index) => nameOf(file, rows[index]).startsWith(letter));
    if (found !== undefined) show(found);
  };
  const follow = () => {
    const address = last === null ? null : view()?.rows[last]?.href;
    if (address) location.assign(address);
  };
  stop.addEventListener('focus', () => go(0));
  stop.addEventListener('input', () => show(Number(stop.value)));
  stop.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps.get(event.key);
    const isLetter = /^\p{L}$/u.test(event.key);
    if (step === undefined && event.key !== 'Enter' && !isLetter) return;
    event.preventDefault();
    if (step !== undefined) go(step);
    else if (isLetter) seek(event.key.toLowerCase());
    else follow();
  });
  return () => {
    if (document.activeElement === stop) go(0);
  };
}

const nameOf = (file: ViewFile | undefined, row: number | undefined) =>
  (row === undefined ? '' : (file?.rows[row]?.texts[0] ?? '')).toLowerCase();
