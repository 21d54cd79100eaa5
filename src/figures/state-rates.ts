import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { stateYears } from '../indicators/states.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { drawStateMap, rateScale, stateKey } from './maps/state-areas.ts';
import { outlierNote } from './outlier.ts';
import {
  complaintsColumn,
  lossesColumn,
  populationColumn,
  rankColumn,
  rankedRange,
  stateColumn,
} from './state-columns.ts';
import {
  byRank,
  placesByYear,
  type StateYearRow as Row,
  showRate,
  vintageNote,
} from './state-years.ts';

const w = t.figures.stateRates;

export const stateRates = defineFigure<Row>({
  id: 'state-rates',
  kind: 'map',
  rows,
  view: 'year',
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    {
      id: 'losses_per_100k_usd',
      title: t.stateFigures.rate,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: ({ lossesPer100k }) => showRate(lossesPer100k),
    },
    lossesColumn,
    complaintsColumn,
    populationColumn,
    yearColumn,
  ],
  draw,
  words: (rows, catalog) => {
    const range = rankedRange(rows, ({ lossesPer100k }) => lossesPer100k, f.moneyWords);
    if (range === null) return null;
    return {
      title: w.title(range.top, range.year),
      subtitle: w.subtitle(range.year),
      alt: w.alt(range),
      notes: [
        ...outlierNote(rows, stateYears(catalog)),
        t.stateFigures.allKinds,
        t.stateFigures.noState,
        ...vintageNote(rows),
        t.figureYears.sameClasses,
      ],
    };
  },
});

/** Newest year first, in each the highest rate first; years without any rate are left out. */
function rows(catalog: Catalog): readonly Row[] {
  return placesByYear(catalog, byRank)
    .filter(({ ranked }) => ranked > 0)
    .map((item) => ({ ...item, evidence: evidenceOf(item.losses.current, item.population) }));
}

function draw(rows: readonly Row[], frame: Frame, all: readonly Row[]): Drawing {
  const places = rows.map(({ state, lossesPer100k: value, losses }) => ({
    state: state.state,
    value,
    name: w.name({
      name: state.name,
      rate: value === null ? null : f.money(Math.round(value)),
      losses: losses.current ? f.moneyWords(losses.current.value) : null,
    }),
  }));
  return drawStateMap({
    id: 'state-rates',
    frame,
    places,
    scale: rateScale(all),
    legendTitle: w.legend,
    missing: t.figures.noPopulation,
    hasMissing: all.some(({ lossesPer100k }) => lossesPer100k === null),
  });
}
