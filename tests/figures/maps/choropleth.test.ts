import { describe, expect, test } from 'vitest';
import { frames } from '../../../src/figures/figure.ts';
import { countFormat, drawMap, hatch, shade } from '../../../src/figures/maps/choropleth.ts';
import { usMap } from '../../../src/figures/maps/us.ts';
import { el } from '../../../src/figures/svg.ts';
import { present } from '../../fixture.ts';
import { readSvg, sizeOf } from '../read-svg.ts';

const frame = present(frames[1]);
const scale = { limits: [2, 5], hue: 'act', smallest: 1, largest: 9, format: countFormat } as const;
const drawing = {
  shapes: usMap(frame.width),
  frame,
  label: 'A map',
  scale,
  layers: [el('g', { class: 'areas' })],
  legendTitle: 'Storms & floods',
} as const;

const labels = (changes: Partial<Parameters<typeof drawMap>[0]> = {}) =>
  [...readSvg(drawMap({ ...drawing, ...changes })).querySelectorAll('.legend text')].map(
    (text) => text.textContent,
  );

test('a value is shaded by its class, from 1', () => {
  expect([1, 2, 3, 5, 6, 9].map((value) => shade(scale, value))).toEqual([
    'act-1',
    'act-1',
    'act-2',
    'act-2',
    'act-3',
    'act-3',
  ]);
  expect(shade({ ...scale, hue: 'loss', limits: [] }, 4)).toBe('loss-1');
});

describe('the legend', () => {
  test('has whole numbers that do not overlap', () => {
    expect(labels()).toEqual(['1–2', '3–5', '6–9']);
  });

  test('names a class of one number by that number', () => {
    expect(labels({ scale: { ...scale, limits: [1, 2], largest: 3 } })).toEqual(['1', '2', '3']);
    expect(labels({ scale: { ...scale, limits: [], smallest: 4, largest: 4 } })).toEqual(['4']);
  });

  test('has amounts that meet', () => {
    const amounts = { ...scale, limits: [2.5, 5], smallest: 1.2, largest: 9.9 };
    expect(labels({ scale: amounts })).toEqual(['1.2–2.5', '2.5–5', '5–9.9']);
  });

  test('explains the hatch last, where something is missing', () => {
    const missing = { id: 'hatch-a', label: 'not reported' };
    expect(labels({ missing })).toEqual(['1–2', '3–5', '6–9', 'not reported']);
    const svg = drawMap({ ...drawing, missing });
    expect(svg).toContain(hatch('hatch-a'));
    expect(svg).toContain('fill="url(#hatch-a)"');
    expect(drawMap(drawing)).not.toContain('pattern');
  });

  test('stands below the map, and the drawing ends below the legend', () => {
    const root = readSvg(drawMap(drawing));
    const [, height] = sizeOf(root);
    const bottoms = [...root.querySelectorAll('.legend text')].map((text) =>
      Number(text.getAttribute('y')),
    );
    expect(Math.min(...bottoms)).toBeGreaterThan(drawing.shapes.height);
    expect(Math.max(...bottoms)).toBeLessThan(height);
    expect(root.querySelector('.strong')?.textContent).toBe('Storms & floods');
  });
});

test('a map with links is a group, one without is an image', () => {
  const role = (interactive?: boolean) =>
    readSvg(
      drawMap({ ...drawing, ...(interactive !== undefined && { interactive }) }),
    ).getAttribute('role');
  expect([role(), role(false), role(true)]).toEqual(['img', 'img', 'group']);
});
