import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { statePath } from '../links.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { drawStateMap, rateScale, stateMark } from './maps/state-areas.ts';
import {
  byRank,
  placesByYear,
  type StateYearRow as Row,
  showCount,
  showRate,
} from './state-years.ts';

const w = t.figures.stateRates;

export const stateRates = defineFigure<Row>({
  id: 'state-rates',
  kind: 'map',
  rows,
  view: 'year',
  mark: stateMark,
  columns: [
    {
      id: 'state',
      title: w.state,
      value: ({ state }) => state.state,
      show: ({ state }) => state.name,
      path: ({ state }) => statePath(state.state),
    },
    {
      id: 'rank',
      title: w.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => (rank === null ? null : f.number(rank)),
    },
    {
      id: 'losses_per_100k_usd',
      title: w.rate,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: ({ lossesPer100k }) => showRate(lossesPer100k),
    },
    {
      id: 'losses_usd',
      title: w.losses,
      value: ({ losses }) => losses.current?.value ?? null,
      show: ({ losses }) => showCount(losses.current?.value),
    },
    {
      id: 'complaints',
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
  words: (rows) => {
    const ranked = rows.filter(({ rank }) => rank !== null);
    const [top, low] = [ranked[0], ranked.at(-1)];
    const year = top?.year ?? 0;
    return {
      title: w.title(top?.state.name ?? '', year),
      subtitle: w.subtitle(year),
      alt: w.alt({
        year,
        ranked: ranked.length,
        top: top?.state.name ?? '',
        highest: f.moneyWords(top?.lossesPer100k ?? 0),
        low: low?.state.name ?? '',
        lowest: f.moneyWords(low?.lossesPer100k ?? 0),
      }),
      notes: [w.allKinds, w.noState, t.figureYears.sameClasses],
    };
  },
});

/** Newest year first, in each the highest rate first; years without any rate are left out. */
function rows(catalog: Catalog): readonly Row[] {
  return placesByYear(catalog, byRank)
    .filter(({ ranked }) => ranked > 0)
    .map((item) => ({ ...item, evidence: evidenceOf(item.losses.current, item.population) }));
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
  return drawStateMap({
    id: 'state-rates',
    frame,
    label: words.alt,
    places,
    scale: rateScale(all),
    legendTitle: w.legend,
    missing: t.figures.noPopulation,
    hasMissing: all.some(({ lossesPer100k }) => lossesPer100k === null),
  });
}
