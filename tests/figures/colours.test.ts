import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureFamilies } from '../../src/figures/all.ts';
import { frames } from '../../src/figures/frames.ts';
import { coloursOf, type Scheme } from '../../src/publish/palette.ts';
import { fixture, present } from '../fixture.ts';
import { contrast, distance, type Vision } from './colours.ts';
import { readSvg } from './read-svg.ts';

const sheet = (name: string) => readFileSync(new URL(`../../src/styles/${name}`, import.meta.url));
const tokens = sheet('tokens.css').toString();
const classes = sheet('figures.css').toString();

const schemes: readonly Scheme[] = ['light', 'dark'];
const visions: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];
const scales = { loss: 5, act: 4, count: 5 };

/** Least contrast of what must be seen against its ground: WCAG 2.2, 1.4.11. */
const visible = 3;
/** Least contrast of neighbouring steps of a scale, which an outline parts too. */
const step = 1.4;
/** Least distance in OKLab of colours that stand for different things in one figure. */
const apart = 8;

/** Token that paints a class, if it is painted by one. */
const tokenOf = (name: string) =>
  new RegExp(`^\\.${name} \\{\\s*(?:fill|stroke): var\\((--[\\w-]+)\\)`, 'm').exec(classes)?.[1];

const drawings = figureFamilies(fixture)
  .flatMap(({ figures }) => figures)
  .map((figure) => ({
    at: figure.id,
    figure,
    root: readSvg(figure.svg(present(frames[0]))),
  }));

/** Tokens of the marks of a drawing that stand for something by their colour. */
const marks =
  /^(loss|loss-second|act|act-second|count|context|highlight|loss-line|count-line|context-line)$/;
function markTokens(root: Element): readonly string[] {
  const names = [...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
  const found = names.filter((name) => marks.test(name)).map((name) => present(tokenOf(name)));
  return [...new Set(found)].sort();
}

test('colours are only in the tokens: the page and exported pictures take them from one place', () => {
  expect(classes.match(/oklch|light-dark|#[0-9a-f]{3,8}\b|rgb/gi)).toBeNull();
  const used = [...classes.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => present(name));
  const colours = coloursOf(tokens, 'light');
  const others = [...new Set(used)].filter((name) => !colours.has(name));
  expect(others.filter((name) => !/^--(size|font|gap|measure)/.test(name))).toEqual([]);
});

describe.each(schemes)('in %s', (scheme) => {
  const colours = coloursOf(tokens, scheme);
  const colour = (name: string) => present(colours.get(name));
  const ground = colour('--ground');

  test.each(Object.entries(scales))(
    'the steps of %s are told apart and end in view',
    (hue, count) => {
      const steps = Array.from({ length: count }, (_, index) => colour(`--${hue}-${index + 1}`));
      const pairs = steps.slice(1).map((next, index) => contrast(present(steps[index]), next));
      expect(pairs.filter((pair) => pair < step)).toEqual([]);
      const fromGround = steps.map((shade) => contrast(shade, ground));
      expect(fromGround).toEqual(fromGround.toSorted((a, b) => a - b));
      expect(fromGround.at(-1)).toBeGreaterThan(visible);
      // The pale end lies close to the ground: there the outline shows where an area ends.
      expect(contrast(colour('--outline'), ground)).toBeGreaterThan(visible);
    },
  );

  test('the steps keep their order for all eyes', () => {
    for (const [hue, count] of Object.entries(scales))
      for (const vision of visions)
        for (let index = 1; index < count; index += 1)
          expect(
            distance(colour(`--${hue}-${index}`), colour(`--${hue}-${index + 1}`), vision),
          ).toBeGreaterThan(apart);
  });

  test('every mark is seen against the ground', () => {
    const used = [...new Set(drawings.flatMap(({ root }) => markTokens(root)))];
    expect(used.length).toBeGreaterThan(5);
    const pale = used.filter((name) => contrast(colour(name), ground) < visible);
    expect(pale).toEqual([]);
  });

  test.each(visions)('marks of one figure are told apart with %s colour vision', (vision) => {
    const alike = drawings.flatMap(({ at, root }) => {
      const used = markTokens(root);
      return used.flatMap((a, index) =>
        used
          .slice(index + 1)
          .filter((b) => distance(colour(a), colour(b), vision) < apart)
          .map((b) => `${at}: ${a} ${b} ${distance(colour(a), colour(b), vision).toFixed(1)}`),
      );
    });
    expect(alike).toEqual([]);
  });
});

describe('maps', () => {
  const maps = drawings.filter(({ figure }) => figure.kind === 'map');

  test('show the same state in the same place, on tiles and on the map of circles', () => {
    const places = maps.flatMap(({ root }) =>
      root.querySelector('.symbols')
        ? []
        : [...root.querySelectorAll('.areas g[data-k]')].map((link) => {
            const area = link.querySelector('path, circle');
            const place = ['d', 'cx', 'cy'].map((name) => area?.getAttribute(name)).join(' ');
            return { state: present(link.getAttribute('data-k')), place };
          }),
    );
    const moved = [...Map.groupBy(places, ({ state }) => state)].filter(
      ([, list]) => new Set(list.map(({ place }) => place)).size > 1,
    );
    expect(places.length).toBeGreaterThan(100);
    expect(moved.map(([state]) => state)).toEqual([]);
  });

  test('hatch what is not reported, and say so in the legend', () => {
    const hatched = (root: Element, within: string) =>
      [...root.querySelectorAll(`${within} [fill^="url(#hatch"]`)].length;
    expect(maps.some(({ root }) => hatched(root, '.areas') > 0)).toBe(true);
    expect(
      maps.filter(({ root }) => hatched(root, '.areas') > 0 && hatched(root, '.legend') !== 1),
    ).toEqual([]);
  });
});
