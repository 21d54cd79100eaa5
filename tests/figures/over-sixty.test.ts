import { describe, expect, test } from 'vitest';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { overSixtyAverage } from '../../src/figures/over-sixty-average.ts';
import { overSixtyShare } from '../../src/figures/over-sixty-share.ts';
import { edited } from '../fixture.ts';
import { readSvg, textBoxes } from './read-svg.ts';
import { binder, narrow, plain, textsOf, valuesOf, wide } from './tech-support-cases.ts';

const share = binder(overSixtyShare);
const average = binder(overSixtyAverage);

/** The fixture with another value for people over 60 in one year; null takes it out. */
const overSixty = (year: number, metric: string, value: number | null) =>
  edited(ic3CallCentreDetail, (row) =>
    row.scope !== 'over-60' || row.year !== year || row.metric !== metric
      ? row
      : value === null
        ? null
        : { ...row, value },
  );
const losses = 'tech-support-losses';
const complaints = 'tech-support-complaints';

describe('the share', () => {
  test('is that of the losses to tech support, with how the report puts it', () => {
    expect(valuesOf(share(), 2025).slice(0, 4)).toEqual([
      2025,
      1_040_730_043 / 2_134_675_818,
      1_040_730_043,
      'exact',
    ]);
    expect(valuesOf(share(), 2020)[3]).toBe('at-least');
    expect(textsOf(share().svg(wide))).toEqual(
      expect.arrayContaining(['≥$116 m', '~$238 m', '$1.04 bn']),
    );
  });

  test('lets the amount lead, and says the share beside that of the year before', () => {
    const title = (value: number) => plain(share(overSixty(2025, losses, value)).words.title);
    expect(plain(share().words.title)).toMatch(
      /^People aged 60 and over reported \$1.04 billion lost .+ 2025, /,
    );
    expect(title(1_921_208_236)).toContain('more than in 2024');
    expect(title(500_000_000)).toContain('less than in 2024');
    expect(share().words.notes[0]).toContain('was 49% in 2025 and 67% in 2024');
    expect(share(overSixty(2024, losses, null)).words.notes[0]).toContain('and 64% in 2023');
  });

  test('leaves a hatched gap where nothing is printed', () => {
    const gap = share(overSixty(2022, losses, null));
    expect(gap.cells[3]?.[1]?.text).toBe('not reported');
    expect(gap.svg(wide)).toContain('url(#hatch-over-60-share-wide)');
  });

  test('says which years are printed rounded', () => {
    expect(share().words.notes[1]).toContain('for 2019, 2020 and 2021');
    const late = edited(ic3CallCentreDetail, (row) => (row.year < 2022 ? null : row));
    expect(share(late).words.notes.join()).not.toContain('rounds');
    expect(share(late).words.notes.join()).toContain('before 2022');
  });
});

describe('the average loss', () => {
  test('stands beside that of all ages', () => {
    expect(valuesOf(average(), 2025)).toEqual([
      2025,
      1_040_730_043 / 21_333,
      2_134_675_818 / 47_794,
      21_333,
    ]);
  });

  test('begins with the first year that has complaints and losses', () => {
    expect(average().cells[0]?.[0]?.value).toBe(2021);
    expect(average().words.notes.join()).toContain('before 2021');
    expect(average(overSixty(2021, complaints, null)).cells[0]?.[0]?.value).toBe(2022);
  });

  test('is called more, less or the same', () => {
    const title = (each: number) =>
      plain(average(overSixty(2025, losses, Math.round(each * 21_333))).words.title);
    const all = 2_134_675_818 / 47_794;
    expect(title(all * 1.5)).toContain(', 50% more than people of all ages');
    expect(title(all / 2)).toContain(', 50% less than people of all ages');
    expect(title(all)).toContain(', about the same as people of all ages');
    expect(title(all * 3.01)).toContain(', 3 times the average of all ages');
  });

  test('is written at the outer side of its dot, whichever is larger', () => {
    const numbers = (svg: string) => textsOf(svg).filter((text) => text.startsWith('$'));
    expect(numbers(average().svg(wide))).toHaveLength(10);
    const lower = average(overSixty(2025, losses, 213_330_000));
    expect(numbers(lower.svg(wide))).toContain('$10,000');
    expect(numbers(lower.svg(wide))).toHaveLength(10);
  });

  test('says nothing of a year without complaints', () => {
    const gap = average(overSixty(2023, complaints, null));
    expect(gap.cells[2]?.[1]?.text).toBe('not reported');
    expect(textsOf(gap.svg(wide)).filter((text) => text.startsWith('$'))).toHaveLength(9);
  });
});

test('without such figures there is nothing to draw', () => {
  const none = edited(ic3CallCentreDetail, () => null);
  expect([...overSixtyShare.bind(none), ...overSixtyAverage.bind(none)]).toEqual([]);
});

test('the number of a small average keeps clear of its year on a narrow frame', () => {
  const small = average(overSixty(2021, losses, 20_000_000)).svg(narrow);
  const boxes = textBoxes(readSvg(small));
  const touching = boxes.filter((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(touching).toEqual([]);
});
