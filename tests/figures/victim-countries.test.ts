import { describe, expect, test } from 'vitest';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { frames } from '../../src/figures/frames.ts';
import { victimCountries } from '../../src/figures/victim-countries.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const wide = present(frames[0]);
const bind = (catalog = fixture) => present(victimCountries.bind(catalog)[0]);

/** The figure with the rows of one country given to another. */
const moved = (from: string, to: string) =>
  bind(
    edited(operationVictimCountries, (row) =>
      row.country === from ? { ...row, country: to } : row,
    ),
  );

describe('the rows', () => {
  test('begin with the countries of the founding operation, abroad', () => {
    expect(bind().cells.map((row) => row.map(({ text }) => text).join(' | '))).toEqual([
      'United States | 3 | yes',
      'Australia | 2 | yes',
      'United Kingdom | 2 | yes',
      'Canada | 1 | yes',
      'Germany | 1 | yes',
      'Spain | 1 | yes',
      'India | 1 | no',
    ]);
  });

  test('keep codes for programs and names for readers', () => {
    expect(bind().cells[2]?.[0]).toMatchObject({ value: 'GB', text: 'United Kingdom' });
  });

  test('name each document once', () => {
    const ids = present(bind().evidenceOfRow[0]).map(({ source_id }) => source_id);
    expect(ids).toHaveLength(10);
    expect(new Set(ids).size).toBe(10);
  });
});

describe('the words', () => {
  test('count countries and name the one named most often', () => {
    expect(bind().words.title).toBe(
      'Sources on these operations name victims in 7 countries, most often in the United States',
    );
    expect(moved('US', 'JP').words.title).toMatch(/7 countries, most often in Japan$/);
    expect(moved('CA', 'US').words.title).toMatch(/in 6 countries/);
  });

  test('name the countries of the founding operation first', () => {
    expect(bind().words.alt).toContain(
      'Operation Chakra-II: United States, Australia, United Kingdom, Canada, Germany and Spain.',
    );
    expect(bind().words.notes[0]).toBe('Countries named for Operation Chakra-II are outlined.');
  });

  test('follow when a document adds a country', () => {
    expect(moved('ES', 'PH').words.alt).toContain('Philippines');
    expect(moved('ES', 'PH').words.alt).not.toContain('Spain');
  });
});

describe('the drawing', () => {
  const areas = (figure = bind()) => [...readSvg(figure.svg(wide)).querySelectorAll('.areas > *')];

  test('shades each country, with an outline for those of the founding operation', () => {
    expect(areas()).toHaveLength(7);
    const outlined = areas().filter((area) => area.classList.contains('outlined'));
    expect(outlined).toHaveLength(6);
    expect(areas()[0]?.classList.contains('outlined')).toBe(false);
  });

  test('shades by the number of operations', () => {
    const shades = areas().map((area) => area.getAttribute('class')?.split(' ')[0]);
    expect(shades.toSorted()).toEqual([
      'act-1',
      'act-1',
      'act-1',
      'act-1',
      'act-2',
      'act-2',
      'act-3',
    ]);
  });

  test('draws a small country as a dot', () => {
    expect(areas().filter((area) => area.localName === 'circle')).toHaveLength(0);
    expect(areas(moved('ES', 'SG')).filter((area) => area.localName === 'circle')).toHaveLength(1);
  });

  test('lists in the legend what is drawn', () => {
    const legend = readSvg(bind().svg(wide)).querySelectorAll('.legend text');
    expect([...legend].map((text) => text.textContent)).toEqual(['1', '2', '3', 'none recorded']);
  });

  test('labels the countries of the founding operation', () => {
    const labels = readSvg(bind().svg(wide)).querySelectorAll('.labels text');
    const names = [...labels].map((text) => text.textContent);
    expect(names).toContain('United States');
    expect(names).not.toContain('India');
  });
});
