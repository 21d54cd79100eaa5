import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { type FtcPlace, type FtcStateRow, ftcLosses } from '../indicators/ftc-states.ts';
import { type StateRate, spreadOf } from '../indicators/relation.ts';
import { compare } from '../order/compare.ts';
import { yearConstant } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { stateKey } from './maps/state-areas.ts';
import { stateTiles } from './maps/state-tiles.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import { byRank, showPerResident, showRate, vintageNote, wholeDollars } from './state-years.ts';

type Row = FtcPlace<FtcStateRow> & FigureRow;

const w = t.figures['ftc-losses-by-state'];

/** Dollars per resident. */
const rate: StateRate<Row> = {
  count: ({ stated }) => stated?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1,
};

export const ftcLossesByState = defineFigure<Row>({
  id: 'ftc-losses-by-state',
  kind: 'map',
  scope: 'consumer-fraud',
  constants: yearConstant,
  rows,
  key: stateKey,
  columns: [
    stateColumn(({ state }) => state),
    rankColumn,
    {
      id: 'losses_per_100k_usd',
      title: t.figureTerms.states.rate,
      head: t.figureTerms.states.ratePerResident,
      value: ({ per100k }) => per100k,
      show: ({ per100k, stated }) => (stated ? showRate(per100k) : w.missing),
    },
    printed('losses_usd', t.figureTerms.states.losses, (row) => row.losses_usd),
    printed('fraud_reports', w.reports, (row) => row.fraud_reports),
    printed('percent_with_loss', w.withLoss, (row) => row.percent_with_loss),
    printed('median_loss_usd', w.median, (row) => row.median_loss_usd),
    populationColumn,
  ],
  draw: stateTiles({
    id: 'ftc-losses-by-state',
    hue: 'loss',
    rate,
    name: ({ state, per100k: rate, stated }) =>
      w.name({
        name: state.name,
        rate: rate === null ? null : showPerResident(rate),
        losses: stated ? f.moneyWords(stated.value) : null,
      }),
    format: wholeDollars,
    whole: w.whole,
    missing: w.missing,
  }),
  words,
});

/** A column as the FTC prints it. */
function printed(id: string, title: string, numberOf: (row: FtcStateRow) => number | null) {
  const value = ({ stated }: Row) => (stated ? numberOf(stated.row) : null);
  const show = (row: Row) => {
    const number = value(row);
    return number === null ? w.missing : f.number(number);
  };
  return { id, title, value, show };
}

/** Every place, highest rate first; those that are not printed at the end. */
function rows(catalog: Catalog): readonly Row[] {
  return ftcLosses(catalog)
    .map((item) => ({
      ...item,
      evidence: evidenceOf(item.stated, item.population),
    }))
    .sort((a, b) => byRank(a, b) || compare(a.state.name, b.state.name));
}

function words(rows: Filled<Row>): FigureWords | null {
  const range = rankedRange(rows, ({ per100k }) => per100k, showPerResident);
  const spread = spreadOf(rate, rows);
  if (range === null || spread === null) return null;
  const { year } = range;
  return {
    title: w.title({ ...spread, whole: wholeDollars(spread.whole), year }),
    subtitle: w.subtitle(year),
    alt: w.alt(range),
    notes: [w.allFraud, w.notFbi, ...vintageNote(rows)],
  };
}
