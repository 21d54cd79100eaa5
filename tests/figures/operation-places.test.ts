import { describe, expect, test } from 'vitest';
import { operationPlaces } from '../../src/datasets/operation-places.ts';
import { operations } from '../../src/datasets/operations.ts';
import { places } from '../../src/datasets/places.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationPlaceMaps } from '../../src/figures/operation-places.ts';
import { yearsOfOperations } from '../../src/indicators/operation-years.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const wide = present(frames[0]);
const bind = (member = '', catalog = fixture) =>
  present(
    operationPlaceMaps
      .bind(catalog)
      .find(({ id }) => id === (member ? `operation-places-${member}` : 'operation-places')),
  );
const legendOf = (root: Element) =>
  [...root.querySelectorAll('.legend text')].map((text) => text.textContent);
/** The rows of a view, without the column that tells the views apart. */
const texts = (member = '', catalog = fixture, view = 0) => {
  const { cells, views } = bind(member, catalog);
  const { from, to } = present(views[view]);
  return cells.slice(from, to).map((row) =>
    row
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' | '),
  );
};

describe('the map of all operations', () => {
  test('lists states before cities, each by falling count, then by name', () => {
    expect(texts()).toEqual([
      'Uttar Pradesh | state | Uttar Pradesh | 2 | 11',
      'Bihar | state | Bihar | 1 | 7',
      'Delhi | union territory | Delhi | 1 | 9',
      'Haryana | state | Haryana | 1 | 8',
      'Himachal Pradesh | state | Himachal Pradesh | 1 | 8',
      'Karnataka | state | Karnataka | 1 | 9',
      'Kerala | state | Kerala | 1 | 9',
      'Madhya Pradesh | state | Madhya Pradesh | 1 | 7',
      'Punjab | state | Punjab | 1 | 8',
      'Tamil Nadu | state | Tamil Nadu | 1 | 8',
      'Telangana | state | Telangana | 1 | 4',
      'West Bengal | state | West Bengal | 1 | 8',
      'Hyderabad | city | Telangana | 1 | 4',
      'Noida | city | Uttar Pradesh | 1 | 3',
    ]);
  });

  test('names the state with most operations, and all of them where several have as many', () => {
    expect(bind().words.title).toMatch(/^Operations took place in 12 states .* Uttar Pradesh$/);
    const catalog = edited(operationPlaces, (row) =>
      row.place_id === 'noida' ? { ...row, place_id: 'in-dl' } : row,
    );
    expect(bind('', catalog).words.title).toMatch(
      /^Operations took place in 12 states .* most often in Delhi$/,
    );
    const tied = edited(operationPlaces, (row) =>
      ['in-up', 'in-dl'].includes(row.place_id) ? row : null,
    );
    expect(bind('', tied).words.title).toMatch(
      /^Operations took place in 2 .* in Delhi and Uttar Pradesh$/,
    );
  });

  test('counts operations and their years, leaving undated ones out of the years', () => {
    expect(bind().words.subtitle).toMatch(/3 operations, 2023–2025$/);
    expect(yearsOfOperations(fixture, new Set(['cbi-chakra-2', 'tgcsb-exito-madhapur']))).toEqual({
      first: 2023,
      last: 2023,
    });
    expect(yearsOfOperations(fixture, new Set(['tgcsb-exito-madhapur']))).toBeNull();
  });

  test('explains its shades as numbers of operations', () => {
    expect(legendOf(readSvg(bind().svg(wide)))).toEqual(['1', '2', 'none recorded']);
    const sparse = edited(operationPlaces, (row) => (row.place_id === 'noida' ? null : row));
    expect(legendOf(readSvg(bind('', sparse).svg(wide)))).toEqual(['1', 'none recorded']);
  });
});

describe('the map of one year', () => {
  const { views } = bind();

  test('stands beside the one of all years, for each year in which an operation began', () => {
    expect(views.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'all: all years',
      '2025: 2025',
      '2023: 2023',
    ]);
  });

  test('counts the operations of that year alone', () => {
    expect(texts('', fixture, 1).every((row) => / \| 1 \| \d+$/.test(row))).toBe(true);
    expect(views[1]?.words.title).toMatch(/^In 2025 operations took place in /);
    expect(views[1]?.words.notes.join(' ')).toContain('the year they began');
  });

  test('has the areas and the legend of all years, and greys those without a search', () => {
    const [all, year] = views.map((view) => readSvg(view.svg(wide)));
    const marks = (root: Element | undefined) =>
      [...(root?.querySelectorAll('.areas path') ?? [])].map((area) => area.getAttribute('data-k'));
    expect(marks(year)).toEqual(marks(all));
    expect(year?.querySelectorAll('.areas .land').length).toBeGreaterThan(0);
    expect(legendOf(present(year))).toEqual(legendOf(present(all)));
  });
});

