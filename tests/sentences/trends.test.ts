import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { f, t } from '../../src/i18n/index.ts';
import { trendOf } from '../../src/indicators/trend-years.ts';
import { plain } from '../../src/sentences/sentence.ts';
import {
  allInternetCrime,
  complaintsOverTime,
  contactAndPayment,
  lossesInRealDollars,
  lossesOverTime,
  rankOverTime,
} from '../../src/sentences/trends.ts';
import { edited, fixture, present } from '../fixture.ts';

const all = {
  allInternetCrime,
  complaintsOverTime,
  contactAndPayment,
  lossesInRealDollars,
  lossesOverTime,
  rankOverTime,
};

const { years, base } = trendOf(fixture);
const newest = present(years.at(-1));

describe('the story of the trends follows the data', () => {
  test.each(Object.entries(all))('%s has a number for every slot', (_name, tell) => {
    const sentences = tell(fixture).filter((sentence) => sentence !== null);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(plain(sentence)).toMatch(/\.$/);
  });

  test('years with less than the year before are named', () => {
    const text = (catalog = fixture) =>
      lossesOverTime(catalog)
        .flatMap((sentence) => (sentence ? [plain(sentence)] : []))
        .join(' ');
    const falls = years.filter(({ change }) => change !== null && change < 0);
    expect(text()).toContain(t.trends.losses.falls(falls.map(({ year }) => year)));
    const fallen = edited(ic3CrimeTypes, (row) =>
      row.crime_type === 'tech-support' && row.year === newest.year
        ? { ...row, losses_usd: 1 }
        : row,
    );
    expect(text(fallen)).toContain(t.trends.losses.falls([newest.year]));
  });

  test('dollars of the base year are the printed ones in the base year itself', () => {
    const own = years.find(({ year }) => year === base);
    expect(own?.real).toBe(own?.losses?.value);
    for (const { year, real, losses } of years)
      if (base !== null && year < base) expect(real).toBeGreaterThan(losses?.value ?? Infinity);
  });

  test('the rank is that of the newest year', () => {
    const [ranks] = rankOverTime(fixture);
    expect(ranks?.numbers.rank?.text).toBe(f.number(present(newest.rank)));
  });
});

test('the leading way of contact or payment is never said to be most of all', () => {
  const text = contactAndPayment(fixture)
    .flatMap((sentence) => (sentence ? [plain(sentence)] : []))
    .join(' ');
  expect(text).toContain('more reports name this way of contact than any other');
  expect(text).toContain('went by this way than by any other');
  expect(text).not.toMatch(/\bmost\b/i);
});
