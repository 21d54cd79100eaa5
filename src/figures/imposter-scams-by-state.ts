import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type FtcPlace, type FtcStateTypeRow, ftcReportsOfType } from '../indicators/ftc-states.ts';
import { statePath } from '../links.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type Evidence, type FigureWords, type Frame } from './figure.ts';
import { makeScale, type Scale } from './maps/choropleth.ts';
import { drawStateMap, stateMark } from './maps/state-areas.ts';
import { showCount } from './state-years.ts';

type Row = FtcPlace<FtcStateTypeRow> & { readonly evidence: readonly Evidence[] };

const w = t.stateFigures.imposters;
const classes = 5;

export const imposterScamsByState = defineFigure<Row>({
  id: 'imposter-scams-by-state',
  kind: 'map',
  rows,
  mark: stateMark,
  columns: [
    {
      id: 'state',
      title: t.stateFigures.state,
      value: ({ state }) => state.state,
      show: ({ state }) => state.name,
      path: ({ state }) => statePath(state.state),
    },
    { id: 'rank', title: t.stateFigures.rank, value: ({ rank }) => rank },
    {
      id: 'reports_per_100k',
      title: w.rate,
      value: ({ per100k }) => per100k,
      show: ({ per100k, stated }) => {
        if (!stated) return w.missing;
        return per100k === null ? t.figures.noPopulation : f.decimal(per100k, 1);
      },
    },
    {
      id: 'reports',
      title: w.reports,
      value: ({ stated }) => stated?.value ?? null,
      show: ({ stated }) => (stated ? f.number(stated.value) : w.missing),
    },
    {
      id: 'percent_of_state_reports',
      title: w.share,
      value: ({ stated }) => stated?.row.percent_of_state_reports ?? null,
      show: ({ stated }) => (stated ? f.number(stated.row.percent_of_state_reports) : w.missing),
    },
    {
      id: 'population',
      title: t.stateFigures.population,
      value: ({ population }) => population?.value ?? null,
      show: ({ population }) => showCount(population?.value),
    },
  ],
  draw,
  words,
});

/** Every place, highest rate first; those that are not printed at the end. None without any print. */
function rows(catalog: Catalog): readonly Row[] {
  return ftcReportsOfType(catalog, 'imposter-scams')
    .map((item) => ({
      ...item,
      evidence: evidenceOf(item.stated, item.population),
    }))
    .sort(
      (a, b) =>
        (a.rank ?? Infinity) - (b.rank ?? Infinity) || f.compare(a.state.name, b.state.name),
    );
}

function words(rows: readonly Row[]): FigureWords {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const [top, low] = [ranked[0], ranked.at(-1)];
  const year = rows[0]?.year ?? 0;
  const shares = rows.flatMap(({ stated }) => stated?.row.percent_of_state_reports ?? []);
  return {
    title: top ? w.title(top.state.name, year) : w.titleMissing(year),
    subtitle: w.subtitle(year),
    alt: w.alt({
      year,
      ranked: ranked.length,
      top: top?.state.name ?? t.figures.notReported,
      highest: f.number(Math.round(top?.per100k ?? 0)),
      low: low?.state.name ?? t.figures.notReported,
      lowest: f.number(Math.round(low?.per100k ?? 0)),
      least: w.percent(Math.min(...shares)),
      most: w.percent(Math.max(...shares)),
    }),
    notes: [w.contains, w.overlap, w.notPrinted],
  };
}

/** The same classes in the neutral shades of counts. */
const neutral = ({ shade, entries }: Scale): Scale => {
  const rename = (name: string) => name.replace('act-', 'count-');
  return {
    shade: (value) => rename(shade(value)),
    entries: entries.map((entry) => ({ ...entry, className: rename(entry.className) })),
  };
};

function draw(rows: readonly Row[], frame: Frame, words: FigureWords): string {
  const places = rows.map(({ state, per100k: value, stated }) => ({
    state: state.state,
    value,
    name: w.name({
      name: state.name,
      rate: value === null ? null : f.number(Math.round(value)),
      reports: stated ? f.number(stated.value) : null,
      share: stated ? w.percent(stated.row.percent_of_state_reports) : null,
    }),
  }));
  const scale = makeScale({
    values: places.flatMap(({ value }) => value ?? []),
    classes,
    hue: 'act',
    format: (value) => f.number(Math.round(value)),
  });
  return drawStateMap({
    id: 'imposter-scams-by-state',
    frame,
    label: words.alt,
    places,
    scale: neutral(scale),
    legendTitle: w.legend,
    missing: w.missing,
    hasMissing: places.some(({ value }) => value === null),
  });
}
