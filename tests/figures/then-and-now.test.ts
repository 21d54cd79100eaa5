import { expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { thenAndNow } from '../../src/figures/then-and-now.ts';
import { edited, present } from '../fixture.ts';
import {
  barsOf,
  binder,
  plain,
  techSupport,
  textsOf,
  valuesOf,
  wide,
} from './tech-support-cases.ts';

const bind = binder(thenAndNow);

test('the rows hold the first and the newest year of each measure', () => {
  expect(valuesOf(bind(), 'complaints')).toEqual([
    'complaints',
    'complaints',
    2016,
    10_850,
    2025,
    47_794,
    47_794 / 10_850,
  ]);
  expect(bind().cells.map((row) => row.at(-1)?.text)).toEqual(['4.4', '273', '62']);
});

test('the words follow the data', () => {
  expect(plain(bind().words.title)).toBe(
    'Tech support fraud in 2025: 47,794 complaints and $2.1 billion in reported losses, compared with 10,850 and $7.8 million in 2016',
  );
  const fewer = bind(techSupport(2025, { complaints: 5_425 })).words.title;
  expect(fewer).toContain('5,425 complaints');
});

test('a year without complaints or losses is not compared', () => {
  const { title, alt } = bind(techSupport(2025, { losses_usd: null })).words;
  expect(title).toContain('in 2024');
  expect(plain(alt)).toContain('$1.46 billion in 2024');
});

test('each pair has its own scale, and the larger bar fills it', () => {
  const svg = bind().svg(wide);
  const [before, losses] = [barsOf(svg, 'context', 'width'), barsOf(svg, 'loss', 'width')];
  expect(before).toHaveLength(3);
  expect(new Set([...losses, ...barsOf(svg, 'count', 'width')]).size).toBe(1);
  expect(present(before[0]) / present(losses[0])).toBeCloseTo(10_850 / 47_794, 2);
  expect(textsOf(svg)).toContain('Reported losses');
});

test('a single year is no comparison', () => {
  const one = edited(ic3CrimeTypes, (row) => (row.year === 2025 ? row : null));
  expect(thenAndNow.bind(one)).toEqual([]);
});
