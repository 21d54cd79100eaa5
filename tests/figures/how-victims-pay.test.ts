import { expect, test } from 'vitest';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { howVictimsPay } from '../../src/figures/how-victims-pay.ts';
import { f } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';

const metric = 'tech-support-payment-share';
const stated = fixture.rows(ic3CallCentreDetail).filter((row) => row.metric === metric);
const figure = present(howVictimsPay.bind(fixture)[0]);

test('the means of payment fall by their shares, which are those of the report', () => {
  const shares = figure.cells.map((row) => Number(row[1]?.value));
  expect(shares).toEqual(
    stated.map(({ value }) => value).toSorted((a, b) => Number(b) - Number(a)),
  );
  expect(figure.words.title).toContain(f.percent(present(shares[0]) / 100));
});

test('a year that is not the newest has no part in it', () => {
  const newest = Math.max(...stated.map(({ year }) => year));
  const older = edited(ic3CallCentreDetail, (row) =>
    row.metric === metric && row.scope === 'paid-by-cash' ? { ...row, year: newest - 1 } : row,
  );
  expect(present(howVictimsPay.bind(older)[0]).cells).toHaveLength(stated.length - 1);
});

test('without shares there is no figure', () => {
  const none = edited(ic3CallCentreDetail, (row) => (row.metric === metric ? null : row));
  expect(howVictimsPay.bind(none)).toEqual([]);
});
