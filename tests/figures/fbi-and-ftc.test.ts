import { describe, expect, test } from 'vitest';
import { ftcReports } from '../../src/datasets/ftc-reports.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { fbiAndFtc } from '../../src/figures/fbi-and-ftc.ts';
import { frames } from '../../src/figures/frames.ts';
import { reportsWithin } from '../../src/indicators/ftc.ts';
import { techSupportYears } from '../../src/indicators/tech-support.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => fbiAndFtc.bind(catalog)[0];
const figure = present(bind());

const own = techSupportYears(fixture);
const newest = present(own.at(-1)).year;
const withNewest = (changes: { losses_usd?: number; complaints?: number }) =>
  present(
    bind(
      edited(ic3CrimeTypes, (row) =>
        row.crime_type === 'tech-support' && row.year === newest ? { ...row, ...changes } : row,
      ),
    ),
  );

describe('the rows', () => {
  test('are the years of the FBI, with what the FTC counts in some of them', () => {
    expect(figure.cells.map(([year]) => year?.value)).toEqual(own.map(({ year }) => year));
    const counted = reportsWithin(fixture, 'imposter-scams').filter(
      ({ type }) => type.type === 'tech-support-scams',
    );
    const reports = figure.cells.flatMap((row) => row[3]?.value ?? []);
    expect(reports).toEqual(counted.map(({ reports }) => reports.value));
    expect(reports.length).toBeLessThan(figure.cells.length);
  });
});

describe('the title', () => {
  test('names the years with less than the year before', () => {
    expect(figure.words.title).toMatch(/^Reported losses rose every year from \d{4} to \d{4}; /);
    expect(withNewest({ losses_usd: 1 }).words.title).toContain(
      `Reported losses fell in ${newest};`,
    );
    expect(withNewest({ complaints: 1 }).words.title).toMatch(
      new RegExp(`complaints to the FBI fell in [^;]*${newest}, reports to the FTC`),
    );
  });

  test('is not there where the FTC has no two years', () => {
    expect(bind(edited(ftcReports, () => null))).toBeUndefined();
  });
});

test.each(frames)(
  'each panel is on a scale of its own, with a dash for a missing year, $name',
  (frame) => {
    const root = readSvg(figure.svg(frame));
    expect(root.querySelectorAll('.loss rect')).toHaveLength(own.length);
    const dashes = [...root.querySelectorAll('text')].filter(
      ({ textContent }) => textContent === '–',
    );
    const missing = figure.cells.filter((row) => row[3]?.value === null);
    expect(dashes).toHaveLength(missing.length);
    const heights = (paint: string) =>
      [...root.querySelectorAll(`.${paint} rect`)].map((bar) => Number(bar.getAttribute('height')));
    expect(Math.max(...heights('loss'))).toBeCloseTo(Math.max(...heights('count')), 0);
  },
);
