import { expect, test } from 'vitest';
import { ftcTotals } from '../../src/datasets/ftc-totals.ts';
import { states } from '../../src/datasets/states.ts';
import { placesNamed, totalPlacesNamed } from '../../src/indicators/places-named.ts';
import { edited, fixture } from '../fixture.ts';

const rows = fixture.rows(ftcTotals);

test('a row without a place counts against the rows of documents that have places', () => {
  const all = placesNamed(fixture, ftcTotals);
  expect(all).toEqual({
    rows: rows.length,
    named: rows.length,
    due: rows.length,
    dueNamed: rows.length,
  });
  const [first] = rows;
  const without = edited(ftcTotals, (row) => (row === first ? { ...row, locator: null } : row));
  expect(placesNamed(without, ftcTotals)).toEqual({
    ...all,
    named: rows.length - 1,
    dueNamed: rows.length - 1,
  });
});

test('a row whose note says that the page is not known is not waited for', () => {
  const [first] = rows;
  const quoted = { locator: null, note: 'Read as a newspaper quotes it, page not known.' };
  const catalog = edited(ftcTotals, (row) => (row === first ? { ...row, ...quoted } : row));
  const { due, dueNamed } = placesNamed(catalog, ftcTotals);
  expect([due, dueNamed]).toEqual([rows.length - 1, rows.length - 1]);
});

test('rows that are no statements need no place', () => {
  const none = { rows: 0, named: 0, due: 0, dueNamed: 0 };
  expect(placesNamed(fixture, states)).toEqual(none);
  expect(totalPlacesNamed([none, { rows: 3, named: 2, due: 1, dueNamed: 1 }])).toEqual({
    rows: 3,
    named: 2,
    due: 1,
    dueNamed: 1,
  });
});
