import { describe, expect, test } from 'vitest';
import { ic3StateGroups } from '../../src/datasets/ic3-state-groups.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { states } from '../../src/datasets/states.ts';
import { frames } from '../../src/figures/frames.ts';
import { overSixtyByState } from '../../src/figures/over-60-by-state.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';
import { withRows } from './with-rows.ts';

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
  const ranked = cells.filter(([, rank]) => rank?.value !== null);
  expect(cells.slice(0, ranked.length)).toEqual(ranked);
  expect(ranked.map(([state]) => state?.text)).toEqual([
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
    2025,
  ]);
});

test('rows with a status never lead', () => {
  const doubtful = edited(ic3StateGroups, (row) =>
    row.state === 'US-OR' ? { ...row, status: 'doubtful' as const } : row,
  );
  expect(bind(doubtful).words.alt).toContain('in District of Columbia');
  expect(bind().words.alt).toContain('in Oregon');
});

describe('the words', () => {
  test('give the rate of all places, and name the place with the highest', () => {
    expect(bind().words.title).toMatch(
      /^People aged 60 and over reported losses to internet crime of \$\d+ per resident of any age in 2025/,
    );
    expect(withLosses('US-OH', 9e9).words.alt).toContain('in Ohio');
  });

  test('say that the rate is of residents of all ages', () => {
    const { subtitle, notes } = bind().words;
    expect(subtitle).toContain('resident of any age');
    expect(notes[0]).toContain('residents of all ages, not only those aged 60 and over');
  });

  test('are none where no rate is known', () => {
    const none = edited(ic3StateGroups, (row) => ({ ...row, losses_usd: null }));
    expect(overSixtyByState.bind(none)).toEqual([]);
  });
});

describe('the drawing', () => {
  const hatched = (catalog = bind()) =>
    readSvg(catalog.svg(wide)).querySelectorAll('.areas [fill^="url"]').length;

  test('hatches every place that is not printed, and says so', () => {
    expect(hatched()).toBe(56 - 4);
    expect(hatched(withLosses('US-OH', null))).toBe(56 - 3);
    expect(readSvg(bind().svg(wide)).querySelector('.legend')?.textContent).toContain('no rate');
  });

  test('has no hatch where every place has a rate', () => {
    const [ohio] = fixture
      .rows(ic3StateGroups)
      .filter(({ state, group }) => state === 'US-OH' && group === 'over-60');
    const [estimate] = fixture.rows(statePopulations).filter(({ year }) => year === 2025);
    const codes = fixture.rows(states).map(({ state }) => state);
    const printed = withRows(ic3StateGroups, () =>
      codes.map((state) => ({ ...present(ohio), state })),
    );
    const whole = withRows(
      statePopulations,
      () => codes.map((state) => ({ ...present(estimate), state })),
      printed,
    );
    expect(bind(whole).svg(wide)).not.toContain('pattern');
  });
});

test('without rows there is no figure', () => {
  expect(overSixtyByState.bind(edited(ic3StateGroups, () => null))).toEqual([]);
});
