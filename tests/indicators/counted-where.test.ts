import { expect, test } from 'vitest';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { countedWhere } from '../../src/indicators/counted-where.ts';
import { reportsWithin } from '../../src/indicators/ftc.ts';
import { techSupportYears } from '../../src/indicators/tech-support.ts';
import { madeRows } from '../figures/made-rows.ts';
import { fixture, present } from '../fixture.ts';

const base = {
  ...present(fixture.rows(agencyStatistics)[0]),
  agency_id: 'ca-cafc',
  category: 'tech-support',
  metric: 'losses' as 'losses' | 'reports' | 'article-views',
  unit: 'CAD',
  value: 5,
  qualifier: 'exact' as const,
  status: null as 'doubtful' | null,
  label: 'Service',
  period: '2020',
};
const canada = (...rows: readonly Partial<typeof base>[]) =>
  countedWhere(
    madeRows(
      agencyStatistics,
      rows.map((row) => ({ ...base, ...row })),
    ),
  ).find(({ agency }) => agency.agency_id === 'ca-cafc');

test('the FBI has its first and its newest year, the FTC what it prints among its types', () => {
  const years = techSupportYears(fixture);
  const all = countedWhere(fixture);
  const fbi = present(all.find((item) => item.fbi !== null));
  expect(fbi).toMatchObject({
    country: 'US',
    since: String(years[0]?.year),
    period: String(years.at(-1)?.year),
    label: null,
  });
  const ftc = present(all.find((item) => item.ftc !== null));
  expect(ftc.ftc?.value).toBe(reportsWithin(fixture, 'imposter-scams').at(-1)?.reports.value);
  expect(ftc.rows).toEqual([]);
});

test('an agency has its newest whole year, and all that it counts in it, money first', () => {
  const item = present(
    canada(
      { period: '2019' },
      { metric: 'reports', unit: 'reports', value: 7, period: '2021' },
      { period: '2021' },
      { period: '2022-01/2022-04' },
    ),
  );
  expect(item).toMatchObject({ country: 'CA', since: '2019', period: '2021', label: 'Service' });
  expect(item.rows.map(({ metric }) => metric)).toEqual(['losses', 'reports']);
});

test('a part of a year stands where no whole one is known; doubtful values and readers of advice never do', () => {
  expect(canada({ period: '2022-01/2022-04' })?.period).toBe('2022-01/2022-04');
  expect(canada({}, { period: '2021', status: 'doubtful' })?.period).toBe('2020');
  expect(canada({ metric: 'article-views', unit: 'views' })).toBeUndefined();
  expect(canada({ category: 'all-fraud' })).toBeUndefined();
});
