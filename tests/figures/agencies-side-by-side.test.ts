import { describe, expect, test } from 'vitest';
import { agencies } from '../../src/datasets/agencies.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { ftcReports } from '../../src/datasets/ftc-reports.ts';
import { agenciesSideBySide } from '../../src/figures/agencies-side-by-side.ts';
import { frames } from '../../src/figures/frames.ts';
import { present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

const wide = present(frames[0]);

type Changes = Partial<ReturnType<typeof base>>;

const base = () => ({
  agency_id: 'gb-colp',
  year: 2017,
  category: 'tech-support',
  metric: 'losses' as 'losses' | 'reports' | 'victims',
  unit: 'GBP',
  source_id: 'yahoo-uk-2018-09-cssf',
  value: 20_000_000,
  qualifier: 'exact' as const as 'exact' | 'at-least',
  label: 'Computer Software Service Fraud',
  locator: null as string | null,
  status: null as 'doubtful' | null,
  note: null as string | null,
  period: '2017',
});

const agency = (agency_id: string, country: string, kind: 'police' | 'company' = 'police') => ({
  agency_id,
  name: `Agency ${agency_id}`,
  country,
  url: null,
  report_url: null,
  phone: null,
  source_id: 'ic3t',
  kind,
  status: null,
});

const known = [
  agency('gb-colp', 'GB'),
  agency('jp-ipa', 'JP'),
  agency('jp-npa', 'JP'),
  agency('ms', 'US', 'company'),
];

/** A series of values in the years from 2017 on; null is a year without a row. */
const series = (values: readonly (number | null)[], changes: Changes = {}) =>
  values.flatMap((value, index) =>
    value === null
      ? []
      : [{ ...base(), value, year: 2017 + index, period: String(2017 + index), ...changes }],
  );

const bind = (rows: readonly ReturnType<typeof base>[]) => {
  const own = madeRows(agencies, known, madeRows(ftcReports, []));
  return agenciesSideBySide.bind(madeRows(agencyStatistics, rows, own))[0];
};
const yen = { agency_id: 'jp-npa', metric: 'reports', unit: 'reports' } as const;

describe('the title', () => {
  test.each([
    [[1, 2, 3], [1, 2, 3], 'rose in the United Kingdom and Japan from'],
    [[3, 2, 1], [3, 2, 1], 'fell in the United Kingdom and Japan from'],
    [[1, 2, 3], [3, 2, 1], 'rose in the United Kingdom and fell in Japan from'],
    [[1, 2, 1], [2, 2, 2], 'are the same in the last year'],
  ])('follows the first and last values: %j and %j', (first, second, title) => {
    const figure = present(bind([...series(first), ...series(second, yen)]));
    expect(figure.words.title).toContain(title);
  });

  test('takes of a country the series that reaches the newest year', () => {
    const other = { ...yen, agency_id: 'jp-ipa' };
    const older = series([9, 8, 7], yen).map((row) => ({ ...row, year: 2010 }));
    const rows = [
      ...older.map((row, index) => ({ ...row, period: String(2010 + index) })),
      ...series([1, 2, 3], other),
    ];
    expect(present(bind(rows)).words.title).toContain('rose in Japan from');
  });

  test('passes over a doubtful value at the end', () => {
    const rows = series([5, 3, 4]);
    const doubtful = {
      ...base(),
      year: 2020,
      period: '2020',
      value: 99,
      status: 'doubtful' as const,
    };
    const figure = present(bind([...rows, doubtful]));
    expect(figure.words.title).toMatch(/fell/);
    expect(readSvg(figure.svg(wide)).querySelectorAll('.hollow rect')).toHaveLength(1);
    expect(figure.words.notes.join('\n')).toMatch(/^Outlined columns are in doubt/m);
  });
});

describe('the series', () => {
  test('have at least three years', () => {
    expect(bind(series([1, 2]))).toBeUndefined();
    expect(bind(series([1, 2, 3]))?.cells).toHaveLength(3);
  });

  test('are one of each agency: the longest, losses before reports', () => {
    const reports = { metric: 'reports', unit: 'reports' } as const;
    const same = present(bind([...series([1, 2, 3]), ...series([4, 5, 6], reports)]));
    expect(new Set(same.cells.map((row) => row[3]?.value))).toEqual(new Set(['GBP']));
    const longer = present(bind([...series([1, 2, 3]), ...series([4, 5, 6, 7], reports)]));
    expect(new Set(longer.cells.map((row) => row[3]?.value))).toEqual(new Set(['reports']));
  });

  test('are what several agencies count together, even where that is shorter', () => {
    const combined = { category: 'remote-access-combined', unit: 'AUD' } as const;
    const figure = present(bind([...series([1, 2, 3, 4]), ...series([7, 6, 5], combined)]));
    expect(new Set(figure.cells.map((row) => row[3]?.value))).toEqual(new Set(['AUD']));
  });

  test('are those of agencies, not of companies, and of our kind of fraud', () => {
    expect(bind(series([1, 2, 3], { agency_id: 'ms' }))).toBeUndefined();
    expect(bind(series([1, 2, 3], { category: 'all-fraud' }))).toBeUndefined();
  });
});

describe('years that are no calendar years', () => {
  const years = [
    ['2016/17', 2017],
    ['2017/18', 2018],
    ['2018-05/2019-04', 2019],
    ['2021', 2021],
  ] as const;
  const own = { ...yen, agency_id: 'gb-colp' };
  const rows = years.map(([period, year], index) => ({
    ...base(),
    ...own,
    year,
    period,
    value: 100 + index,
    note: index < 2 ? `Note ${index}.` : null,
  }));

  test('begin and end where they do, with a dash where one is missing', () => {
    const figure = present(bind(rows));
    const root = readSvg(figure.svg(wide));
    const text = [...root.querySelectorAll('text')].map((each) => each.textContent);
    expect(text).toContain('100 in 2016/17, 103 in 2021');
    expect(text.filter((each) => each === '–')).toHaveLength(1);
    const [april, , , january] = [...root.querySelectorAll('.count rect')].map((bar) =>
      Number(bar.getAttribute('x')),
    );
    const year = (present(january) - present(april)) / (2021 - 2016.25);
    expect(year).toBeGreaterThan(0);
    const widths = [...root.querySelectorAll('.count rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    for (const width of widths) expect(width / year).toBeCloseTo(0.8, 1);
  });

  test('are told apart in the notes, and every note has its year', () => {
    const notes = present(bind(rows)).words.notes.join('\n');
    expect(notes).toContain('Not all years are calendar years');
    expect(notes).toContain('United Kingdom, 2016/17: Note 0.');
    expect(notes).toContain('United Kingdom, 2017/18: Note 1.');
    expect(present(bind(series([1, 2, 3]))).words.notes.join()).not.toContain('calendar years');
  });

  test('are named in words where they end in another month', () => {
    const last = { ...present(series([1, 2, 3]).at(-1)), year: 2020, period: '2019-12/2020-11' };
    const text = present(bind([...series([1, 2, 3]), last])).words.alt;
    expect(text).toContain('in 2017');
    expect(text).toContain('in the year to Nov 2020');
    expect(text).not.toContain('in to');
  });

  test('have no number in the column of the year', () => {
    const figure = present(bind(rows));
    const index = figure.columns.findIndex(({ id }) => id === 'year');
    expect(figure.cells.map((row) => row[index]?.value)).toEqual([null, null, null, 2021]);
  });

  test('never stand beside quarters or months', () => {
    const quarters = ['2020-Q1', '2020-Q2', '2020-Q3'].map((period) => ({
      ...base(),
      ...own,
      year: 2020,
      period,
      category: `tech-support-${period.toLowerCase()}`,
    }));
    expect(bind(quarters)).toBeUndefined();
  });
});

describe('the drawing', () => {
  test('marks a year without a figure by a dash, never by a bar', () => {
    const figure = present(bind(series([1e6, null, 3e6, 4e6])));
    const root = readSvg(figure.svg(wide));
    expect(root.querySelectorAll('.loss rect')).toHaveLength(3);
    expect(
      [...root.querySelectorAll('text')].filter((text) => text.textContent === '–'),
    ).toHaveLength(1);
    expect(figure.words.notes.join()).toMatch(/dash marks a year/);
    expect(present(bind(series([1, 2, 3]))).words.notes.join()).not.toMatch(/dash/);
  });

  test('writes each value in its own currency, with a plus sign for "more than"', () => {
    const rows = series([1e6, 2e6, 9e6]).map((row) =>
      row.year === 2019 ? { ...row, qualifier: 'at-least' as const } : row,
    );
    const text = readSvg(present(bind(rows)).svg(wide)).textContent;
    expect(text).toMatch(/£1.m/);
    expect(text).toMatch(/£9.m\+/);
  });

  test('names country and definition, without the original in another script', () => {
    const label = 'Fake warnings (偽警告), 2019 Q2';
    const rows = series([1, 2, 3], { ...yen, category: 'tech-support-q2', label });
    const text = readSvg(present(bind(rows)).svg(wide)).textContent;
    expect(text).toContain('Japan');
    expect(text).toContain('Fake warnings, reports, April to June');
  });
});
