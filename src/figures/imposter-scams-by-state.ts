import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { type FtcPlace, type FtcStateTypeRow, ftcReportsOfType } from '../indicators/ftc-states.ts';
import { type StateRate, spreadOf } from '../indicators/relation.ts';
import { compare } from '../order/compare.ts';
import { yearConstant } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { stateKey } from './maps/state-areas.ts';
import { stateTiles } from './maps/state-tiles.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import { byRank, vintageNote } from './state-years.ts';

type Row = FtcPlace<FtcStateTypeRow> & FigureRow;

const w = t.figures['imposter-scams-by-state'];

/** Reports per million residents. */
const rate: StateRate<Row> = {
  count: ({ stated }) => stated?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1_000_000,
};

export const imposterScamsByState = defineFigure<Row>({
  id: 'imposter-scams-by-state',
  kind: 'map',
  scope: 'imposter-scams',
  constants: yearConstant,
  rows,
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    {
      id: 'reports_per_100k',
      title: w.rate,
      head: w.rateHead,
      value: ({ per100k }) => per100k,
      show: ({ per100k, stated }) => {
        if (!stated) return w.missing;
        return per100k === null ? t.figureTerms.noPopulation : perMillion(per100k);
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
    populationColumn,
  ],
  draw: stateTiles({
    id: 'imposter-scams-by-state',
    hue: 'count',
    rate,
    name: ({ state, per100k: rate, stated }) =>
      w.name({
        name: state.name,
        rate: rate === null ? null : perMillion(rate),
        reports: stated ? f.number(stated.value) : null,
        share: stated ? w.percent(stated.row.percent_of_state_reports) : null,
      }),
    format: (value) => f.number(Math.round(value)),
    whole: w.whole,
    missing: w.missing,
  }),
  words,
});

/** Every place, highest rate first; those that are not printed at the end. None without any print. */
function rows(catalog: Catalog): readonly Row[] {
  return ftcReportsOfType(catalog, 'imposter-scams')
    .map((item) => ({
      ...item,
      evidence: evidenceOf(item.stated, item.population),
    }))
    .sort((a, b) => byRank(a, b) || compare(a.state.name, b.state.name));
}

const perMillion = (per100k: number) => f.number(Math.round(per100k * 10));

function words(rows: Filled<Row>): FigureWords | null {
  const range = rankedRange(rows, ({ per100k }) => per100k, perMillion);
  const spread = spreadOf(rate, rows);
  if (range === null || spread === null) return null;
  const { year } = range;
  const shares = rows.flatMap(({ stated }) => stated?.row.percent_of_state_reports ?? []);
  return {
    title: w.title({ ...spread, whole: f.number(Math.round(spread.whole)), year }),
    subtitle: w.subtitle(year),
    alt: w.alt({
      ...range,
      least: w.percent(Math.min(...shares)),
      most: w.percent(Math.max(...shares)),
    }),
    notes: [w.contains, w.overlap, w.notPrinted, ...vintageNote(rows)],
  };
}
