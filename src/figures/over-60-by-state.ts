import type { Catalog } from '../catalog/catalog.ts';
import { t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { type StateRate, spreadOf } from '../indicators/relation.ts';
import { type StateGroup, stateGroupYears } from '../indicators/state-groups.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';
import { stateKey } from './maps/state-areas.ts';
import { stateTiles } from './maps/state-tiles.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import {
  byYearAndRank,
  ratedLosses,
  showPerResident,
  showRate,
  vintageNote,
  wholeDollars,
} from './state-years.ts';

type Row = StateGroup & FigureRow;

const w = t.figures['over-60-by-state'];

/** Dollars per resident of any age. */
const rate: StateRate<Row> = {
  count: ({ losses }) => losses.current?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1,
};

export const overSixtyByState = defineFigure<Row>({
  id: 'over-60-by-state',
  kind: 'map',
  scope: 'internet-crime',
  rows,
  view: 'year',
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    {
      id: 'over_60_losses_per_100k_residents_usd',
      title: w.rate,
      head: w.rateHead,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: ({ lossesPer100k }) => showRate(lossesPer100k),
    },
    numberColumn('over_60_losses_usd', w.losses, ({ losses }) => losses.current?.value ?? null),
    numberColumn(
      'over_60_complaints',
      w.complaints,
      ({ complaints }) => complaints.current?.value ?? null,
    ),
    { ...populationColumn, title: w.population },
    yearColumn,
  ],
  draw: stateTiles({
    id: 'over-60-by-state',
    hue: 'loss',
    rate,
    name: (row) => w.name(ratedLosses(row)),
    format: wholeDollars,
    whole: w.whole,
    missing: w.missing,
  }),
  words,
});

/** Newest year first, in each the highest rate first; places without a rate at the end. */
function rows(catalog: Catalog): readonly Row[] {
  return stateGroupYears(catalog, 'over-60')
    .map((item) => ({ ...item, evidence: evidenceOf(item.losses.current, item.population) }))
    .sort(byYearAndRank);
}

function words(rows: Filled<Row>): FigureWords | null {
  const range = rankedRange(rows, ({ lossesPer100k }) => lossesPer100k, showPerResident);
  const spread = spreadOf(rate, rows);
  if (range === null || spread === null) return null;
  const { year } = range;
  return {
    title: w.title({ ...spread, whole: wholeDollars(spread.whole), year }),
    subtitle: w.subtitle(year),
    alt: w.alt(range),
    notes: [
      w.allAges,
      w.agesGiven,
      t.figureTerms.states.allKinds,
      t.figureTerms.states.noState,
      ...vintageNote(rows),
    ],
  };
}
