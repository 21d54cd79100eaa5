import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import fc from '../fast-check.ts';
import { present } from '../fixture.ts';
import { realBytes } from './real-data.ts';

/** Rows of a file that are kept: enough to break, few enough to try often. */
const most = 30;

/** A real file, cut to its first rows. */
export function shortText(dataset: Dataset): string {
  const lines = new TextDecoder().decode(realBytes(dataset)).split('\n');
  return `${lines.slice(0, most).filter(Boolean).join('\n')}\n`;
}

const encoder = new TextEncoder();

/** What makes a file unsound wherever it stands. */
const alwaysWrong = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\t',
  '\r',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\u2028',
  'e\u0301',
  '  ',
];

/** What may be sound or not, depending on where it stands. */
const mixed = [
  '"',
  '""',
  ',',
  '\n',
  ' ',
  '=1+1',
  '@',
  '-',
  '\uff1d',
  '<b>x</b>',
  '\u0430',
  'é',
  '0',
  '😀',
  '\ud800',
];

/** Places in a text, early and late alike. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const insert = (text: string, at: number, piece: string) => {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + piece + text.slice(index);
};

const edit = fc.oneof(
  fc.tuple(place, fc.constantFrom(...mixed, ...alwaysWrong)).map(
    ([at, piece]) =>
      (text: string) =>
        insert(text, at, piece),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 20 })).map(
    ([at, piece]) =>
      (text: string) =>
        insert(text, at, piece),
  ),
  // A part is lost, or stands twice.
  fc.tuple(place, fc.nat(200)).map(([at, length]) => (text: string) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + text.slice(index + length);
  }),
  fc.tuple(place, fc.nat(200)).map(([at, length]) => (text: string) => {
    const index = Math.floor(at * text.length);
    return insert(text, at, text.slice(index, index + length));
  }),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  fc.constant((text: string) => text.split('\n').toReversed().join('\n')),
);

const edits = fc
  .array(edit, { maxLength: 4 })
  .map((all) => (text: string) => all.reduce((changed, each) => each(changed), text));

/** What is done to the bytes once the text is written. */
const damage = fc.oneof(
  { weight: 4, arbitrary: fc.constant((bytes: Uint8Array) => bytes) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 4 })
      .map(
        (flips) => (bytes: Uint8Array) =>
          flips.reduce((all, [at, byte]) => all.with(Math.floor(at * all.length), byte), bytes),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      (bytes: Uint8Array) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes),
      (bytes: Uint8Array) => Uint8Array.of(0xff, 0xfe, ...bytes),
      (bytes: Uint8Array) =>
        new Uint8Array(Buffer.from(new TextDecoder().decode(bytes), 'utf16le')),
      (bytes: Uint8Array) => new Uint8Array(Buffer.from(new TextDecoder().decode(bytes), 'latin1')),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => () => bytes) },
);

/** A file as bytes, and what is to read it. By id and as text, so that a failing case prints short. */
interface MutatedFile {
  readonly id: string;
  readonly text: string;
  readonly dataset: () => Dataset;
  readonly bytes: () => Uint8Array;
}

const datasetId = fc.constantFrom(...datasets.map(({ id }) => id));

const datasetOf = (id: string) => present(datasets.find((dataset) => dataset.id === id));

const file = (id: string, bytes: Uint8Array): MutatedFile => ({
  id,
  text: new TextDecoder().decode(bytes),
  dataset: () => datasetOf(id),
  bytes: () => bytes,
});

/** A real file after all kinds of damage, or none. */
export const mutatedFile = fc
  .tuple(datasetId, edits, damage)
  .map(([id, change, harm]) => file(id, harm(encoder.encode(change(shortText(datasetOf(id)))))));

/** A real file with one thing in it that no cell may hold. */
export const spoiltFile = fc
  .tuple(datasetId, place, fc.constantFrom(...alwaysWrong))
  .map(([id, at, piece]) => file(id, encoder.encode(insert(shortText(datasetOf(id)), at, piece))));
