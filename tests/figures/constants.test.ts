import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figureCsv } from '../../src/publish/csv.ts';
import { figureJson } from '../../src/publish/json.ts';
import { fixture, present } from '../fixture.ts';

const figures = [...figuresOf(fixture).values()];
const namesIn = ({ columns, constants }: Figure) => [...columns, ...constants].map(({ id }) => id);

/** Columns that say when. */
const times = [
  'year',
  'fiscal_year',
  'period',
  'date',
  'as_of',
  'years',
  'first_year',
  'base_year',
];

describe('the files of every figure', () => {
  test('say what it is about', () => {
    const silent = figures.filter((figure) => !namesIn(figure).includes('scope'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('name the year where its words name one alone', () => {
    const silent = figures
      .filter(({ words }) => new Set(words.subtitle.match(/\b20\d\d\b/g)).size === 1)
      .filter((figure) => !namesIn(figure).some((name) => times.includes(name)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('name the member of its family', () => {
    const silent = figures
      .filter(({ member }) => member !== '')
      .filter(({ member, constants }) => {
        const values = constants.map(({ value }) => String(value).toLowerCase());
        return !values.some(
          (value) =>
            value === member || value.endsWith(`-${member}`) || value.startsWith(`${member}-`),
        );
      });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('never name one thing twice', () => {
    const doubled = figures.filter(
      (figure) => new Set(namesIn(figure)).size < namesIn(figure).length,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});

test('constants stand in every row, after all that was there before', () => {
  const figure = present(figures.find(({ id }) => id === 'state-losses-oh'));
  const [header, ...lines] = figureCsv(figure).trimEnd().split('\n');
  expect(header).toMatch(/,source_ids,scope,state$/);
  expect(lines.filter((line) => !line.endsWith(',internet-crime,US-OH'))).toEqual([]);
  const { columns, rows } = JSON.parse(figureJson(figure));
  expect(columns.at(-1).name).toBe('state');
  expect(rows[0]).toMatchObject({ scope: 'internet-crime', state: 'US-OH' });
});
