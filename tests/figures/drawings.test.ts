import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { svgOf } from '../../src/figures/drawing.ts';
import { frames } from '../../src/figures/frames.ts';
import { linksOf } from '../../src/site/view.ts';
import { fixture } from '../fixture.ts';
import { readSvg, sizeOf, textBoxes } from './read-svg.ts';

const drawings = [...figuresOf(fixture)].flatMap(([id, figure]) =>
  frames.map((frame) => {
    const svg = svgOf(figure.draw(frame), figure.words.alt, linksOf(figure));
    return { at: `${id} ${frame.name}`, figure, frame, svg, root: readSvg(svg) };
  }),
);
type Drawing = (typeof drawings)[number];

/** Drawings that break a rule, with what breaks it. */
function faults(find: (drawing: Drawing) => readonly string[]): readonly string[] {
  return drawings.flatMap((drawing) => find(drawing).map((fault) => `${drawing.at}: ${fault}`));
}

const classesIn = (root: Element) =>
  [...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);

test('every figure is as wide as its frame', () => {
  expect(drawings.length).toBeGreaterThan(100);
  expect(faults(({ root, frame }) => (sizeOf(root)[0] === frame.width ? [] : ['width']))).toEqual(
    [],
  );
});

describe('a drawing', () => {
  test('holds no style and no script, which a strict policy would block', () => {
    expect(
      faults(
        ({ svg }) =>
          svg.match(/ style=|<style|<script|javascript:| on[a-z]+=|<image|<foreign/gi) ?? [],
      ),
    ).toEqual([]);
  });

  test('has no number that is not one', () => {
    expect(faults(({ svg }) => svg.match(/NaN|Infinity|undefined|null/g) ?? [])).toEqual([]);
  });

  test('names itself to screen readers', () => {
    expect(
      faults(({ root, figure }) => {
        const hasLinks = root.querySelector('a') !== null;
        return [
          ...(root.getAttribute('aria-label') === figure.words.alt ? [] : ['no text alternative']),
          ...(root.getAttribute('role') === (hasLinks ? 'group' : 'img') ? [] : ['wrong role']),
        ];
      }),
    ).toEqual([]);
  });

  test('names every link, and links to a page of the site', () => {
    const links = ({ root }: Drawing) => [...root.querySelectorAll('a')];
    expect(drawings.flatMap(links).length).toBeGreaterThanOrEqual(2 * 56);
    const isSound = (link: Element) =>
      /\w/.test(link.querySelector('title')?.textContent ?? '') &&
      /^\/.*\/(#.*)?$/.test(link.getAttribute('href') ?? '');
    expect(
      faults((drawing) =>
        links(drawing).flatMap((link) => (isSound(link) ? [] : [link.outerHTML])),
      ),
    ).toEqual([]);
  });

  test('keeps every text inside its frame', () => {
    expect(
      faults(({ root }) => {
        const [width, height] = sizeOf(root);
        return textBoxes(root)
          .filter(
            ({ left, right, top, bottom }) =>
              left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
          )
          .map(({ content }) => content);
      }),
    ).toEqual([]);
  });

  test('writes no text over another', () => {
    const overlapping = ({ root }: Drawing) => {
      const boxes = textBoxes(root);
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.content} / ${b.content}`),
      );
    };
    expect(faults(overlapping)).toEqual([]);
  });

  test('keeps the legend inside its frame', () => {
    expect(
      faults(({ root }) => {
        const [width, height] = sizeOf(root);
        return [...root.querySelectorAll('.legend rect')].flatMap((rect) => {
          const [x = 0, y = 0, w = 0] = ['x', 'y', 'width'].map((name) =>
            Number(rect.getAttribute(name)),
          );
          return x >= 0 && y >= 0 && x + w <= width && y + w <= height ? [] : ['legend'];
        });
      }),
    ).toEqual([]);
  });
});

test('ids are unique over all drawings, since several stand on one page', () => {
  const ids = drawings.flatMap(({ root }) =>
    [...root.querySelectorAll('[id]')].map(({ id }) => id),
  );
  const named = (svg: string) => [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].sort());
  expect(new Set(drawings.flatMap(({ svg }) => named(svg)))).toEqual(new Set(ids));
});

test('every class that paints is in the style sheets', async () => {
  const folder = new URL('../../src/styles/', import.meta.url);
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  const css = (
    await Promise.all(sheets.map((name) => readFile(new URL(name, folder), 'utf8')))
  ).join();
  const unknown = (root: Element) =>
    classesIn(root).filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css));
  const allowed = ['hatch', 'varies'];
  const found = drawings.flatMap(({ root }) => unknown(root));
  expect([...new Set(found)].filter((name) => !allowed.includes(name))).toEqual([]);
});

test('classes of shade are the same in the drawing and in its legend', () => {
  const shades = (root: Element, within: string) =>
    new Set(
      [...root.querySelectorAll(`${within} [class]`)].flatMap((element) =>
        [...element.classList].filter((name) => /^(loss|act|count)-\d$/.test(name)),
      ),
    );
  expect(
    faults(({ root, figure }) => {
      if (figure.kind !== 'map') return [];
      const [drawn, explained] = [shades(root, '.areas'), shades(root, '.legend')];
      return [...drawn].filter((name) => !explained.has(name));
    }),
  ).toEqual([]);
});
