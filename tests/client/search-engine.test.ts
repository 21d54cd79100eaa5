import { describe, expect, test } from 'vitest';
import { isListing, makeSearch } from '../../src/client/search-engine.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import {
  countryPath,
  datasetPath,
  foundingOperation,
  operationName,
  operationPath,
  reportPath,
  statePath,
} from '../../src/links.ts';
import { searchIndex } from '../../src/site/search-index.ts';
import { siteEntries } from '../../src/site/site-entries.ts';
import { fixture } from '../fixture.ts';

const listing: unknown = JSON.parse(searchIndex(siteEntries(fixture)));
if (!isListing(listing)) throw new Error('the index cannot be read');
const search = makeSearch(listing);
const paths = (query: string) => search(query).map(({ href }) => href);

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
