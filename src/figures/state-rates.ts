import type { Catalog } from '../catalog/catalog.ts';
import { t } from '../i18n/index.ts';
import { spreadOf } from '../indicators/relation.ts';
import { stateYears } from '../indicators/states.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { stateKey } from './maps/state-areas.ts';
import { stateTiles } from './maps/state-tiles.ts';
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
  rateColumn,
  ratedLosses,
  ratePerResident,
  showPerResident,
  vintageNote,
  wholeDollars,
} from './state-years.ts';

const w = t.figures['state-rates'];

export const stateRates = defineFigure<Row>({
  id: 'state-rates',
  kind: 'map',
  scope: 'internet-crime',
  rows,
  view: 'year',
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    rateColumn,
    lossesColumn,
    complaintsColumn,
    populationColumn,
    yearColumn,
  ],
  draw: stateTiles({
    id: 'state-rates',
    hue: 'loss',
    rate: ratePerResident,
    name: (row) => w.name(ratedLosses(row)),
    format: wholeDollars,
    whole: w.whole,
    missing: t.figureTerms.noPopulation,
  }),
  words: (rows, catalog) => {
    const range = rankedRange(rows, ({ lossesPer100k }) => lossesPer100k, showPerResident);
    const spread = spreadOf(ratePerResident, rows);
    if (range === null || spread === null) return null;
    return {
      title: w.title({ ...spread, whole: wholeDollars(spread.whole), year: range.year }),
      subtitle: w.subtitle(range.year),
      alt: w.alt(range),
      notes: [
        ...outlierNote(rows, stateYears(catalog)),
        t.figureTerms.states.allKinds,
        t.figureTerms.states.noState,
        ...vintageNote(rows),
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
