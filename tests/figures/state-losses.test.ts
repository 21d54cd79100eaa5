import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { states } from '../../src/datasets/states.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateLosses } from '../../src/figures/state-losses.ts';
import { t } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg, textBoxes } from './read-svg.ts';

const wide = present(frames[0]);
const bind = (slug: string, catalog = fixture) =>
  present(stateLosses.bind(catalog).find(({ id }) => id === `state-losses-${slug}`));

/** Ohio with other losses in one year. */
const ohio = (year: number, losses_usd: number | null) =>
  bind(
    'oh',
    edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === year ? { ...row, losses_usd } : row,
    ),
  );

test('there is one chart for each place', () => {
  const ids = stateLosses.bind(fixture).map(({ id }) => id);
  expect(ids).toHaveLength(fixture.rows(states).length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a place without figures has no chart', () => {
  const catalog = edited(ic3States, (row) => (row.state === 'US-OH' ? null : row));
  expect(stateLosses.bind(catalog).map(({ id }) => id)).not.toContain('state-losses-oh');
});

describe('the rows', () => {
  test('hold the place alone, a year at a time', () => {
    const { cells } = bind('oh');
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      [2024, 278_038_028, 24_915, expect.closeTo(2_344_211.39, 2), 40],
      [2025, 421_289_526, 27_626, expect.closeTo(3_540_096.4, 2), 42],
    ]);
  });

  test('say what is missing', () => {
    const [row] = bind('gu').cells;
    expect(row?.slice(3).map(({ text }) => text)).toEqual([t.figureTerms.noPopulation, '–']);
    expect(ohio(2024, null).cells[0]?.[1]).toMatchObject({ value: null, text: 'not reported' });
  });

  test('rest on the report and on the estimate of the population', () => {
    expect(bind('oh').evidence.map(({ source_id }) => source_id)).toEqual([
      'fbi-ic3-2024-annual-report',
      'census-nst-est2025',
      'fbi-ic3-2025-annual-report',
    ]);
    expect(bind('gu').evidence.map(({ source_id }) => source_id)).not.toContain(
      'census-nst-est2025',
    );
  });
});

describe('a year that leaves a place out', () => {
  // Others have 2024: Ohio has the years before and after.
  const figure = bind(
    'oh',
    edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === 2024 ? { ...row, year: 2023 } : row,
    ),
  );

  test('has a row that says so', () => {
    expect(figure.cells.map(([year, losses]) => [year?.text, losses?.value])).toEqual([
      ['2023', 278_038_028],
      ['2024', null],
      ['2025', 421_289_526],
    ]);
    expect(figure.cells[1]?.slice(1).map(({ text }) => text)).toEqual([
      'not reported',
      'not reported',
      'not reported',
      '–',
    ]);
  });

  test('keeps its place on the axis, hatched', () => {
    const root = readSvg(figure.svg(wide));
    expect(root.querySelector('pattern')?.id).toBe('hatch-state-losses-oh-wide');
    const axis = textBoxes(root).filter(({ content }) => /^20\d\d$/.test(content));
    expect(axis.map(({ content }) => content)).toEqual(['2023', '2024', '2025']);
    expect(present(axis[2]).left - present(axis[1]).left).toBeCloseTo(
      present(axis[1]).left - present(axis[0]).left,
      0,
    );
  });
});

describe('the words', () => {
  const titleOf = (figure: ReturnType<typeof bind>) => figure.words.title.replaceAll('\u00a0', ' ');

  test('compare the last year with the first, by amounts', () => {
    expect(titleOf(bind('oh'))).toBe(
      'Ohio: reported losses to internet crime rose from $278 million in 2024 to $421 million in 2025',
    );
  });

  test('name the highest year where that is not the last', () => {
    const title = ohio(2025, 1).words.title.replaceAll('\u00a0', ' ');
    expect(title).toBe(
      'Ohio: reported losses to internet crime were highest in 2024, at $278 million',
    );
  });

  test('compare no year with itself', () => {
    expect(titleOf(ohio(2024, null))).toBe(
      'Ohio: reported losses to internet crime were highest in 2025, at $421 million',
    );
  });

  test('name the highest year in the text alternative', () => {
    const alt = (year: number) => ohio(year, 9e9).words.alt.replaceAll('\u00a0', ' ');
    expect(alt(2024)).toMatch(/the highest were \$9 billion in 2024\.$/);
    expect(alt(2025)).toMatch(/the highest were \$9 billion in 2025\.$/);
  });

  test('say that these are all kinds of crime', () => {
    expect(bind('oh').words.notes.join()).toContain(
      'The FBI counts tech support fraud by state in its state reports',
    );
  });
});

describe('the drawing', () => {
  const barsAndLabels = (svg: string) => {
    const root = readSvg(svg);
    const bars = [...root.querySelectorAll('g.loss rect')];
    const money = textBoxes(root).filter(({ content }) => content.startsWith('$'));
    return { heights: bars.map((bar) => Number(bar.getAttribute('height'))), money };
  };

  test('has a bar for each year, as high as its losses', () => {
    const { heights } = barsAndLabels(bind('oh').svg(wide));
    expect(heights).toHaveLength(2);
    expect(present(heights[1]) / present(heights[0])).toBeCloseTo(421_289_526 / 278_038_028, 2);
  });

  test('labels no bar with zero where nothing is reported', () => {
    const zeros = barsAndLabels(ohio(2024, null).svg(wide)).money.filter(
      ({ content }) => content === '$0',
    );
    // One stands on the axis.
    expect(zeros).toHaveLength(1);
  });
});
