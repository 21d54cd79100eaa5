import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { ends, known } from '../indicators/ends.ts';
import { inDollarsOf, pricesByYear, type YearPrices } from '../indicators/prices.ts';
import { techSupportYears } from '../indicators/tech-support.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  /** US dollars of the year. */
  readonly printed: number | null;
  /** US dollars of the base year. */
  readonly real: number | null;
  readonly prices: YearPrices | undefined;
  readonly base: YearPrices;
}

const w = t.figures['real-losses'];

export const realLosses = defineFigure<Row>({
  id: 'real-losses',
  kind: 'chart',
  scope: 'tech-support',
  rows,
  columns: [
    yearColumn,
    numberColumn('losses_in_base_year_usd', w.realUsd, ({ real }) => real),
    numberColumn('losses_usd', w.printedUsd, ({ printed }) => printed),
    numberColumn(
      'consumer_prices',
      w.prices,
      (row) => row.prices?.index ?? null,
      (index) => f.decimal(index, 1),
    ),
    { id: 'base_year', title: w.base, value: (row) => row.base.year },
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw: (rows, frame, { breaks }) => {
    const wide = frame.name === 'wide';
    const real = rows.flatMap(({ year, real }) => (real === null ? [] : [{ year, value: real }]));
    const printed = rows.flatMap((row) =>
      row.real === null || row.printed === null ? [] : [{ year: row.year, value: row.printed }],
    );
    return yearBars(frame, {
      breaks,
      years: rows.map(({ year }) => year),
      layers: [
        { className: 'loss-second', bars: real },
        { className: 'loss', bars: printed, inset: wide ? 10 : 4 },
      ],
      labels: (wide ? real : real.slice(-1)).map((bar) => ({
        ...bar,
        text: f.moneyShort(bar.value),
      })),
      axis: (value) => f.moneyShort(value),
      entries: [
        { className: 'loss-second', label: w.real(rows[0].base.year) },
        { className: 'loss', label: w.printed },
      ],
      missing: { id: 'real-losses', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const real = ends(known(rows, ({ real }) => real));
    if (real === null) return null;
    const { first, last } = real;
    const base = rows[0].base.year;
    const years = { first: first.item.year, last: last.item.year };
    const missing = rows.flatMap(({ prices }) => prices?.missing ?? []);
    return {
      title: w.title({ ...years, base, from: first.value, to: last.value }),
      subtitle: w.subtitle(base, years.first, years.last),
      alt: w.alt({
        ...years,
        base,
        from: first.value,
        printed: first.item.printed,
        to: last.value,
      }),
      notes: [w.method(base), ...(missing.length > 0 ? [w.missing(missing)] : [])],
    };
  },
});

/** The base is the newest year with losses and with prices. */
function rows(catalog: Catalog): readonly Row[] {
  const prices = new Map(pricesByYear(catalog).map((item) => [item.year, item]));
  const years = techSupportYears(catalog);
  const base = years.flatMap(({ year }) => prices.get(year) ?? []).at(-1);
  if (!base) return [];
  return years.map(({ year, losses }) => {
    const own = prices.get(year);
    const printed = losses?.value ?? null;
    return {
      year,
      printed,
      real: inDollarsOf(printed, own, base),
      prices: own,
      base,
      // One document states all months of a year.
      evidence: evidenceOf(losses, own?.months[0]),
    };
  });
}
