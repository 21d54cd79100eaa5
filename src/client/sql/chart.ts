import { el, escapeXml } from '../../figures/svg.ts';
import type { Chart } from './protocol.ts';

/** What is drawn: the labels of a chart and one of its columns. */
export interface Drawn {
  readonly kind: Chart['kind'];
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  /** Width in CSS pixels, which are the units of the drawing. */
  readonly width: number;
  /** Text alternative. */
  readonly alt: string;
  readonly format: (value: number) => string;
}

const text = 12;

/** Width of a letter of 12 px, generously. */
const letter = 7;

/** A chart as SVG: columns on an axis of time, or one bar for each place, from zero. */
export function chartSvg(drawn: Drawn): string {
  const { body, height } = drawn.kind === 'years' ? columnsOf(drawn) : barsOf(drawn);
  return el(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${drawn.width} ${height}`,
      role: 'img',
      'aria-label': drawn.alt,
      'font-size': text,
      fill: 'currentColor',
    },
    ...body,
  );
}

/** Lengths on a scale that begins or ends at zero. */
function scale(values: readonly (number | null)[], length: number) {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const unit = length / (high - low || 1);
  return { of: (value: number) => (value - low) * unit, zero: -low * unit };
}

function columnsOf({ labels, values, width, format }: Drawn) {
  const years = labels.map(Number);
  const first = Math.min(...years);
  const step = width / (Math.max(...years) - first + 1);
  const plot = 220;
  const top = 1.5 * text;
  const { of, zero } = scale(values, plot);
  const y = (length: number) => top + plot - length;
  const bar = Math.min(step * 0.8, 48);
  const middle = (index: number) => ((years[index] ?? first) - first + 0.5) * step;
  const wide = Math.max(...values.map((value) => (value === null ? 0 : format(value).length)));
  // Every value is written where there is room, else the highest and the last.
  const isRoom = wide * letter <= step;
  const highest = values.indexOf(Math.max(...values.filter((value) => value !== null)));
  const gap = Math.ceil((5 * letter) / step);
  const body = values.flatMap((value, index) => {
    const x = middle(index);
    const year =
      ((years[index] ?? first) - first) % gap === 0
        ? [note(x, top + plot + 1.5 * text, 'middle', String(labels[index]))]
        : [];
    if (value === null) return year;
    const [from, to] = [Math.min(of(value), zero), Math.max(of(value), zero)];
    const isTold = isRoom || index === highest || index === values.length - 1;
    const end = Math.min(Math.max(x, (wide * letter) / 2), width - (wide * letter) / 2);
    return [
      ...year,
      el('rect', { class: 'bar', x: x - bar / 2, y: y(to), width: bar, height: to - from }),
      ...(isTold ? [note(end, y(to) - 4, 'middle', format(value))] : []),
    ];
  });
  const base = el('path', { class: 'base', d: `M0 ${y(zero)}h${width}` });
  return { body: [...body, base], height: top + plot + 2 * text };
}

function barsOf({ labels, values, width, format }: Drawn) {
  const row = 2 * text;
  const name = Math.min(Math.max(...labels.map((label) => label.length)) * letter, width * 0.45);
  const number = Math.max(
    ...values.map((value) => (value === null ? 0 : (format(value).length + 1) * letter)),
  );
  const { of, zero } = scale(values, Math.max(20, width - name - number));
  const body = values.flatMap((value, index) => {
    const y = index * row;
    const label = note(0, y + 1.3 * text, 'start', String(labels[index]));
    if (value === null) return [label];
    const [from, to] = [Math.min(of(value), zero), Math.max(of(value), zero)];
    return [
      label,
      el('rect', { class: 'bar', x: name + from, y: y + 4, width: to - from, height: row - 8 }),
      note(name + to + 4, y + 1.3 * text, 'start', format(value)),
    ];
  });
  const base = el('path', { class: 'base', d: `M${name + zero} 0v${labels.length * row}` });
  return { body: [...body, base], height: labels.length * row };
}

const note = (x: number, y: number, anchor: 'start' | 'middle', words: string) =>
  el('text', { x, y, 'text-anchor': anchor === 'start' ? null : anchor }, escapeXml(words));
