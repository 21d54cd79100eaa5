import { expect, test } from 'vitest';
import { ftcMethods } from '../../src/datasets/ftc-methods.ts';
import { frames } from '../../src/figures/frames.ts';
import { ftcPayment } from '../../src/figures/ftc-payment.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(ftcPayment.bind(catalog)[0]);
const wide = present(frames[0]);

const withLosses = (losses: Readonly<Record<string, number | null>>) =>
  edited(ftcMethods, (row) =>
    row.method in losses ? { ...row, losses_usd: losses[row.method] ?? null } : row,
  );

test('names the way with the largest losses, and all of them where they tie', () => {
  expect(bind().words.title).toMatch(
    /^Bank Transfer or Payment accounted for \$2\.1.billion of reported/,
  );
  expect(bind(withLosses({ cash: 3e9 })).words.title).toMatch(
    /^Cash accounted for \$3.billion of reported/,
  );
  expect(bind(withLosses({ cash: 3e9, check: 3e9 })).words.title).toMatch(
    /^Cash and Check each accounted for \$3.billion of reported/,
  );
});

test('says that a loss is not reported, and draws no bar for it', () => {
  const figure = bind(withLosses({ cash: null }));
  expect(figure.cells.at(-1)?.map(({ text }) => text)).toEqual(['Cash', 'not reported', '13,609']);
  const root = readSvg(figure.svg(wide));
  expect(root.querySelectorAll('.loss rect')).toHaveLength(9);
  expect(root.textContent).toContain('not reported');
});

test('says to what the losses are rounded', () => {
  expect(bind().words.notes.join()).toMatch(/rounded to \$1.million/);
  const exact = edited(ftcMethods, (row) => ({ ...row, losses_rounded_to_usd: null }));
  expect(bind(exact).words.notes.join()).not.toMatch(/rounded/);
});
