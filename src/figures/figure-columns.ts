import { f, t } from '../i18n/index.ts';
import type { FigureColumn } from './figure.ts';

/** The year of a row, without a thousands separator. */
export const yearColumn: FigureColumn<{ readonly year: number }> = {
  id: 'year',
  title: t.figureTerms.year,
  value: ({ year }) => year,
  show: ({ year }) => String(year),
};

/** A number that may be missing; by default exact, with separators. `head` is a shorter title for the page. */
export function numberColumn<R>(
  id: string,
  title: string,
  value: (row: R) => number | null,
  format: (value: number) => string = f.number,
  head = title,
): FigureColumn<R> {
  const show = (row: R) => {
    const amount = value(row);
    return amount === null ? t.figureTerms.notReported : format(amount);
  };
  return { id, title, head, value, show };
}
