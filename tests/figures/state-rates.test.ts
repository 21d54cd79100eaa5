import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateRates } from '../../src/figures/state-rates.ts';
import { t } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(stateRates.bind(catalog)[0]);
const wide = present(frames[0]);

const withLosses = (state: string, losses_usd: number | null) =>
  bind(edited(ic3States, (row) => (row.state === state ? { ...row, losses_usd } : row)));

const root = readSvg(bind().svg(wide));
const areaOf = (state: string, drawing = root) =>
  present(drawing.querySelector(`[data-k="US-${state.toUpperCase()}"]`));

describe('the rows', () => {
  const { cells: all, views } = bind();
  const cells = all.slice(0, views[0]?.to);

  test('hold the newest year first, highest rate first, places without a rate at the end', () => {
    expect(cells).toHaveLength(57);
    expect(cells.slice(0, 3).map(([state]) => state?.text)).toEqual([
      'District of Columbia',
      'California',
      'Nevada',
    ]);
    expect(cells.slice(-5).map(([state]) => state?.text)).toEqual([
      'American Samoa',
      'Guam',
      'Northern Mariana Islands',
      'U.S. Minor Outlying Islands',
      'U.S. Virgin Islands',
    ]);
  });

  test('show rates per resident, keep them exact in files, and lead to the state', () => {
    const [state, rank, rate, losses] = present(cells[0]);
    expect(state).toMatchObject({ value: 'US-DC', path: '/states/dc/' });
    expect(rank?.text).toBe('1');
    expect(rate).toMatchObject({ text: '$140.37' });
    expect(rate?.value).toBeCloseTo(14_037_165.553, 3);
    expect(losses?.value).toBe(97_368_097);
  });

  test('say that a rate is missing, and show no rank', () => {
    const [, rank, rate, losses, complaints, population] = present(cells.at(-4));
    expect(rank).toMatchObject({ value: null, text: '' });
    expect(rate).toMatchObject({ value: null, text: t.figureTerms.noPopulation });
    expect(population).toMatchObject({ value: null, text: 'not reported' });
    expect(losses?.value).toBeGreaterThan(0);
    expect(complaints?.value).toBeGreaterThan(0);
  });
});

describe('the years', () => {
  const { views, cells, columns } = bind();

  test('have one view each, the newest first, and none without a rate', () => {
    expect(views.map(({ id }) => id)).toEqual(['2025', '2024']);
    const bare = bind(edited(statePopulations, (row) => (row.year === 2024 ? null : row)));
    expect(bare.views.map(({ id }) => id)).toEqual(['2025']);
  });

  test('stand in the last column, so that no older column moves', () => {
    expect(columns.at(-1)?.id).toBe('year');
    expect(cells.map((row) => row.at(-1)?.value)).toEqual(
      cells.map((_, index) => (index < cells.length / 2 ? 2025 : 2024)),
    );
  });

  test('show the same areas in the same order, and the same legend', () => {
    const drawings = views.map((view) => readSvg(view.svg(wide)));
    const order = drawings.map((drawing) =>
      [...drawing.querySelectorAll('.areas g')].map((area) => area.getAttribute('data-k')),
    );
    expect(order[1]).toEqual(order[0]);
    const legends = drawings.map((drawing) => drawing.querySelector('.legend')?.textContent);
    expect(legends[1]).toBe(legends[0]);
  });

  test('speak of their own year', () => {
    expect(views[1]?.words.title).toMatch(/ in 2024; /);
    expect(views[1]?.words.subtitle).toMatch(/, 2024$/);
  });
});

describe('the words', () => {
  test('give the rate of all places, above how many it is and how many are far below', () => {
    expect(bind().words.title).toMatch(
      /^Reported losses to internet crime of all kinds came to \$55 per resident in 2025; \d+ of 52 places were above that, \d+ below half of it$/,
    );
    // A single place far above the others is not what a title says.
    expect(withLosses('US-DC', 9e9).words.title).not.toContain('District of Columbia');
    expect(withLosses('US-DC', 1).words.alt).toContain('to $93.37 in California');
  });

  test('count the places that have a rate', () => {
    expect(bind().words.alt).toContain('among 52 places');
    expect(withLosses('US-DC', null).words.alt).toContain('among 51 places');
  });
});

describe('the drawing', () => {
  test('has every place of the map, and the one that no map shows in the table only', () => {
    expect(root.querySelectorAll('[data-k]')).toHaveLength(56);
    expect(bind().cells.some(([state]) => state?.value === 'US-UM')).toBe(true);
    expect(bind().svg(wide)).not.toContain('US-UM');
  });

  test('names each place with its rate and its losses', () => {
    const title = (state: string) =>
      areaOf(state).querySelector('title')?.textContent?.replaceAll('\u00a0', ' ');
    expect(title('dc')).toBe(
      'District of Columbia: $140.37 per resident, $97 million reported in all',
    );
    expect(title('gu')).toMatch(/^Guam: no rate, \$1\.42 million reported in all$/);
  });

  test('shades by the relation to the rate of all places, as the legend says', () => {
    const shade = (state: string, drawing = root) =>
      areaOf(state, drawing).querySelector('[class]')?.getAttribute('class');
    expect([shade('dc'), shade('ca'), shade('pr')]).toEqual(['loss-5', 'loss-4', 'loss-1']);
    const poorer = readSvg(withLosses('US-CA', 1).svg(wide));
    expect(shade('ca', poorer)).toBe('loss-1');
  });

  test('hatches what has no rate, and explains it', () => {
    const hatched = [...root.querySelectorAll('.areas [fill^="url"]')];
    expect(hatched).toHaveLength(4);
    expect(root.querySelector('.legend')?.textContent).toContain(t.figureTerms.noPopulation);
  });

  test('has no hatch where every place has a rate', () => {
    const places = new Set(
      fixture
        .rows(statePopulations)
        .filter(({ year }) => year === 2025)
        .map(({ state }) => state),
    );
    const svg = bind(edited(ic3States, (row) => (places.has(row.state) ? row : null))).svg(wide);
    expect(svg).not.toContain('pattern');
    expect(svg).not.toContain(t.figureTerms.noPopulation);
  });

  test('gives every place a tile of one size, with its code and its rate', () => {
    const sizes = [...root.querySelectorAll('.areas path')].map((tile) =>
      tile.getAttribute('d')?.replace(/^M\S+ \S+?h/, 'h'),
    );
    expect(new Set(sizes).size).toBe(1);
    const texts = [...root.querySelectorAll('.tiles text')].map(({ textContent }) => textContent);
    expect(texts).toContain('DC');
    expect(texts).toContain('$140');
  });
});
