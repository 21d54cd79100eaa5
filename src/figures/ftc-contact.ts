import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { type MethodRow, newestMethods } from '../indicators/ftc.ts';
import { compare } from '../order/compare.ts';
import { pairBars } from './charts/pair-bars.ts';
import { yearConstant } from './constants.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

type Row = MethodRow & FigureRow;

const w = t.figures['ftc-contact'];
const shared = t.figureTerms.ftc;
const popUp = 'online-ad-or-pop-up';

/** How those who report fraud were reached; pop-ups are marked. */
export const ftcContact = defineFigure<Row>({
  id: 'ftc-contact',
  kind: 'chart',
  scope: 'consumer-fraud',
  constants: yearConstant,
  rows,
  columns: [
    nameColumn(
      'method',
      w.method,
      ({ method }) => method,
      ({ label }) => label,
    ),
    numberColumn('fraud_reports', w.reports, (row) => row.fraud_reports),
    { id: 'percent_of_reports', title: w.share, value: (row) => row.percent_of_reports },
    { id: 'percent_with_loss', title: w.withLoss, value: (row) => row.percent_with_loss },
    numberColumn('losses_usd', shared.losses, (row) => row.losses_usd),
    numberColumn('median_loss_usd', shared.median, (row) => row.median_loss_usd),
  ],
  draw: (rows, frame) =>
    pairBars(
      rows.map(({ method, label, percent_of_reports, percent_with_loss }) => ({
        label,
        shares: [percent_of_reports, percent_with_loss],
        className: method === popUp ? 'highlight' : 'count',
      })),
      w.heads,
      frame,
      (share) => (share === null ? t.figureTerms.dash : f.percent(share / 100)),
    ),
  words,
});

function rows(catalog: Catalog): readonly Row[] {
  return newestMethods(catalog, 'contact')
    .map((row) => ({ ...row, evidence: [{ source_id: row.source_id }] }))
    .sort((a, b) => b.fraud_reports - a.fraud_reports || compare(a.label, b.label));
}

function words(rows: Filled<Row>): FigureWords {
  const [top] = rows;
  const marked = rows.find(({ method }) => method === popUp);
  const [share, withLoss] = [marked?.percent_of_reports, marked?.percent_with_loss];
  const hasShares = marked && typeof share === 'number' && typeof withLoss === 'number';
  const { year } = top;
  return {
    title: hasShares
      ? w.title({ label: marked.label, share, withLoss })
      : w.titleTop({ label: top.label, reports: top.fraud_reports }),
    subtitle: w.subtitle(year),
    alt: w.alt(
      year,
      rows.map((row) => shared.methodCount(row.label, f.number(row.fraud_reports))),
    ),
    notes: [
      shared.allKinds,
      ...(rows.some((row) => row.percent_with_loss !== null) ? [w.withLossNote] : []),
      ...(marked ? [w.marked] : []),
      shared.unnamed,
    ],
  };
}