describe('the map of one operation', () => {
  test('counts the documents that name each place', () => {
    expect(texts('tgcsb-exito-madhapur')).toEqual([
      'Telangana | state | Telangana | 1 | 4',
      'Hyderabad | city | Telangana | 1 | 4',
    ]);
  });

  test('shades a place because it is named, not by how many documents name it', () => {
    const root = readSvg(bind('cbi-chakra-2').svg(wide));
    const shades = [...root.querySelectorAll('.areas path')].map((area) =>
      area.getAttribute('class'),
    );
    expect(shades).toHaveLength(11);
    expect(new Set(shades).size).toBe(1);
    expect(legendOf(root)).toEqual(['named by at least one source', 'named by none']);
  });

  test('names the operation and counts states as one or as several', () => {
    expect(bind('cbi-chakra-2').words.title).toBe(
      'Operation Chakra-II: sources name 11 states and territories',
    );
    expect(bind('tgcsb-exito-madhapur').words.title).toMatch(
      /: sources name one state or territory$/,
    );
    const renamed = edited(operations, (row) => ({ ...row, name: 'Renamed' }));
    expect(bind('cbi-chakra-2', renamed).words.title).toMatch(/^Renamed: /);
  });

  test('says how many documents speak of places', () => {
    expect(bind('cbi-chakra-2').words.subtitle).toBe(
      'Places named by at least one of the 9 sources that name any',
    );
    const [first] = fixture.rows(operationPlaces);
    const single = edited(operationPlaces, (row) =>
      row.operation_id === 'cbi-chakra-2' && row.source_id !== first?.source_id ? null : row,
    );
    expect(bind('cbi-chakra-2', single).words.subtitle).toMatch(/the one source that names any$/);
  });

  test('says once the name that a city shares with its state', () => {
    const same = edited(places, (row) =>
      row.place_id === 'hyderabad' ? { ...row, name: 'Telangana' } : row,
    );
    expect(bind('tgcsb-exito-madhapur', same).words.alt.match(/Telangana/g)).toHaveLength(1);
  });

  test('is not drawn where no document names a place', () => {
    const catalog = edited(operationPlaces, (row) =>
      row.operation_id === 'cbi-chakra-2' ? null : row,
    );
    expect(operationPlaceMaps.bind(catalog).map(({ id }) => id)).toEqual([
      'operation-places',
      'operation-places-cbi-chakra-5-firstidea-2025-07',
      'operation-places-tgcsb-exito-madhapur',
    ]);
  });
});

describe('the drawing', () => {
  const root = readSvg(bind().svg(wide));

  test('shades each state named and marks each city', () => {
    expect(root.querySelectorAll('.areas path')).toHaveLength(12);
    expect(root.querySelectorAll('.cities circle')).toHaveLength(2);
    expect([...root.querySelectorAll('.labels text')].map((text) => text.textContent)).toEqual([
      'Hyderabad',
      'Noida',
    ]);
  });

  test('has dots of one size: the shade of the state has the count', () => {
    const radii = [...readSvg(bind().svg(wide)).querySelectorAll('.cities circle')].map((dot) =>
      dot.getAttribute('r'),
    );
    expect(radii.length).toBeGreaterThan(1);
    expect(new Set(radii).size).toBe(1);
  });

  test('names six cities at most where the operations of all are drawn', () => {
    const labels = readSvg(bind().svg(wide)).querySelectorAll('.labels text');
    expect(labels.length).toBeLessThanOrEqual(6);
  });

  test('has a legend of operations, or for one operation of the states named', () => {
    const titleOf = (member: string) =>
      readSvg(bind(member).svg(wide)).querySelector('text.strong')?.textContent;
    expect(titleOf('')).toBe('Operations');
    expect(titleOf('cbi-chakra-2')).toBe('State or territory');
  });

  test('labels the states on the map of one operation', () => {
    const labels = readSvg(bind('cbi-chakra-2').svg(wide)).querySelectorAll('.labels text');
    expect([...labels].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['Delhi', 'Karnataka', 'West Bengal']),
    );
  });
});
