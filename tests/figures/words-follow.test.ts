import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { f } from '../../src/i18n/index.ts';
import { edited, present } from '../fixture.ts';

const newest = Math.max(...catalog.rows(ic3CrimeTypes).map(({ year }) => year));

/** The real data, had the newest losses and complaints of tech support been so much larger. */
const grown = (times: number) =>
  edited(
    ic3CrimeTypes,
    (row) =>
      row.year === newest && row.crime_type === 'tech-support'
        ? {
            ...row,
            losses_usd: row.losses_usd === null ? null : row.losses_usd * times,
            complaints: row.complaints === null ? null : row.complaints * 3 * times,
          }
        : row,
    catalog,
  );

const titleIn = (data: typeof catalog, id: string) => present(figuresOf(data).get(id)).words.title;

/** The last number of a title that is not a year, as a number. */
const numberIn = (title: string) =>
  Number(
    (title.match(/[\d,]+(\.\d+)?/g) ?? [])
      .map((digits) => digits.replaceAll(',', ''))
      .findLast((digits) => !/^(19|20)\d\d$/.test(digits)),
  );

const ids = [
  'losses-by-year',
  'complaints-by-year',
  'average-loss',
  'share-of-losses',
  'then-and-now',
];

test.each(ids)('the title of %s changes with the data and comes back with it', (id) => {
  const title = titleIn(catalog, id);
  expect(titleIn(grown(2), id)).not.toBe(title);
  expect(
    titleIn(
      edited(ic3CrimeTypes, (row) => row, catalog),
      id,
    ),
  ).toBe(title);
});

test('a title grows as its value does', () => {
  const [before, after] = [catalog, grown(2)].map((data) =>
    numberIn(titleIn(data, 'losses-by-year')),
  );
  // Both are rounded.
  expect(present(after) / present(before)).toBeCloseTo(2, 0);
});

test('a title turns round where growth turns into a fall', () => {
  const title = titleIn(grown(1e-6), 'losses-by-year');
  expect(title).toContain('fell');
  expect(title).toContain(f.number(newest).replace(',', ''));
});

test('the picture says what the title says', () => {
  const figure = present(figuresOf(grown(2)).get('losses-by-year'));
  const value = present(figure.cells.find((row) => row.some((cell) => cell.value === newest))).map(
    ({ value }) => value,
  );
  const doubled = catalog
    .rows(ic3CrimeTypes)
    .filter(({ year, crime_type }) => year === newest && crime_type === 'tech-support')
    .map(({ losses_usd }) => 2 * present(losses_usd));
  expect(doubled.some((losses) => value.includes(losses))).toBe(true);
});
