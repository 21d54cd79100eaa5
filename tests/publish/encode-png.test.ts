import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/publish/encode-png.ts';
import { present } from '../fixture.ts';

const red = [200, 0, 0, 255];
const white = [255, 255, 255, 255];

/** Chunks of a PNG by name. */
function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

test('pixels of few colours name a colour of a list', () => {
  const pixels = Uint8Array.from([red, white, white, white, red, red].flat());
  const chunks = chunksOf(present(encodePng(pixels, 3, 2)));
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...present(chunks.get('IHDR'))]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...present(chunks.get('PLTE'))]).toEqual([200, 0, 0, 255, 255, 255]);
  expect([...inflateSync(present(chunks.get('IDAT')))]).toEqual([0, 0, 1, 1, 0, 1, 0, 0]);
});

/** A row of so many colours. */
const shades = (count: number) =>
  Uint8Array.from(Array.from({ length: count }, (_, i) => [i >> 8, i & 255, 7, 255]).flat());

test('256 colours fit into the list, one more does not', () => {
  expect(chunksOf(present(encodePng(shades(256), 256, 1))).has('PLTE')).toBe(true);
  const chunks = chunksOf(present(encodePng(shades(257), 257, 1)));
  expect(chunks.has('PLTE')).toBe(false);
  expect(present(chunks.get('IHDR'))[9]).toBe(2);
  const row = [...inflateSync(present(chunks.get('IDAT')))];
  expect([row.length, ...row.slice(0, 4), ...row.slice(-3)]).toEqual([772, 0, 0, 0, 7, 1, 0, 7]);
});

test('what is not opaque is left to others', () => {
  expect(encodePng(Uint8Array.from([...red, 0, 0, 0, 254]), 2, 1)).toBe(null);
});
