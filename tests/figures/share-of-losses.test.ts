import { describe, expect, test } from 'vitest';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { shareOfLosses } from '../../src/figures/share-of-losses.ts';
import { edited, present } from '../fixture.ts';
import { barsOf, binder, techSupport, textsOf, valuesOf, wide } from './tech-support-cases.ts';

const bind = binder(shareOfLosses);
const noTotal = edited(ic3Totals, (row) => (row.year === 2020 ? null : row));

test('the rows give the share, and what the rounding of the total leaves open', () => {
  const [, share, least, most] = valuesOf(bind(), 2020);
  expect(share).toBe(146_477_709 / 4.2e9);
  expect(least).toBe(146_477_709 / 4.25e9);
  expect(most).toBe(146_477_709 / 4.15e9);
});

test('a year without a total has no share, and is hatched', () => {
  expect(
    bind(noTotal)
      .cells[4]?.slice(0, 2)
      .map(({ text }) => text),
  ).toEqual(['2020', 'not reported']);
  expect(bind(noTotal).svg(wide)).toContain('url(#hatch-share-of-losses-wide)');
  expect(textsOf(bind(noTotal).svg(wide))).toContain('not reported');
  expect(bind().svg(wide)).not.toContain('hatch');
});

describe('the words', () => {
  const title = (share: number) =>
    bind(techSupport(2025, { losses_usd: 20_877_000_000 * share })).words.title;

  test('say where the share stood at first', () => {
    expect(bind().words.title).toBe(
      'Tech support fraud made up 10% of reported losses to internet crime in 2025, up from 0.5% in 2016',
    );
    expect(title(0.001)).toContain(
      'made up 0.1% of reported losses to internet crime in 2025, down from 0.5%',
    );
    expect(title(0.0051)).toMatch(/made up 0.5% .+, as in 2016$/);
  });

  test('warn of rounded totals only where they are rounded', () => {
    expect(bind().words.notes.join()).toContain('rounds most totals');
    const exact = edited(ic3Totals, (row) => ({ ...row, losses_rounded_to_usd: null }));
    expect(bind(exact).words.notes.join()).not.toContain('rounds');
  });
});

test('bars are as high as the shares', () => {
  const heights = barsOf(bind().svg(wide), 'loss', 'height');
  expect(heights).toHaveLength(10);
  expect(present(heights[8]) / present(heights[9])).toBeCloseTo(0.0882 / 0.1023, 2);
});
