import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateRankByYear } from '../../src/figures/state-rank-by-year.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const [wide, narrow] = [present(frames[0]), present(frames[1])];
const bind = (slug: string, catalog = fixture) =>
  present(stateRankByYear.bind(catalog).find(({ id }) => id === `state-rank-by-year-${slug}`));

const ohio = (year: number, losses_usd: number | null) =>
  bind(
    'oh',
    edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === year ? { ...row, losses_usd } : row,
    ),
  );

test('there is a chart for each place with a rank, and none for the others', () => {
  const ids = stateRankByYear.bind(fixture).map(({ member }) => member);
  expect(ids).toHaveLength(52);
  expect(ids).not.toContain('gu');
});

describe('the rows', () => {
  test('hold the rank, the number of places ranked and the rate', () => {
    expect(bind('oh').cells.map((row) => row.map(({ value }) => value))).toEqual([
      [2024, 40, 52, expect.closeTo(2_344_211.39, 2)],
      [2025, 42, 52, expect.closeTo(3_540_096.4, 2)],
    ]);
  });

  test('leave out years in which nobody is ranked', () => {
    const catalog = edited(statePopulations, (row) => (row.year === 2024 ? null : row));
    expect(bind('oh', catalog).cells).toHaveLength(1);
  });
});

describe('the words', () => {
  test('compare the newest rank with the first', () => {
    expect(bind('oh').words.title).toBe(
      'Ohio: 42nd of 52 by reported losses to internet crime per resident in 2025, after 40th in 2024',
    );
    expect(ohio(2025, 9e12).words.title).toContain('1st of 52');
    expect(bind('ca').words.title).toMatch(/2nd of 52 .* in 2025/);
  });

  test('say that a rank is the same', () => {
    expect(bind('dc').words.title).toBe(
      'District of Columbia: 1st of 52 by reported losses to internet crime per resident in 2025, as in 2024',
    );
  });

  test('compare nothing where a year is missing, and name the year', () => {
    const { title, alt, notes } = ohio(2024, null).words;
    expect(title).toBe(
      'Ohio: 42nd of 52 by reported losses to internet crime per resident in 2025',
    );
    expect(alt).toBe('Chart for Ohio. Rank by reported losses per resident: 42 in 2025.');
    expect(notes).toContain('No rank for 2024.');
  });

  test('show the notes of the data', () => {
    const catalog = edited(ic3States, (row) =>
      row.state === 'US-OH' ? { ...row, note: 'Read twice.' } : row,
    );
    expect(bind('oh', catalog).words.notes).toContain('2024 and 2025: Read twice.');
  });

  test('name each edition of the estimates of residents and its years', () => {
    expect(bind('oh').words.notes).toContain('Population: Census Bureau estimates, 2025 edition.');
    const catalog = edited(statePopulations, (row) =>
      row.year === 2024 && row.source_id === 'census-nst-est2025' ? null : row,
    );
    expect(bind('oh', catalog).words.notes).toContain(
      'Population: Census Bureau estimates, 2024 edition for 2024 and 2025 edition for 2025.',
    );
  });
});

describe('the drawing', () => {
  const heights = (svg: string) =>
    [...readSvg(svg).querySelectorAll('g.on-loss text')].map((text) => ({
      rank: Number(text.textContent),
      y: Number(text.getAttribute('y') ?? 'NaN'),
    }));

  test('has rank 1 on top', () => {
    const [first, last] = heights(ohio(2025, 9e12).svg(wide));
    expect([first?.rank, last?.rank]).toEqual([40, 1]);
    expect(present(last).y).toBeLessThan(present(first).y);
  });

  test('labels both ends on phones', () => {
    expect(heights(bind('oh').svg(narrow)).map(({ rank }) => rank)).toEqual([40, 42]);
  });

  test('draws nothing for a year without a rank', () => {
    expect(heights(ohio(2024, null).svg(wide)).map(({ rank }) => rank)).toEqual([42]);
  });
});
