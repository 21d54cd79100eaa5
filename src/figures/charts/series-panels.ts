import { endOf, startOf } from '../../datasets/periods.ts';
import { t } from '../../i18n/index.ts';
import type { Series } from '../../indicators/agency-series.ts';
import type { Drawing } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { definition, endsOf, short, spanOf } from '../series.ts';
import { type Column, type ColumnPanel, columnPanels } from './column-panels.ts';

const w = t.figures['agencies-side-by-side'];

/** Small column charts, each on a scale of its own under the name that `nameOf` gives it. */
export function seriesPanels(
  all: readonly Series[],
  frame: Frame,
  nameOf: (series: Series) => string | null,
): Drawing {
  let rows = 0;
  const panels = all.map((series): ColumnPanel => {
    rows += series.years.length;
    const ends = endsOf(series);
    return {
      name: nameOf(series),
      what: definition(series),
      said: ends ? w.course(ends) : '',
      columns: columnsOf(series),
      firstRow: rows - series.years.length,
    };
  });
  return columnPanels(panels, frame, frame.name === 'wide' ? 2 : 1);
}

/** The years of its rows, then those without a value. */
function columnsOf(series: Series): readonly Column[] {
  const known = new Set(series.years.map(({ period }) => period));
  const place = (period: string) => ({ from: startOf(period), to: endOf(period) });
  const className = series.metric === 'losses' ? 'loss' : 'count';
  return [
    ...series.years.map((item) => ({
      ...place(item.period),
      value: item.value,
      text: short(series, item),
      className: item.doubtful ? 'hollow' : className,
    })),
    ...spanOf(series)
      .filter((period) => !known.has(period))
      .map((period) => ({ ...place(period), value: null, text: '', className })),
  ];
}
