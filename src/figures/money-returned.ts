import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { f, t } from '../i18n/index.ts';
import { type Case, refundCases } from '../indicators/cases.ts';
import { ends } from '../indicators/ends.ts';
import { yearOf } from '../indicators/operation-years.ts';
import { nameBars } from './charts/name-bars.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, noteColumn } from './figure-columns.ts';

type Row = Case &
  FigureRow & {
    readonly name: string;
    readonly agency: string;
    /** `2019–2020`; empty where no action is dated. */
    readonly years: string;
  };

const w = t.figures['money-returned'];

/** As many cases as a reader takes in on a phone. */
const most = 12;

export const moneyReturned = defineFigure<Row>({
  id: 'money-returned',
  kind: 'chart',
  scope: 'court-cases',
  rows,
  columns: [
    {
      id: 'case',
      title: w.case,
      // As in the data: the organisations of the case, the same in every language.
      value: ({ organisations }) => (organisations.length === 0 ? null : organisations.join(';')),
      show: ({ name }) => name,
    },
    nameColumn(
      'agency',
      w.agency,
      ({ agencyId }) => agencyId,
      (row) => row.agency,
    ),
    { id: 'years', title: w.years, value: ({ years }) => years },
    { id: 'currency', title: w.currency, value: ({ currency }) => currency },
    {
      id: 'ordered',
      title: w.ordered,
      value: ({ ordered }) => ordered,
      show: (row) => shown(row.ordered),
    },
    {
      id: 'paid_back',
      title: w.refund,
      value: ({ refund }) => refund,
      show: (row) => shown(row.refund),
    },
    {
      id: 'payments',
      title: w.payments,
      value: ({ payments }) => payments,
      show: ({ payments }) => (payments === null ? t.figureTerms.dash : f.number(payments)),
    },
    noteColumn(w.note, noteOf),
  ],
  draw: (rows, frame) =>
    nameBars(
      drawn(rows).flatMap((row) => {
        const bar = (value: number | null, className: string, none: string) => ({
          row: rows.indexOf(row),
          group: w.caseName(row.name, row.years),
          label: '',
          value,
          text: value === null ? none : f.money(value, row.currency),
          className,
        });
        return [bar(row.refund, 'act', w.noRefund), bar(row.ordered, 'act-second', w.noOrder)];
      }),
      frame,
      [
        { className: 'act', label: w.entries.refund },
        { className: 'act-second', label: w.entries.ordered },
      ],
    ),
  words,
});

const shown = (amount: number | null) => (amount === null ? w.noneRecorded : f.number(amount));

function noteOf({ actions }: Row): string | null {
  const notes = actions.flatMap(({ note }) => note ?? []);
  return notes.length === 0 ? null : notes.join(' ');
}

function rows(catalog: Catalog): readonly Row[] {
  return refundCases(catalog).map((item) => {
    const agency = catalog.find(agencies, item.agencyId)?.name ?? item.agencyId;
    const [first, ...others] = item.organisations;
    const years = item.actions.flatMap(({ date }) => date?.slice(0, 4) ?? []);
    return {
      ...item,
      agency,
      name: first === undefined ? w.unnamed(agency) : w.more(first, others.length),
      years: years.length === 0 ? '' : [...new Set([years[0], years.at(-1)])].join('–'),
      evidence: documentsOf(item.actions.flatMap(({ source_ids }) => source_ids)),
    };
  });
}

/** Currency in which most cases stand: only amounts of one currency share an axis. */
function mainCurrency(rows: readonly Row[]): string {
  const groups = [...Map.groupBy(rows, ({ currency }) => currency)];
  return groups.reduce((a, b) => (b[1].length > a[1].length ? b : a), groups[0] ?? ['', []])[0];
}

/** Order of amounts, none at the end. */
const largestFirst = (a: number | null, b: number | null) => (b ?? -1) - (a ?? -1);

/** Cases of the main currency: the largest refunds first, then what was ordered without one. */
function drawn(rows: readonly Row[]): readonly Row[] {
  const currency = mainCurrency(rows);
  return rows
    .filter((row) => row.currency === currency)
    .sort((a, b) => largestFirst(a.refund, b.refund) || largestFirst(a.ordered, b.ordered))
    .slice(0, most);
}

function words(rows: readonly Row[]): FigureWords {
  const shown = drawn(rows);
  const currency = mainCurrency(rows);
  const years = ends(
    shown
      .flatMap(({ actions }) => actions.flatMap(({ date }) => (date === null ? [] : yearOf(date))))
      .sort((a, b) => a - b),
  );
  const largest = Math.max(...shown.flatMap(({ refund }) => refund ?? []));
  const names = shown.filter(({ refund }) => refund === largest).map(({ name }) => name);
  const money = (amount: number | null) => (amount === null ? null : f.money(amount, currency));
  return {
    title:
      names.length > 0
        ? w.title({ names, amount: f.moneyWords(largest, currency) })
        : w.titleNone(rows.length),
    subtitle: w.subtitle({ currency: w.currencyName(currency), shown: shown.length, years }),
    alt: w.alt(
      shown
        .slice(0, 5)
        .map(({ name, refund, ordered }) =>
          w.part({ name, refund: money(refund), ordered: money(ordered) }),
        ),
    ),
    notes: [
      w.suspended,
      w.notAdded,
      w.least,
      ...(rows.length > shown.length ? [w.others(rows.length - shown.length)] : []),
    ],
  };
}
