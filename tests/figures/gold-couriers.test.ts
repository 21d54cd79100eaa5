import { expect, test } from 'vitest';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { goldCouriers } from '../../src/figures/gold-couriers.ts';
import { f } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';

const rowsOf = (metric: string) =>
  fixture.rows(ic3CallCentreDetail).filter((row) => row.metric === metric && row.scope === null);
const losses = rowsOf('gold-courier-losses');
const complaints = rowsOf('gold-courier-complaints');
const figure = present(goldCouriers.bind(fixture)[0]);

test('each year has the losses and complaints of the report', () => {
  expect(figure.cells.map((row) => row.map(({ value }) => value))).toEqual(
    losses.map(({ year, value }) => [
      year,
      value,
      complaints.find((row) => row.year === year)?.value ?? null,
    ]),
  );
});

test('the title has both years, the note the complaints of the newest', () => {
  const [first, last] = [present(losses[0]), present(losses.at(-1))];
  for (const { year, value } of [first, last]) {
    expect(figure.words.title).toContain(String(year));
    expect(figure.words.title).toContain(f.moneyWords(present(value)));
  }
  expect(figure.words.notes.join(' ')).toContain(`about ${complaints.at(-1)?.value}`);
});

test('with one year the title compares nothing; without losses there is no figure', () => {
  const newest = Math.max(...losses.map(({ year }) => year));
  const one = edited(ic3CallCentreDetail, (row) =>
    row.metric === 'gold-courier-losses' && row.year < newest ? null : row,
  );
  expect(present(goldCouriers.bind(one)[0]).words.title).not.toContain(String(newest - 1));
  const none = edited(ic3CallCentreDetail, (row) =>
    row.metric === 'gold-courier-losses' ? null : row,
  );
  expect(goldCouriers.bind(none)).toEqual([]);
});
