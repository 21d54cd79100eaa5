import type { Format } from '../../i18n/format.ts';
import { chartSvg } from './chart.ts';
import { element } from './dom.ts';
import type { Chart } from './protocol.ts';
import type { Say } from './words.ts';

/** A chart of one column, and a choice of the others. */
export function chartFigure(chart: Chart, say: Say, { numberShort }: Format): HTMLElement {
  const figure = element('figure');
  const caption = element('figcaption');
  const label = element('label', `${say('chartOf')} `);
  const choice = element('select');
  choice.append(...chart.series.map(({ column }) => new Option(column)));
  label.append(choice);
  caption.append(label);
  const frame = element('div');
  figure.append(caption, frame);
  const draw = () => {
    const series = chart.series[choice.selectedIndex] ?? chart.series[0];
    if (!series) return;
    const { column, values } = series;
    const { by, kind, labels } = chart;
    const ends = { first: labels[0] ?? '', last: labels.at(-1) ?? '' };
    const alt = say('chart', { column, by, ...ends });
    const width = Math.round(Math.min(Math.max(frame.clientWidth, 280), 720));
    frame.innerHTML = chartSvg({ kind, labels, values, width, alt, format: numberShort });
  };
  choice.addEventListener('change', draw);
  // It has a width as soon as it is in the page, and another when the phone is turned.
  new ResizeObserver(draw).observe(frame);
  return figure;
}
