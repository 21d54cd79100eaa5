import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { frames } from '../../src/figures/frames.ts';
import { fixture } from '../fixture.ts';
import { gutted } from './gutted.ts';
import { figureWords } from './words-of.ts';

/** What stands where something is missing: a year or an amount of nothing, an empty name. */
const holes = [
  /\b(in|of|and|between|since|before|to|up to|for) 0(?![.,\d%])/i,
  /(^|\s)0[–,.]?($|\s*[–])/,
  /\bNaN\b|Infinity|undefined|null|\[object/,
  /: ?(and|in|with|\.|,|;|$)/,
  /(^|\s)(and|of|in|to|by|for) ?[.,;:]/,
  /\b(1|one) (of )?(actions|agencies|countries|dated operations|documents|operations|pieces|places|ranked|series|small bar charts|states|types|years)\b/i,
  /\(\)|“”|,,|;;|\s\s|^\s|\s$|^$/,
];

/** An amount of nothing: right only where a source says so, and then a cell of the table is 0. */
const nothing = /[$£€] ?0(?![.\d])/;

function faultsOf(figure: Figure): readonly string[] {
  const zero = figure.cells.some((row) => row.some(({ value }) => value === 0));
  const patterns = zero ? holes : [...holes, nothing];
  return figureWords(figure).flatMap(({ name, text }) =>
    patterns.some((hole) => hole.test(text)) ? [`${name}: ${text}`] : [],
  );
}

describe.each(Object.entries(gutted))('with %s', (_name, catalog) => {
  const figures = [...figuresOf(catalog).values()];

  test('no figure says that there was nothing', () => {
    expect(figures.flatMap(faultsOf)).toEqual([]);
  });

  test('every figure that is left can be drawn', () => {
    const drawn = figures.flatMap(({ id, views }) =>
      views.flatMap(({ svg }) => frames.map((frame) => ({ id, svg: svg(frame) }))),
    );
    expect(drawn.filter(({ svg }) => !svg.startsWith('<svg') || /NaN|undefined/.test(svg))).toEqual(
      [],
    );
  });
});

test('the fixture itself has no holes', () => {
  expect([...figuresOf(fixture).values()].flatMap(faultsOf)).toEqual([]);
});
