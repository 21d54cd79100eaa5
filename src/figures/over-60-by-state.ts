import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { type StateGroup, stateGroupYears } from '../indicators/state-groups.ts';
import { compare } from '../order/compare.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type Evidence, type FigureWords } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';
import { stateKey, stateMapByYear } from './maps/state-areas.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import { byRank, showRate, vintageNote } from './state-years.ts';

type Row = StateGroup & { readonly evidence: readonly Evidence[] };

const w = t.figures['over-60-by-state'];

export const overSixtyByState = defineFigure<Row>({
  id: 'over-60-by-state',
  kind: 'map',
  rows,
  view: 'year',
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    {
      id: 'over_60_losses_per_100k_residents_usd',
      title: w.rate,
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
  draw: stateMapByYear({
    id: 'over-60-by-state',
    hue: 'loss',
    value: ({ lossesPer100k }) => lossesPer100k,
    name: ({ state, lossesPer100k: rate, losses }) =>
      w.name({
        name: state.name,
        rate: rate === null ? null : f.money(Math.round(rate)),
        losses: losses.current ? f.moneyWords(losses.current.value) : null,
      }),
    format: (value) => f.moneyShort(value),
    legend: w.legend,
    missing: (unknown) =>
      unknown.every(({ losses }) => losses.current !== null)
        ? t.figureTerms.noPopulation
        : w.missing,
  }),
  words,
});

/** Newest year first, in each the highest rate first; places without a rate at the end. */
function rows(catalog: Catalog): readonly Row[] {
  return stateGroupYears(catalog, 'over-60')
    .map((item) => ({ ...item, evidence: evidenceOf(item.losses.current, item.population) }))
    .sort((a, b) => b.year - a.year || byRank(a, b) || compare(a.state.name, b.state.name));
}

function words(rows: Filled<Row>): FigureWords | null {
  const range = rankedRange(rows, ({ lossesPer100k }) => lossesPer100k, f.moneyWords);
  if (range === null) return null;
  const { top, year } = range;
  return {
    title: w.title(top, year),
    subtitle: w.subtitle(year),
    alt: w.alt(range),
    notes: [
      w.allAges,
      w.agesGiven,
      t.figureTerms.states.allKinds,
      t.figureTerms.states.noState,
      ...vintageNote(rows),
      t.figureYears.sameClasses,
    ],
  };
}
