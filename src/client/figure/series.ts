import type { FigureReader } from './enhance.ts';
import { shownDrawing } from './marks.ts';

interface Series {
  /** What names it in the drawing: an entry of the legend, or a label beside the marks. */
  readonly labels: readonly SVGGraphicsElement[];
  readonly marks: readonly Element[];
}

/** Series of a drawing, by the classes that legend and marks share, or by numbers `s1`, `s2`, … */
function seriesOf(svg: SVGSVGElement): readonly Series[] {
  const entries = [...svg.querySelectorAll<SVGGraphicsElement>('.legend rect[class]:not(.hatch)')];
  const byLegend = entries.map((rect): Series => {
    const paint = rect.classList.item(0) ?? '';
    const text = rect.nextElementSibling;
    const marks = [...svg.querySelectorAll(`.${paint}, .${paint}-line`)];
    return {
      labels: text instanceof SVGGraphicsElement ? [rect, text] : [rect],
      marks: marks.filter((mark) => mark.closest('.legend') === null),
    };
  });
  const numbered = [...svg.querySelectorAll<SVGGraphicsElement>('[class*=" s"], [class^="s"]')];
  const numbers = Map.groupBy(
    numbered,
    ({ classList }) => [...classList].find((name) => /^s\d+$/.test(name)) ?? '',
  );
  numbers.delete('');
  const byNumber = [...numbers.values()].map(
    (marks): Series => ({
      labels: marks.filter((mark) => mark.querySelector('text') !== null),
      marks,
    }),
  );
  return [...byLegend, ...byNumber].filter(({ marks }) => marks.length > 0);
}

/**
 * Lays a button over each entry of a legend and each label of a series: pointing at it, focusing or
 * pressing it dims the others. Returns what lays them anew when the drawing has changed.
 */
export function addSeries({ frames }: FigureReader): () => void {
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
    const pressed = () => all[buttons.findIndex(({ button }) => button.ariaPressed === 'true')];
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
      });
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
