import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { frames } from '../../src/figures/frames.ts';
import { stateRateVsNation } from '../../src/figures/state-rate-vs-nation.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg, sizeOf, textBoxes } from './read-svg.ts';

const wide = present(frames[0]);
const bind = (slug: string, catalog = fixture) =>
  present(stateRateVsNation.bind(catalog).find(({ member }) => member === slug));

const ohio = (year: number, change: (losses: number) => number | null) =>
  bind(
    'oh',
    edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === year
        ? { ...row, losses_usd: change(row.losses_usd ?? 0) }
        : row,
    ),
  );

test('there is a chart for each place with a rate, and none for the others', () => {
  const members = stateRateVsNation.bind(fixture).map(({ member }) => member);
  expect(members).toHaveLength(52);
  expect(members).not.toContain('gu');
});

test('the rows hold both rates and their ratio', () => {
  const [, newest] = bind('oh').cells;
  const [year, own, nation, ratio] = present(newest).map(({ value }) => Number(value));
  expect(year).toBe(2025);
  expect(own).toBeCloseTo(3_540_096.4, 1);
  expect(nation).toBeCloseTo(5_484_028.36, 1);
  expect(ratio).toBeCloseTo(present(own) / present(nation), 10);
});

describe('the words', () => {
  test('say how far the place is from the nation', () => {
    expect(bind('oh').words.title).toBe(
      'Ohio: reported losses to internet crime per resident in 2025 were 35% below the national rate',
    );
    expect(ohio(2025, (losses) => losses * 2).words.title).toMatch(/were 2\d% above the national/);
    expect(ohio(2025, (losses) => losses * 5).words.title).toMatch(
      /were 3 times the national rate/,
    );
    expect(bind('dc').words.title).toContain('2.6 times the national rate');
  });

  test('say when there is no difference worth a word', () => {
    const even = bind(
      'oh',
      edited(ic3States, (row) => (row.state === 'US-OH' ? row : null)),
    );
    expect(even.words.title).toContain('close to the national rate');
  });

  test('fall back on the newest year with a rate, and name the year without', () => {
    const { title, notes } = ohio(2025, () => null).words;
    expect(title).toContain('in 2024 were 41% below');
    expect(notes).toContain('No rate for 2025.');
  });

  test('say how the national rate is made', () => {
    expect(bind('oh').words.notes[0]).toContain('(52 in 2025)');
    expect(bind('oh').words.alt).toContain('all states: $54.84');
  });
});

describe('the drawing', () => {
  test('has a line for each, in its own paint', () => {
    const root = readSvg(bind('oh').svg(wide));
    expect(root.querySelectorAll('g.loss-line path')).toHaveLength(1);
    expect(root.querySelectorAll('g.count-line path')).toHaveLength(1);
  });

  test('breaks the line of a place in a year that leaves it out, and keeps that of all', () => {
    const gap = edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === 2024 ? { ...row, year: 2023 } : row,
    );
    const later = edited(
      ic3States,
      (row) => (row.state === 'US-OH' ? row : { ...row, year: row.year - 1 }),
      gap,
    );
    const figure = bind('oh', later);
    expect(
      figure.cells.map(([year, own, all]) => [
        year?.value,
        own?.value !== null,
        all?.value !== null,
      ]),
    ).toEqual([
      [2023, true, true],
      [2024, false, true],
      [2025, true, true],
    ]);
    const [line] = readSvg(figure.svg(wide)).querySelectorAll('g.loss-line path');
    expect(line?.getAttribute('d') ?? '').not.toMatch(/L/);
  });

  test.each([0.5, 1, 1.5, 1.549, 1.6, 2, 40])(
    'keeps every text inside, at %s times the losses',
    (times) => {
      for (const frame of frames) {
        const root = readSvg(ohio(2025, (losses) => losses * times).svg(frame));
        const [width, height] = sizeOf(root);
        const outside = textBoxes(root).filter(
          ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
        );
        expect(outside).toEqual([]);
      }
    },
  );
});
