import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Format: https://www.w3.org/TR/png-3/ */
const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** A row is written as it is, ahead of it the number of its filter. */
const noFilter = 0;

const [trueColour, indexed] = [2, 3];

/** Higher levels take three times as long for a twentieth of the bytes. */
const level = 4;

/** As many colours as a byte can name. */
const mostNamed = 256;

/**
 * Opaque pixels (RGBA, row by row) as a PNG, without loss. Drawings with few colours take a third of what they would
 * with every pixel's colour written out: each pixel names a colour of a list. Null where a pixel is not opaque.
 */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> | null {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return null;
  const named = nameColours(pixels, width, height);
  const rows = named?.rows ?? colourRows(pixels, width, height);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, named ? indexed : trueColour], 8);
  return joined([
    new Uint8Array(signature),
    chunk('IHDR', header),
    ...(named ? [chunk('PLTE', named.colours)] : []),
    chunk('IDAT', zlibSync(rows, { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The colours in the order in which they come first, and rows of their indexes; null where they are too many. */
function nameColours(pixels: Uint8Array, width: number, height: number) {
  const indexes = new Map<number, number>();
  const rows = new Uint8Array(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    rows[to++] = noFilter;
    for (let x = 0; x < width; x += 1, from += 4) {
      const colour = colourAt(pixels, from);
      if (colour !== last) {
        last = colour;
        index = indexes.get(colour) ?? indexes.size;
        if (index === mostNamed) return null;
        indexes.set(colour, index);
      }
      rows[to++] = index;
    }
  }
  const colours = Uint8Array.from([...indexes.keys()].flatMap(partsOf));
  return { colours, rows };
}

function colourRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (3 * width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    rows[to++] = noFilter;
    for (let x = 0; x < width; x += 1) {
      rows[to++] = pixels[from++] ?? 0;
      rows[to++] = pixels[from++] ?? 0;
      rows[to++] = pixels[from++] ?? 0;
      from += 1;
    }
  }
  return rows;
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

const partsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Length, name, content and checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  return joined([bigEndian(content.length), named, bigEndian(crc32(named))]);
}

function bigEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
