import { describe, expect, test } from 'vitest';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { frames } from '../../src/figures/frames.ts';
import { lossesByYear } from '../../src/figures/losses-by-year.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg, textBoxes } from './read-svg.ts';
import { plain } from './tech-support-cases.ts';

const [wide, narrow] = [present(frames[0]), present(frames[1])];
const bind = (catalog = fixture) => present(lossesByYear.bind(catalog)[0]);

/** The figure with other losses to tech support in the newest year. */
const withNewest = (losses_usd: number) =>
  bind(
    edited(ic3CrimeTypes, (row) =>
      row.year === 2025 && row.crime_type === 'tech-support' ? { ...row, losses_usd } : row,
    ),
  );

describe('the rows', () => {
  const { cells } = bind();
  const valuesOf = (year: number) =>
    present(cells.find(([first]) => first?.value === year))
      .slice(0, 5)
      .map(({ value }) => value);

  test('hold both types and their sum, year by year', () => {
    expect(cells.map(([year]) => year?.value)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(valuesOf(2023)).toEqual([2023, 924_512_658, 394_050_518, 1_318_563_176, 1_318_563_176]);
    expect(
      cells
        .at(-1)
        ?.slice(0, 4)
        .map(({ text }) => text),
    ).toEqual(['2025', '2,134,675,818', '797,943,193', '2,932,619,011']);
  });

  test('hold the sum that the FBI prints beside the exact one', () => {
    // The report of 2022 is one dollar short; newer ones are rounded.
    expect(valuesOf(2022).slice(3)).toEqual([1_047_105_084, 1_047_105_083]);
    expect(valuesOf(2025).slice(3)).toEqual([2_932_619_011, 2_900_000_000]);
  });

  test('say where a type did not exist, and give no sum there', () => {
    expect(cells[0]?.slice(0, 5).map(({ text }) => text)).toEqual([
      '2015',
      'not reported',
      '12,090,159',
      'not reported',
      'not reported',
    ]);
  });

  test('rest on the document of each of the two values', () => {
    const { evidenceOfRow, evidence } = bind();
    expect(evidenceOfRow[2]).toEqual([
      { source_id: 'fbi-ic3-2021-annual-report', locator: 'p.17 chart' },
      { source_id: 'fbi-ic3-2017-annual-report', locator: 'p.20-21' },
    ]);
    expect(evidence.map(({ source_id }) => source_id)).toContain('fbi-ic3-2025-annual-report');
  });
});

describe('the words', () => {
  test('say both sums and no multiple, which a small first year would make large', () => {
    expect(plain(bind().words.title)).toBe(
      'Reported losses to tech support fraud rose from $7.8 million in 2016 to $2.1 billion in 2025',
    );
    expect(bind().words.title).not.toMatch(/fold|times/);
  });

  test('say that losses fell only where they did', () => {
    expect(withNewest(5_000_000).words.title).toContain(' fell from ');
    expect(withNewest(7_806_416 * 1.5).words.title).toContain(' rose from ');
  });

  test('tell in the text alternative what the bars show', () => {
    const alt = plain(withNewest(3_000_000_000).words.alt);
    expect(alt).toContain('$7.8 million in 2016, $3 billion in 2025');
    expect(alt).toContain('Both together in 2025: $3.8 billion');
  });

  test('follow the years of the data', () => {
    const catalog = edited(ic3CrimeTypes, (row) => (row.year < 2018 ? null : row));
    const { title, subtitle, notes } = bind(catalog).words;
    expect(plain(title)).toMatch(/ in 2018 to .* in 2025$/);
    expect(subtitle).toContain('2018–2025');
    expect(notes.join()).not.toContain('no crime type');
    expect(notes[1]).toContain('for 2022, 2023, 2024 and 2025;');
  });

  test('do not speak of printed sums where there are none', () => {
    const catalog = edited(ic3CallCentreDetail, () => null);
    expect(bind(catalog).words.notes.filter((note) => note.includes('prints the sum'))).toEqual([]);
  });
});

describe('the drawing', () => {
  const heights = (part: string) =>
    [...readSvg(bind().svg(wide)).querySelectorAll(`g.${part} rect`)].map((rect) =>
      Number(rect.getAttribute('height')),
    );

  test('has a bar for each year of tech support alone, as high as its losses', () => {
    const bars = heights('loss');
    // The type did not exist in the first year.
    expect(bars).toHaveLength(10);
    expect(heights('loss-second')).toEqual([]);
    expect(present(bars.at(-2)) / present(bars.at(-1))).toBeCloseTo(
      1_464_755_976 / 2_134_675_818,
      2,
    );
  });

  test('labels the last bar with the number of the headline, wide and narrow', () => {
    const labels = (frame: typeof wide) =>
      textBoxes(readSvg(bind().svg(frame)))
        .map(({ content }) => content)
        .filter((content) => content.startsWith('$'));
    expect(labels(wide)).toHaveLength(10);
    expect(labels(wide).at(-1)).toBe('$2.1\u202fbn');
    expect(labels(narrow)).toContain('$2.1\u202fbn');
  });
});

test('without rows there is no figure', () => {
  expect(lossesByYear.bind(edited(ic3CrimeTypes, () => null))).toEqual([]);
});
