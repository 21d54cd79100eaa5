import { expect, test } from 'vitest';
import { ftcReports } from '../../src/datasets/ftc-reports.ts';
import { frames } from '../../src/figures/frames.ts';
import { ftcImposters } from '../../src/figures/ftc-imposters.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(ftcImposters.bind(catalog)[0]);
const wide = present(frames[0]);
const own = 'tech-support-scams';

/** The fixture with another number of tech support reports in the newest year. */
const newest = (reports: number) =>
  bind(
    edited(ftcReports, (row) =>
      row.type === own && row.year === 2024 ? { ...row, reports } : row,
    ),
  ).words.title;

test('says by how much tech support reports changed', () => {
  expect(bind().words.title).toMatch(/: 69,221 reports .* in 2024, 24% fewer than in 2023$/);
  expect(newest(182_468)).toMatch(/: 182,468 .* 100% more than in 2023$/);
  expect(newest(91_234)).toMatch(/ as many as in 2023$/);
});

test('compares with no year that is missing', () => {
  const catalog = edited(ftcReports, (row) => (row.type === own && row.year === 2023 ? null : row));
  expect(bind(catalog).words.title).toMatch(/: 69,221 reports to .* in 2024$/);
});

test('puts tech support first and marks it; the category above is not among its parts', () => {
  const rows = bind().cells.map(([type]) => type?.value);
  expect(rows[0]).toBe(own);
  expect(rows).not.toContain('imposter-scams');
  const root = readSvg(bind().svg(wide));
  const marked = root.querySelectorAll('.highlight rect').length;
  expect(marked).toBe(rows.filter((type) => type === own).length);
});

test('warns that the kinds overlap', () => {
  expect(bind().words.notes.join()).toMatch(/must not be added up/);
});
