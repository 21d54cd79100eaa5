import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateRanking } from '../../src/figures/state-ranking.ts';
import { t } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(stateRanking.bind(catalog)[0]);
const wide = present(frames[0]);

/** Every place with so many times its losses in one year. */
const multiplied = (year: number, times: (state: string) => number | null) =>
  bind(
    edited(ic3States, (row) => {
      const factor = times(row.state);
      if (row.year !== year || row.losses_usd === null) return row;
      return { ...row, losses_usd: factor === null ? null : row.losses_usd * factor };
    }),
  );

describe('the rows', () => {
  test('hold the newest year beside the year before, highest first', () => {
    const { cells } = bind();
    expect(cells).toHaveLength(57);
    expect(cells[0]?.map(({ text }) => text)).toEqual([
      'District of Columbia',
      '1',
      '2025',
      '$140.37',
      expect.stringMatching(/^\$42\d\./),
      '−67%',
    ]);
  });

  test('say what is missing', () => {
    const guam = present(bind().cells.find(([state]) => state?.value === 'US-GU'));
    expect(guam.map(({ text }) => text).slice(3)).toEqual([
      t.figureTerms.noPopulation,
      t.figureTerms.noPopulation,
      '',
    ]);
  });

  test('rest on both reports and on the estimates', () => {
    expect(bind().evidence.map(({ source_id }) => source_id)).toEqual([
      'fbi-ic3-2025-annual-report',
      'census-nst-est2025',
      'fbi-ic3-2024-annual-report',
    ]);
  });
});

describe('the words', () => {
  test('tell of the larger part', () => {
    expect(bind().words.title).toBe(
      'Reported losses to internet crime per resident rose in 49 of 52 places between 2024 and 2025',
    );
    expect(multiplied(2025, () => 100).words.title).toContain('rose in all 52 places');
    expect(multiplied(2025, () => 0.001).words.title).toContain('fell in all 52 places');
    expect(multiplied(2025, (state) => (state < 'US-P' ? 0.001 : 1)).words.title).toMatch(
      /fell in \d\d of 52 places/,
    );
  });

  test('say that rises and falls are equal', () => {
    const ranked = new Set(
      bind()
        .cells.filter(([, rank]) => rank?.value !== null)
        .slice(0, 26)
        .map(([state]) => state?.value),
    );
    expect(multiplied(2025, (state) => (ranked.has(state) ? 100 : 0.001)).words.title).toBe(
      'Reported losses to internet crime per resident rose in 26 places and fell in 26 between 2024 and 2025',
    );
  });

  test('compare nothing where there is no year before', () => {
    const only = bind(edited(ic3States, (row) => (row.year === 2025 ? row : null)));
    expect(only.words.title).toBe(
      'District of Columbia had the highest reported losses to internet crime per resident in 2025',
    );
    expect(only.words.subtitle).toMatch(/resident, 2025$/);
    expect(only.words.alt).not.toContain('Since');
    expect(readSvg(only.svg(wide)).querySelectorAll('g.loss-second circle')).toHaveLength(0);
  });

  test('name the places that are left out', () => {
    const notes = bind().words.notes.join(' ');
    expect(notes).toContain('The places are 50 states, District of Columbia and Puerto Rico.');
    expect(notes).toContain('Guam');
    expect(multiplied(2025, (state) => (state === 'US-OH' ? null : 1)).words.notes.join()).toMatch(
      /Ohio.*not ranked/,
    );
  });

  test('say what is beyond the end of the scale', () => {
    expect(bind().words.notes.join()).toMatch(
      /Too high for the scale in 2024: District of Columbia \$42/,
    );
    expect(multiplied(2024, () => 0.1).words.notes.join()).not.toContain('Too high');
  });
});

test('the scale reaches to a rate of the year before up to a fifth above the highest', () => {
  const rates = bind().cells.map((row) => row.map(({ value }) => Number(value)));
  const highest = Math.max(...rates.map(([, , , now]) => now ?? 0));
  const top = present(rates[0]?.[4]);
  const beyond = (times: number) =>
    multiplied(2024, (state) => (state === 'US-DC' ? (times * highest) / top : 1))
      .words.notes.join()
      .includes('Too high');
  expect([1.1, 1.19, 1.21].map(beyond)).toEqual([false, false, true]);
});

describe('the drawing', () => {
  const count = (root: Element, selector: string) => root.querySelectorAll(selector).length;

  test('has two dots for each ranked place, save one that is beyond the scale', () => {
    const root = readSvg(bind().svg(wide));
    expect(count(root, 'g.loss circle')).toBe(52);
    expect(count(root, 'g.loss-second circle')).toBe(51);
    expect(root.textContent).toContain('2024: $422');
  });

  test('has all dots where all are within the scale', () => {
    const root = readSvg(multiplied(2024, (state) => (state === 'US-DC' ? 0.2 : 1)).svg(wide));
    expect(count(root, 'g.loss-second circle')).toBe(52);
    expect(root.textContent).not.toContain('2024: ');
  });
});
