import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type StateTypeYear, stateTypeYears, wholeYears } from '../indicators/state-types.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { makeScale } from './maps/choropleth.ts';
import { drawStateMap, stateKey } from './maps/state-areas.ts';
import { outlierNote } from './outlier.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import { byRank, vintageNote } from './state-years.ts';
import {
  averageColumn,
  complaintsColumn,
  lossesColumn,
  rateColumn,
} from './tech-support-columns.ts';

type Row = StateTypeYear & FigureRow;

const w = t.techSupportByState;
const classes = 5;

/** Tech support fraud by state, in dollars per resident. */
export const techSupportByState = defineFigure<Row>({
  id: 'tech-support-by-state',
  kind: 'map',
  rows,
  view: 'year',
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    rateColumn,
    lossesColumn,
    complaintsColumn,
    averageColumn,
    populationColumn,
    yearColumn,
  ],
  draw,
  words,
});

/** Newest year first, in each the highest rate first; places without a rate at the end. */
function rows(catalog: Catalog): readonly Row[] {
  const years = wholeYears(catalog, 'tech-support');
  return stateTypeYears(catalog, 'tech-support')
    .filter(({ year }) => years.includes(year))
    .map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses.current, item.complaints.current, item.population),
    }))
    .sort((a, b) => b.year - a.year || byRank(a, b) || f.compare(a.state.name, b.state.name));
}

function words(rows: readonly Row[], catalog: Catalog): FigureWords | null {
  const range = rankedRange(rows, ({ lossesPerResident }) => lossesPerResident, f.moneyCents);
  if (range === null) return null;
  const { top, highest, year } = range;
  return {
    title: w.map.title({ top, highest, year }),
    subtitle: w.map.subtitle(year),
    alt: w.map.alt(range),
    notes: [
      w.newest(Math.max(...wholeYears(catalog, 'tech-support'))),
      ...outlierNote(rows, stateTypeYears(catalog, 'tech-support')),
      w.fewCases,
      t.stateFigures.noState,
      ...vintageNote(rows),
      t.figureYears.sameClasses,
    ],
  };
}

function draw(rows: readonly Row[], frame: Frame, all: readonly Row[]): Drawing {
  const rates = (list: readonly Row[]) => list.flatMap((row) => row.lossesPerResident ?? []);
  const places = rows.map(({ state, lossesPerResident: value, losses, complaints }) => ({
    state: state.state,
    value,
    name: w.map.name({
      name: state.name,
      rate: value === null ? null : f.moneyCents(value),
      losses: losses.current ? f.moneyWords(losses.current.value) : null,
      complaints: complaints.current?.value ?? null,
    }),
  }));
  return drawStateMap({
    id: 'tech-support-by-state',
    frame,
    places,
    scale: makeScale({
      values: rates(all),
      newest: rates(all.filter(({ year }) => year === all[0]?.year)),
      classes,
      hue: 'loss',
      format: (value) => f.moneyCents(value),
    }),
    legendTitle: w.map.legend,
    missing: t.figures.noPopulation,
    hasMissing: all.some(({ lossesPerResident }) => lossesPerResident === null),
  });
}
