import type { Catalog } from '../catalog/catalog.ts';
import { ic3CallCentreDetail } from '../datasets/ic3-call-centre-detail.ts';
import { f, t } from '../i18n/index.ts';
import type { Stated } from '../indicators/current.ts';
import { callCentreDetail, type DetailRow } from '../indicators/losses.ts';
import { nameBars } from './charts/name-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

type Means = keyof typeof w.means;

interface Row extends FigureRow {
  readonly year: number;
  readonly means: Means;
  readonly share: Stated<DetailRow>;
}

const w = t.figures['how-victims-pay'];

const metric = 'tech-support-payment-share';

/** How payments to tech support fraud are made, by the FBI's newest breakdown. */
export const howVictimsPay = defineFigure<Row>({
  id: 'how-victims-pay',
  kind: 'chart',
  scope: 'tech-support',
  rows,
  columns: [
    {
      id: 'means',
      title: w.meansHead,
      value: ({ means }) => means,
      show: ({ means }) => w.means[means],
    },
    numberColumn(
      'percent',
      w.share,
      ({ share }) => share.value,
      (value) => f.percent(value / 100),
    ),
    yearColumn,
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.map(({ means, share }) => ({
        label: w.means[means],
        value: share.value,
        text: f.percent(share.value / 100),
        className: 'loss',
      })),
      frame,
    ),
  words: (rows) => {
    const [{ year, means, share }] = rows;
    const part = (row: Row) => ({
      name: w.means[row.means],
      share: f.percent(row.share.value / 100),
    });
    return {
      title: w.title({ name: w.means[means], share: f.percent(share.value / 100), year }),
      subtitle: w.subtitle(year),
      alt: w.alt(rows.map(part), year),
      notes: [w.transactions],
    };
  },
});

const isMeans = (scope: string): scope is Means => Object.hasOwn(w.means, scope);

/** The newest year, the largest share first. */
function rows(catalog: Catalog): readonly Row[] {
  const stated = catalog.rows(ic3CallCentreDetail).filter((row) => row.metric === metric);
  const year = Math.max(...stated.map((row) => row.year));
  const scopes = new Set(stated.flatMap((row) => (row.year === year ? (row.scope ?? []) : [])));
  return [...scopes]
    .filter(isMeans)
    .flatMap((means) => {
      const share = callCentreDetail(catalog, year, metric, means).current;
      return share ? [{ year, means, share, evidence: evidenceOf(share) }] : [];
    })
    .sort((a, b) => b.share.value - a.share.value);
}
