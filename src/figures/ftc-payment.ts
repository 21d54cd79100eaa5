import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Filled, isFilled } from '../indicators/ends.ts';
import { type MethodRow, newestMethods } from '../indicators/ftc.ts';
import { compare } from '../order/compare.ts';
import { nameBars } from './charts/name-bars.ts';
import { yearConstant } from './constants.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

type Row = MethodRow & FigureRow;

const w = t.figures['ftc-payment'];
const shared = t.figureTerms.ftc;

/** How those who report fraud paid, by the losses they report. */
export const ftcPayment = defineFigure<Row>({
  id: 'ftc-payment',
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
    numberColumn('losses_usd', shared.losses, (row) => row.losses_usd),
    numberColumn('fraud_reports', shared.reports, (row) => row.fraud_reports),
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.map(({ label, losses_usd }) => ({
        label,
        value: losses_usd,
        text: losses_usd === null ? t.figureTerms.notReported : f.moneyShort(losses_usd),
        className: 'loss',
      })),
      frame,
    ),
  words,
});

/** By falling losses; those without a figure last. */
function rows(catalog: Catalog): readonly Row[] {
  return newestMethods(catalog, 'payment')
    .map((row) => ({ ...row, evidence: [{ source_id: row.source_id }] }))
    .sort((a, b) => (b.losses_usd ?? -1) - (a.losses_usd ?? -1) || compare(a.label, b.label));
}

function words(rows: Filled<Row>): FigureWords | null {
  const known = rows.flatMap(({ label, losses_usd }) =>
    losses_usd === null ? [] : [{ label, losses: losses_usd }],
  );
  if (!isFilled(known)) return null;
  const [{ label, losses }] = known;
  const top = known.filter((row) => row.losses === losses).map(({ label }) => label);
  const steps = [...new Set(rows.flatMap((row) => row.losses_rounded_to_usd ?? []))];
  const [{ year }] = rows;
  return {
    title: top.length > 1 ? w.titleTie(top, losses) : w.title(label, losses),
    subtitle: w.subtitle(year),
    alt: w.alt(
      year,
      known.map((row) => shared.methodCount(row.label, f.moneyWords(row.losses))),
    ),
    notes: [shared.allKinds, ...steps.map((step) => w.rounded(f.moneyWords(step))), shared.unnamed],
  };
}
