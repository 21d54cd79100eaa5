import { describe, expect, test } from 'vitest';
import { ic3StateGroups } from '../../src/datasets/ic3-state-groups.ts';
import { frames } from '../../src/figures/figure.ts';
import { overSixtyByState } from '../../src/figures/over-60-by-state.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(overSixtyByState.bind(catalog)[0]);
const wide = present(frames[0]);

const withLosses = (state: string, losses_usd: number | null) =>
  bind(
    edited(ic3StateGroups, (row) =>
      row.state === state && row.group === 'over-60' ? { ...row, losses_usd } : row,
    ),
  );

test('the rows hold people over 60 only, highest rate first', () => {
  const { cells } = bind();
  expect(cells.map(([state]) => state?.text)).toEqual([
    'Oregon',
    'District of Columbia',
    'Ohio',
    'Puerto Rico',
  ]);
  expect(cells[2]?.map(({ value }) => value)).toEqual([
    'US-OH',
    3,
    expect.closeTo((163_748_647 / 11_900_510) * 100_000, 3),
    163_748_647,
    6_948,
    11_900_510,
  ]);
});

test('rows with a status never lead', () => {
  const doubtful = edited(ic3StateGroups, (row) =>
    row.state === 'US-OR' ? { ...row, status: 'doubtful' as const } : row,
  );
  expect(bind(doubtful).words.title).toMatch(/District of Columbia$/);
});

describe('the words', () => {
  test('name the place with the highest rate', () => {
    expect(bind().words.title).toBe(
      'Highest reported losses of people over 60, per resident, in 2025: Oregon',
    );
    expect(withLosses('US-OH', 9e9).words.title).toMatch(/2025: Ohio$/);
  });

  test('say that the rate is of residents of all ages', () => {
    const { subtitle, notes } = bind().words;
    expect(subtitle).toContain('residents of all ages');
    expect(notes[0]).toContain('residents of all ages, not those over 60 alone');
  });

  test('say nothing of a highest where no rate is known', () => {
    const none = bind(edited(ic3StateGroups, (row) => ({ ...row, losses_usd: null })));
    expect(none.words.title).toBe('Reported losses of people over 60 by state in 2025');
  });
});

test('the drawing hatches a place without a rate', () => {
  const missing = readSvg(withLosses('US-OH', null).svg(wide));
  expect(missing.querySelectorAll('a [fill^="url"]')).toHaveLength(1);
  expect(missing.querySelector('.legend')?.textContent).toContain('no rate');
  expect(readSvg(bind().svg(wide)).querySelector('pattern')).toBeNull();
});

test('without rows there is no figure', () => {
  expect(overSixtyByState.bind(edited(ic3StateGroups, () => null))).toEqual([]);
});
