import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { isListing, type Listing, makeSearch } from '../../src/client/search-engine.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { operationPlaces } from '../../src/datasets/operation-places.ts';
import { operations } from '../../src/datasets/operations.ts';
import { places } from '../../src/datasets/places.ts';
import { states } from '../../src/datasets/states.ts';
import { markedAsWritten } from '../../src/i18n/as-written.ts';
import { t } from '../../src/i18n/index.ts';
import { countryRecords } from '../../src/indicators/country-records.ts';
import { placesOf } from '../../src/indicators/operations.ts';
import {
  countryPath,
  datasetPath,
  foundingOperation,
  mainPages,
  operationName,
  operationPath,
  reportPath,
  statePath,
} from '../../src/links.ts';
import { searchIndex } from '../../src/site/search-index.ts';
import { siteEntries } from '../../src/site/site-entries.ts';
import { edited, fixture, present } from '../fixture.ts';

function listingOf(catalog: Catalog): Listing {
  const listing: unknown = JSON.parse(searchIndex(siteEntries(catalog)));
  if (!isListing(listing)) throw new Error('the index cannot be read');
  return listing;
}

const listing = listingOf(fixture);
const search = makeSearch(listing);
const wordy = (query: string) => makeSearch(numbered)(query).map(({ href }) => href);
const numbered = {
  groups: ['pages'],
  entries: [
    [0, '/a/', '14,500 victims', '', ''] as const,
    [0, '/b/', '14 victims', '', ''] as const,
  ],
  pins: [],
};
const paths = (query: string) => search(query).map(({ href }) => href);

/** A title in another language than the page. */
const marked = {
  groups: ['sources'],
  entries: [[0, '/sources/a/', markedAsWritten('Annual Report'), '', ''] as const],
  pins: [],
};

const inHindi = {
  groups: ['pages'],
  entries: [
    [0, '/report/', 'फ़ोन पर कोई अनजान?', '', ''] as const,
    [0, '/data/', 'आँकड़े', '', ''] as const,
    [0, '/raids/', 'थाने', '', ''] as const,
  ],
  pins: [['ठगी', 2, false] as const],
};

test('Hindi is found as people type it, and a pin is no other word with the same consonants', () => {
  const hindi = (query: string) => makeSearch(inHindi)(query).map(({ href }) => href);
  expect(hindi('फोन')).toEqual(['/report/']);
  expect(hindi('आंकडे')).toEqual(['/data/']);
  expect(hindi('ठगी')).toEqual(['/raids/']);
  expect(hindi('ठग')).toEqual([]);
});

describe('a search', () => {
  test.each([
    'pop-up',
    'Popup',
    'gift card',
    'AnyDesk',
    'I installed TeamViewer',
    'refund',
    'they are in my computer',
    'what do I do?',
    'estafa',
  ])('of somebody in distress finds help first: %s', (query) => {
    expect(paths(query)[0]).toBe(reportPath());
  });

  test('for a document with such a word in its name is not led away', () => {
    expect(paths('annual report refund 2024')[0]).not.toBe(reportPath());
  });

  test('for a state finds its page first', () => {
    for (const { state, name } of fixture.rows(states))
      expect(paths(name)[0], name).toBe(statePath(state));
  });

  test('for a part of a name finds all that have it', () => {
    const named = fixture.rows(operations).filter(({ name }) => name.includes('Chakra'));
    const found = paths('Chakra').slice(0, named.length);
    expect(found.toSorted()).toEqual(
      named.map(({ operation_id }) => operationPath(operation_id)).toSorted(),
    );
  });

  test('for a country and a wish finds the page that has both', () => {
    expect(paths('Canada report')[0]).toBe(countryPath('CA'));
  });

  test('for any other name of a country finds its page first', () => {
    const known = Object.entries(t.search.nicknames).filter(([code]) =>
      countryRecords(fixture).has(code),
    );
    expect(known.length).toBeGreaterThan(1);
    for (const [code, names] of known)
      for (const name of names.split(' ')) expect(paths(name)[0], name).toBe(countryPath(code));
  });

  test('for a former name of a place finds an operation there first', () => {
    const known = Object.entries(t.search.placeNames)
      .filter(([id]) => fixture.find(places, id))
      .slice(0, 2);
    expect(known.length).toBeGreaterThan(1);
    const [moved] = fixture.rows(operationPlaces).map(({ place_id }) => place_id);
    for (const [id, names] of known) {
      const there = edited(operationPlaces, (row) =>
        row.place_id === moved ? { ...row, place_id: id } : row,
      );
      const found = makeSearch(listingOf(there));
      const own = placesOf(there).find(({ item }) => item.place_id === id);
      for (const name of names.split(' '))
        expect(own?.operations.map(operationPath), name).toContain(found(name)[0]?.href);
    }
  });

  test('for what people call a page finds it first', () => {
    const ids = new Set<string>(mainPages.map(({ id }) => id));
    expect(Object.keys(t.search.callings).filter((id) => !ids.has(id))).toEqual([]);
    for (const { id, path } of mainPages)
      for (const query of t.search.callings[id] ?? []) expect(paths(query)[0], query).toBe(path);
  });

  test('needs every number of a query whole', () => {
    expect(paths('1.3 billion')).toEqual([]);
    expect(paths('19999 dollars')).toEqual([]);
    const name = present(fixture.rows(states)[0]).name;
    expect(paths(`1066 ${name}`)).toEqual([]);
    expect(paths(`1999 ${name}`)[0]).toBe(paths(name)[0]);
    expect(wordy('14,500 victims')).toEqual(['/a/']);
    expect(wordy('14500')).toEqual(['/a/']);
  });

  test('for a dataset finds it by title and by id', () => {
    expect(paths(ic3States.title)).toContain(datasetPath(ic3States.id));
    expect(paths(ic3States.id)[0]).toBe(datasetPath(ic3States.id));
  });

  test('forgives a slip and needs no whole word', () => {
    const path = operationPath(foundingOperation);
    expect(operationName(fixture, foundingOperation)).toContain('Chakra');
    expect(paths('chackra')).toContain(path);
    expect(paths('chak')).toContain(path);
  });

  test('takes pages with some of the words where none has all', () => {
    expect(paths('Chakra xylophone')).toContain(operationPath(foundingOperation));
  });

  test('finds nothing for nothing', () => {
    expect(paths('')).toEqual([]);
    expect(paths('  ')).toEqual([]);
    expect(paths('qqqqqqqq')).toEqual([]);
  });
});

describe('the entries', () => {
  test('have each path once, and a title', () => {
    const entries = siteEntries(fixture);
    const all = entries.map(({ path }) => path);
    expect(new Set(all).size).toBe(all.length);
    expect(entries.filter(({ title }) => title === '')).toEqual([]);
  });

  test('are what the file holds, group by group', () => {
    const entries = siteEntries(fixture);
    expect(listing.entries).toHaveLength(entries.length);
    const numbers = listing.entries.map(([group]) => group);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)).toBe(listing.groups.length - 1);
  });

  test.each(['states', 'countries', 'operations'])('of the %s stand by name', (wanted) => {
    const titles = siteEntries(fixture)
      .filter(({ group }) => group === wanted)
      .map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});

test.each([null, 'text', [], {}, { groups: [] }, { groups: 'a', entries: [] }])(
  'what is no listing is told: %j',
  (value) => {
    expect(isListing(value)).toBe(false);
  },
);

test('the first and the last word of a title in another language are found', () => {
  for (const query of ['annual', 'report'])
    expect(makeSearch(marked)(query).map(({ href }) => href)).toEqual(['/sources/a/']);
});
