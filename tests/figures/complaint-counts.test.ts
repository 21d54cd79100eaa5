import { describe, expect, test } from 'vitest';
import { complaintCounts } from '../../src/datasets/complaint-counts.ts';
import { complaintGroups } from '../../src/datasets/complaint-groups.ts';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { operations } from '../../src/datasets/operations.ts';
import { complaintCountsOverTime } from '../../src/figures/complaint-counts.ts';
import { frames } from '../../src/figures/frames.ts';
import { complaintParts, seriesOfCountry } from '../../src/indicators/complaint-series.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';
import { withRows } from './with-rows.ts';

const australia = (catalog = fixture) =>
  present(complaintCountsOverTime.bind(catalog).find(({ member }) => member === 'au'));
const category = 'scamwatch-remote-access-scams';

test('a month that nobody reports is a row without a value, and a gap in the line', () => {
  const figure = australia();
  const june = present(figure.cells.find(([period]) => period?.value === '2023-06'));
  expect(june[1]).toMatchObject({ value: null, text: 'not reported' });
  expect(figure.words.notes.join()).toContain('breaks where nothing is reported: June 2023');
  for (const frame of frames) {
    const line = present(readSvg(figure.svg(frame)).querySelector('.count-line path'));
    expect(line.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  }
});

describe('the title', () => {
  test('gives the newest whole year, as its agency counts it', () => {
    expect(australia().words.title).toMatch(/^The ACCC .* counted 6,755 reports in 2024 under/);
  });

  test('passes over a year that is doubtful or of which a month is missing', () => {
    const doubtful = edited(complaintCounts, (row) =>
      row.category === category && row.period === '2024'
        ? { ...row, status: 'doubtful' as const }
        : row,
    );
    expect(complaintCountsOverTime.bind(doubtful).map(({ member }) => member)).not.toContain('au');
  });
});

describe('police operations', () => {
  const [first] = fixture.rows(operations);
  const named = present(first).operation_id;
  const begun = (dates: readonly (string | null)[]) => {
    const own = withRows(operations, (rows) =>
      dates.map((start_date, index) => ({
        ...present(rows[0]),
        operation_id: `${named}-${index}`,
        start_date,
      })),
    );
    return withRows(
      operationVictimCountries,
      (rows) =>
        dates.map((_, index) => ({
          ...present(rows[0]),
          operation_id: `${named}-${index}`,
          country: 'AU',
        })),
      own,
    );
  };
  const { periods } = present(seriesOfCountry(fixture, 'AU'));
  const [early, late] = [present(periods[0]).period, present(periods.at(-1)).period];
  const marked = (dates: readonly (string | null)[]) =>
    australia(begun(dates)).cells.flatMap((row) => row.at(-1)?.value ?? []);

  test('whose documents name victims in the country are dates on the axis, not on the line', () => {
    const figure = australia(begun([`${early}-19`, late]));
    expect(figure.words.notes.join()).toContain('The 2 rings mark police operations');
    expect(figure.words.notes.join()).toContain('do not show an effect');
    for (const frame of frames) {
      expect(readSvg(figure.svg(frame)).querySelectorAll('.hollow circle')).toHaveLength(2);
    }
    expect(marked([`${early}-19`, late])).toEqual([`${early}-19`, late]);
  });

  test('without a month, outside the line, or too many to be told apart are not marked', () => {
    expect(marked([early.slice(0, 4), null, '2001-01'])).toEqual([]);
    expect(marked(Array.from({ length: 13 }, () => late))).toEqual([]);
  });
});

test('parts of a year are by place, age and contact method, the largest first', () => {
  const series = present(seriesOfCountry(fixture, 'AU'));
  const [part] = fixture.rows(complaintCounts).filter((row) => row.category === category);
  const withContacts = withRows(complaintGroups, (rows) => [
    ...rows,
    { ...present(rows[0]), group: 'contact-a', dimension: 'contact' as const, label: 'A' },
    { ...present(rows[0]), group: 'contact-b', dimension: 'contact' as const, label: 'B' },
  ]);
  const catalog = withRows(
    complaintCounts,
    (rows) => [
      ...rows,
      ...[3, 8].map((reports, index) => ({
        ...present(part),
        period: '2024',
        place: 'AU',
        group: `contact-${'ab'[index]}`,
        reports,
      })),
    ],
    withContacts,
  );
  const { contacts, ages } = complaintParts(catalog, series, 2024);
  expect(contacts.map(({ label }) => label)).toEqual(['B', 'A']);
  expect(ages.length).toBeGreaterThan(1);
});
