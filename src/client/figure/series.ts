import { chosen, remember } from './address.ts';
import { shownDrawing } from './marks.ts';
import type { FigureReader } from './reader.ts';

interface Series {
  /** Its name in the drawing and in the address. */
  readonly name: string;
  /** What names it in the drawing: an entry of the legend, or a label beside the marks. */
  readonly labels: readonly SVGGraphicsElement[];
  readonly marks: readonly Element[];
}

/** Series of a drawing: what names them in the legend or beside their marks, and the marks. */
function seriesOf(svg: SVGSVGElement): readonly Series[] {
  const named = [...svg.querySelectorAll<SVGGraphicsElement>('[data-series]')];
  const isEntry = (element: Element) => element.closest('.legend') !== null;
  return [...Map.groupBy(named, ({ dataset }) => dataset.series ?? '')]
    .map(([name, all]) => ({
      name,
      labels: all.filter((part) => isEntry(part) || part.querySelector('text') !== null),
      marks: all.filter((part) => !isEntry(part)),
    }))
    .filter(({ marks }) => marks.length > 0);
}

/**
 * Lays a button over each entry of a legend and each label of a series: pointing at it, focusing or
 * pressing it dims the others, and the address keeps the one that is pressed. Returns what sets them again when the drawing has changed.
 */
export function addSeries({ figure, frames }: FigureReader): () => void {
  const group = document.createElement('div');
  group.className = 'series';
  frames.append(group);
  const lay = () => {
    const svg = shownDrawing(frames);
    const all = svg ? seriesOf(svg) : [];
    const dim = (kept: Series | null) => {
      const others = all.filter((series) => kept !== null && series !== kept);
      const dimmed = new Set(others.flatMap(({ marks }) => marks));
      for (const mark of kept?.marks ?? []) dimmed.delete(mark);
      for (const { marks } of all) {
        for (const mark of marks) mark.classList.toggle('dim', dimmed.has(mark));
      }
    };
    dim(null);
    const origin = frames.getBoundingClientRect();
    const buttons = (all.length > 1 ? all : []).flatMap((series) =>
      series.labels.length === 0 ? [] : [makeButton(series, origin)],
    );
    const pressed = () => buttons.find(({ button }) => button.ariaPressed === 'true')?.series;
    for (const { button, series } of buttons) {
      for (const name of ['pointerenter', 'focus']) {
        button.addEventListener(name, () => dim(series));
      }
      for (const name of ['pointerleave', 'blur']) {
        button.addEventListener(name, () => dim(pressed() ?? null));
      }
      button.addEventListener('click', () => {
        const isOn = button.ariaPressed === 'true';
        for (const other of buttons) other.button.ariaPressed = 'false';
        button.ariaPressed = String(!isOn);
        dim(isOn ? null : series);
        remember(figure.id, 'series', isOn ? null : series.name);
        void import('./take.ts').then(({ takeSeries }) => takeSeries(figure));
      });
    }
    const kept = chosen(figure.id, 'series');
    const first = buttons.find(({ series }) => series.name === kept);
    if (first) {
      first.button.ariaPressed = 'true';
      dim(first.series);
      void import('./take.ts').then(({ takeSeries }) => takeSeries(figure));
    }
    group.replaceChildren(...buttons.map(({ button }) => button));
  };
  new ResizeObserver(lay).observe(frames);
  return lay;
}

/** Pixels that a finger needs. */
const target = 24;

function makeButton(series: Series, origin: DOMRect) {
  const boxes = series.labels.map((label) => label.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(target, Math.max(...boxes.map((box) => box.right)) - left);
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const height = Math.max(target, bottom - top);
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaPressed = 'false';
  button.ariaLabel = series.labels
    .map((label) => label.textContent)
    .join(' ')
    .trim();
  button.style.left = `${left - origin.left}px`;
  button.style.top = `${(top + bottom) / 2 - height / 2 - origin.top}px`;
  button.style.width = `${width}px`;
  button.style.height = `${height}px`;
  return { button, series };
}
