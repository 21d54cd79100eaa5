import { expect, test } from 'vitest';
import { enforcementTotals } from '../../src/datasets/enforcement-totals.ts';
import { microsoftHelp } from '../../src/figures/microsoft-help.ts';
import { present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';

type Qualifier = 'exact' | 'at-least';

const row = (
  metric: 'arrests' | 'call-centre-raids' | 'customer-reports',
  as_of: string,
  value: number,
  qualifier: Qualifier = 'exact',
  organisation = 'microsoft-dcu',
) => ({
  organisation,
  as_of,
  metric,
  source_id: 'zdnet-2018-11-microsoft-26',
  value,
  unit: 'persons',
  qualifier,
  status: null,
  note: null,
});

const bind = (...rows: readonly ReturnType<typeof row>[]) =>
  microsoftHelp.bind(madeRows(enforcementTotals, rows))[0];

test('gives the newest totals as they are stated', () => {
  const first = [row('arrests', '2018-11', 63), row('call-centre-raids', '2018-11', 26)];
  expect(present(bind(...first)).words.title).toBe(
    'Microsoft says it helped with 26 raids and 63 arrests by November 2018',
  );
  const later = [
    row('arrests', '2023-10', 100, 'at-least'),
    row('call-centre-raids', '2023-10', 30, 'at-least'),
  ];
  expect(present(bind(...later, ...first)).words.title).toBe(
    'Microsoft says it helped with at least 30 raids and at least 100 arrests by October 2023',
  );
});

test('names one total where only one is as new', () => {
  const figure = bind(row('arrests', '2018-11', 63), row('call-centre-raids', '2018-10', 10));
  expect(present(figure).words.title).toBe(
    'Microsoft says it helped with 63 arrests by November 2018',
  );
});

test('lists raids, then arrests, each oldest first', () => {
  const figure = present(
    bind(
      row('arrests', '2018-11', 63),
      row('arrests', '2018-10', 24),
      row('call-centre-raids', '2018-11', 26),
    ),
  );
  expect(figure.cells.map((cells) => cells.map(({ value }) => value))).toEqual([
    ['call-centre-raids', '2018-11', 26, 'exact'],
    ['arrests', '2018-10', 24, 'exact'],
    ['arrests', '2018-11', 63, 'exact'],
  ]);
});

test('takes only these totals of this organisation', () => {
  const others = [
    row('customer-reports', '2018', 9),
    row('arrests', '2018', 9, 'exact', 'noida-police'),
  ];
  expect(bind(...others)).toBeUndefined();
});
