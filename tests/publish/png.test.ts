import { expect, test } from 'vitest';
import { drawPng } from '../../src/publish/png.ts';

const svg = (text: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="100" height="50" fill="#fff"/><text x="10" y="30" font-family="system-ui,sans-serif" font-weight="${weight}">${text}</text></svg>`;

const sizeOf = (png: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
};

test('a picture is a PNG of the width that was asked for', () => {
  const png = drawPng(svg('a'), 300);
  expect(String.fromCharCode(...png.subarray(1, 4))).toBe('PNG');
  expect(sizeOf(png)).toEqual([300, 150]);
});

test('the same drawing gives the same bytes, another gives others', () => {
  const png = drawPng(svg('a'), 300);
  expect(drawPng(svg('a'), 300)).toEqual(png);
  expect(drawPng(svg('b'), 300)).not.toEqual(png);
});

test('text is drawn, and heavier where it is bold', () => {
  const sizes = [svg(''), svg('total'), svg('total', 600)].map((text) => drawPng(text, 300));
  expect(new Set(sizes.map((png) => png.join())).size).toBe(3);
});

test('what is no SVG is refused', () => {
  expect(() => drawPng('<p>', 300)).toThrow(/./);
});
