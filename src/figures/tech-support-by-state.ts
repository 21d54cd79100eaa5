import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type StateRate, spreadOf } from '../indicators/relation.ts';
import { type StateTypeYear, stateTypeYears, wholeYears } from '../indicators/state-types.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { stateKey } from './maps/state-areas.ts';
import { stateTiles } from './maps/state-tiles.ts';
import { outlierNote } from './outlier.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import { byYearAndRank, vintageNote } from './state-years.ts';
import {
  averageColumn,
  complaintsColumn,
  lossesColumn,
  rateColumn,
} from './tech-support-columns.ts';

type Row = StateTypeYear & FigureRow;

const w = t.figureTerms.techSupportByState;

/** Dollars per resident. */
const rate: StateRate<Row> = {
  count: ({ losses }) => losses.current?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1,
};

/** Tech support fraud by state, in dollars per resident. */
export const techSupportByState = defineFigure<Row>({
  id: 'tech-support-by-state',
  kind: 'map',
  scope: 'tech-support',
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
  draw: stateTiles({
    id: 'tech-support-by-state',
    hue: 'loss',
    rate,
    name: ({ state, lossesPerResident: rate, losses, complaints, isWithheld }) =>
      t.figures['tech-support-by-state'].name({
        name: state.name,
        rate: rate === null ? null : f.moneyCents(rate),
        losses: losses.current ? f.moneyWords(losses.current.value) : null,
        complaints: complaints.current?.value ?? null,
        isWithheld,
      }),
    format: f.moneyCents,
    whole: t.figures['tech-support-by-state'].whole,
    missing: t.figureTerms.noPopulation,
  }),
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
    .sort(byYearAndRank);
}

function words(rows: readonly Row[], catalog: Catalog): FigureWords | null {
  const range = rankedRange(rows, ({ lossesPerResident }) => lossesPerResident, f.moneyCents);
  const spread = spreadOf(rate, rows);
  if (range === null || spread === null) return null;
  const { year } = range;
  return {
    title: t.figures['tech-support-by-state'].title({
      ...spread,
      whole: f.moneyCents(spread.whole),
      year,
    }),
    subtitle: t.figures['tech-support-by-state'].subtitle(year),
    alt: t.figures['tech-support-by-state'].alt(range),
    notes: [
      w.newest(Math.max(...wholeYears(catalog, 'tech-support'))),
      ...outlierNote(rows, stateTypeYears(catalog, 'tech-support')),
      w.fewCases,
      ...(rows.some(({ isWithheld }) => isWithheld) ? [w.withheld] : []),
      t.figureTerms.states.noState,
      ...vintageNote(rows),
    ],
  };
}
