import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type StateGroup, stateGroupYears } from '../indicators/state-groups.ts';
import { statePath } from '../links.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type Evidence, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { drawStateMap, rateScale, stateMark } from './maps/state-areas.ts';
import { byRank, showCount, showRate } from './state-years.ts';

type Row = StateGroup & { readonly evidence: readonly Evidence[] };

const w = t.stateFigures.overSixty;

export const overSixtyByState = defineFigure<Row>({
  id: 'over-60-by-state',
  kind: 'map',
  rows,
  view: 'year',
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
      id: 'over_60_losses_per_100k_residents_usd',
      title: w.rate,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: ({ lossesPer100k }) => showRate(lossesPer100k),
    },
    {
      id: 'over_60_losses_usd',
      title: w.losses,
      value: ({ losses }) => losses.current?.value ?? null,
      show: ({ losses }) => showCount(losses.current?.value),
    },
    {
      id: 'over_60_complaints',
      title: w.complaints,
      value: ({ complaints }) => complaints.current?.value ?? null,
      show: ({ complaints }) => showCount(complaints.current?.value),
    },
    {
      id: 'population',
      title: w.population,
      value: ({ population }) => population?.value ?? null,
      show: ({ population }) => showCount(population?.value),
    },
    yearColumn,
  ],
  draw,
  words,
});

/** Newest year first, in each the highest rate first; places without a rate at the end. */
function rows(catalog: Catalog): readonly Row[] {
  return stateGroupYears(catalog, 'over-60')
    .map((item) => ({ ...item, evidence: evidenceOf(item.losses.current, item.population) }))
    .sort((a, b) => b.year - a.year || byRank(a, b) || f.compare(a.state.name, b.state.name));
}

function words(rows: readonly Row[]): FigureWords {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const [top, low] = [ranked[0], ranked.at(-1)];
  const year = rows[0]?.year ?? 0;
  return {
    title: top ? w.title(top.state.name, year) : w.titleMissing(year),
    subtitle: w.subtitle(year),
    alt: w.alt({
      year,
      ranked: ranked.length,
      top: top?.state.name ?? t.figures.notReported,
      highest: f.moneyWords(top?.lossesPer100k ?? 0),
      low: low?.state.name ?? t.figures.notReported,
      lowest: f.moneyWords(low?.lossesPer100k ?? 0),
    }),
    notes: [
      w.allAges,
      w.agesGiven,
      t.stateFigures.allKinds,
      t.stateFigures.noState,
      t.figureYears.sameClasses,
    ],
  };
}

function draw(rows: readonly Row[], frame: Frame, words: FigureWords, all: readonly Row[]): string {
  const places = rows.map(({ state, lossesPer100k: value, losses }) => ({
    state: state.state,
    value,
    name: w.name({
      name: state.name,
      rate: value === null ? null : f.money(Math.round(value)),
      losses: losses.current ? f.moneyWords(losses.current.value) : null,
    }),
  }));
  const unknown = all.filter(({ lossesPer100k }) => lossesPer100k === null);
  return drawStateMap({
    id: 'over-60-by-state',
    frame,
    label: words.alt,
    places,
    scale: rateScale(all),
    legendTitle: w.legend,
    missing: unknown.every(({ losses }) => losses.current !== null)
      ? t.figures.noPopulation
      : w.missing,
    hasMissing: unknown.length > 0,
  });
}
