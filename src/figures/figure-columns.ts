import { asWritten, f, t } from '../i18n/index.ts';
import { countryPath } from '../links.ts';
import type { FigureColumn, FigureRow } from './figure.ts';

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

/** What a row is about: its code in downloads, its name in the table, with a page where it has one. */
export function nameColumn<R>(
  id: string,
  title: string,
  value: (row: R) => string | null,
  show: (row: R) => string | null,
  path?: (row: R) => string,
): FigureColumn<R> {
  return { id, title, value, show, ...(path ? { path } : {}) };
}

/** What the data says of a row in its own words. */
export function noteColumn<R>(title: string, value: (row: R) => string | null): FigureColumn<R> {
  const show = (row: R) => {
    const note = value(row);
    return note === null ? null : asWritten(note);
  };
  return { id: 'note', title, value, show };
}

/** The country of a row, with its page. */
export const countryColumn = nameColumn<{ readonly country: string }>(
  'country',
  t.countries.country,
  ({ country }) => country,
  ({ country }) => f.country(country),
  ({ country }) => countryPath(country),
);

/** How many documents a row rests on. */
export const documentsColumn = numberColumn<FigureRow>(
  'documents',
  t.figureTerms.operations.documents,
  ({ evidence }) => evidence.length,
);
