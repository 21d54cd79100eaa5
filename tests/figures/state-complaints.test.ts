import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { states } from '../../src/datasets/states.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateComplaints } from '../../src/figures/state-complaints.ts';
import { t } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const wide = present(frames[0]);
const bind = (slug: string, catalog = fixture) =>
  present(stateComplaints.bind(catalog).find(({ id }) => id === `state-complaints-${slug}`));

const ohio = (year: number, complaints: number | null) =>
  bind(
    'oh',
    edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === year ? { ...row, complaints } : row,
    ),
  );

test('there is one chart for each place', () => {
  expect(stateComplaints.bind(fixture)).toHaveLength(fixture.rows(states).length);
});

test('the rows hold the complaints of each year and their rate', () => {
  expect(bind('oh').cells.map((row) => row.map(({ value }) => value))).toEqual([
    [2024, 24_915, expect.any(Number)],
    [2025, 27_626, expect.any(Number)],
  ]);
  expect(bind('gu').cells[0]?.[2]).toMatchObject({ value: null, text: t.figureTerms.noPopulation });
  expect(ohio(2024, null).cells[0]?.[1]).toMatchObject({ value: null, text: 'not reported' });
});

describe('the words', () => {
  const title = (complaints: number | null) => ohio(2025, complaints).words.title;

  test('compare the last year with the first', () => {
    expect(bind('oh').words.title).toBe('Ohio: 27,626 complaints in 2025, 11% more than in 2024');
    expect(title(10 * 24_915)).toBe('Ohio: complaints rose from 24,915 in 2024 to 249,150 in 2025');
    expect(title(24_915)).toBe('Ohio: 24,915 complaints in 2025, as many as in 2024');
    expect(title(12_000)).toBe('Ohio: 12,000 complaints in 2025, 52% fewer than in 2024');
  });

  test('compare nothing with too few complaints', () => {
    expect(ohio(2024, 12).words.title).toBe('Ohio: 27,626 complaints in 2025');
  });

  test('say what is missing', () => {
    expect(title(null)).toBe('Ohio: 24,915 complaints in 2024');
    expect(ohio(2025, null).words.notes).toContain('Not reported: 2025.');
    const none = edited(ic3States, (row) => ({ ...row, complaints: null }));
    expect(stateComplaints.bind(none)).toEqual([]);
  });
});

describe('the drawing', () => {
  test('has a neutral bar for each year, as high as its count', () => {
    const bars = [...readSvg(bind('oh').svg(wide)).querySelectorAll('g.count rect')];
    const [first, last] = bars.map((bar) => Number(bar.getAttribute('height')));
    expect(present(last) / present(first)).toBeCloseTo(27_626 / 24_915, 2);
  });

  test('hatches a year without complaints, and never draws it as zero', () => {
    const root = readSvg(ohio(2024, null).svg(wide));
    expect(root.querySelectorAll('g.count rect')).toHaveLength(1);
    expect(root.querySelector('pattern')?.getAttribute('id')).toBe(
      'hatch-state-complaints-oh-wide',
    );
    expect(root.querySelector('.legend')?.textContent).toBe('not reported');
    expect(readSvg(bind('oh').svg(wide)).querySelector('pattern')).toBeNull();
  });
});
