import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { sources } from '../../src/datasets/sources.ts';
import { callCentreDetail, crimeTypeByYear, totalsByYear } from '../../src/indicators/losses.ts';
import { edited, fixture, present } from '../fixture.ts';

const totalOf = (year: number) =>
  present(totalsByYear(fixture).find((figures) => figures.year === year));

describe('a crime type', () => {
  const years = crimeTypeByYear(fixture, 'tech-support');

  test('has its years in order, from the first in which it existed', () => {
    expect(years.map(({ year }) => year)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(crimeTypeByYear(fixture, 'government-impersonation')[0]?.year).toBe(2015);
  });

  test('has the losses and complaints that its reports print', () => {
    const newest = present(years.at(-1));
    expect(newest.losses.current?.value).toBe(2_134_675_818);
    expect(newest.complaints.current?.value).toBe(47_794);
    expect(newest.losses.current?.row.crime_type).toBe('tech-support');
  });

  test('takes each year from the newest report that prints it', () => {
    const sources = years.map(({ losses }) => losses.current?.row.source_id.slice(8, 12));
    expect(sources).toEqual([
      '2016',
      '2021',
      '2021',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2025',
      '2025',
    ]);
  });

  test('is confirmed by its other printings', () => {
    expect(years.map(({ losses }) => losses.confirming.length)).toEqual([
      0, 1, 2, 2, 3, 3, 3, 3, 2, 1,
    ]);
    expect(years.flatMap(({ losses }) => losses.disagreeing)).toEqual([]);
  });

  test('takes complaints from another report where the newest prints losses only', () => {
    const { losses, complaints } = present(years[1]);
    expect(losses.current?.row.source_id).toBe('fbi-ic3-2021-annual-report');
    expect(complaints.current?.row.source_id).toBe('fbi-ic3-2017-annual-report');
    expect(complaints.current?.value).toBe(10_949);
  });

  test('shows a corrected printing and keeps the old one as disagreeing', () => {
    const catalog = edited(ic3CrimeTypes, (row) =>
      row.year === 2024 && row.crime_type === 'tech-support' && row.source_id.includes('2025')
        ? { ...row, losses_usd: 1_500_000_000 }
        : row,
    );
    const { losses } = present(crimeTypeByYear(catalog, 'tech-support').at(-2));
    expect(losses.current?.value).toBe(1_500_000_000);
    expect(losses.disagreeing.map(({ value }) => value)).toEqual([1_464_755_976, 1_464_755_976]);
  });

  test('that does not exist has no years', () => {
    expect(crimeTypeByYear(fixture, 'no-such-type')).toEqual([]);
  });
});

describe('the total of a year', () => {
  test('is the exact printing that rounds to the newest', () => {
    const { losses } = totalOf(2016);
    expect(losses.current?.value).toBe(1_450_700_000);
    expect(losses.confirming.map(({ value }) => value)).toEqual([1_500_000_000]);
    expect(losses.disagreeing.map(({ value }) => value)).toEqual([1_330_000_000]);
  });

  test('is not a misprint of a newer report', () => {
    const { losses } = totalOf(2012);
    expect(losses.current?.value).toBe(525_441_110);
    expect(losses.disagreeing.map(({ row }) => row.status)).toEqual(['misprint']);
  });

  test('is not there where the only printing is doubtful', () => {
    expect(totalOf(2010).losses.current).toBeNull();
    expect(totalOf(2010).complaints.current?.value).toBe(303_809);
  });

  test('is listed once for each year, oldest first', () => {
    const years = totalsByYear(fixture).map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 16 }, (_, index) => 2010 + index));
  });
});

describe('a detail on call-centre fraud', () => {
  const detail = (year: number, metric: string, scope?: string) =>
    callCentreDetail(fixture, year, metric, scope).current?.value;

  test('is that of the whole, unless a part is asked for', () => {
    expect(detail(2023, 'call-centre-fraud-losses')).toBe(1_318_563_176);
    expect(detail(2023, 'call-centre-fraud-losses', 'over-60')).toBe(770_000_000);
    expect(detail(2025, 'tech-support-losses', 'over-60')).toBe(1_040_730_043);
  });

  test('is missing where no report prints it', () => {
    expect(detail(2021, 'call-centre-fraud-losses')).toBeUndefined();
    expect(detail(2025, 'tech-support-losses')).toBeUndefined();
  });
});

test('sources are found by their id', () => {
  const find = (id: string) => fixture.find(sources, id);
  expect(find('fbi-ic3-2025-annual-report')?.kind).toBe('official');
  expect(find('no-such-document')).toBeUndefined();
});
