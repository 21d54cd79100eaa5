import { describe, expect, test } from 'vitest';
import { columnReader, faultOf } from '../../src/catalog/read-column.ts';
import { datasets } from '../../src/datasets/all.ts';
import { type Column, columnsOf } from '../../src/datasets/dataset.ts';
import fc from '../fast-check.ts';
import { realCells } from './real-data.ts';

const allColumns = datasets.flatMap((dataset) =>
  columnsOf(dataset).map((column, place) => ({
    name: `${dataset.id} ${column.name}`,
    dataset,
    column,
    place,
  })),
);

/** One column of each kind, with and without empty cells: others of its kind are read alike. */
const kinds = [
  ...new Map(
    allColumns.map((each) => [
      `${each.column.kind} ${each.column.optional} ${each.column.choices}`,
      each,
    ]),
  ).values(),
];

/** Texts near to what a column expects, and texts far from it. */
function texts({ example, choices }: Column) {
  const pieces = [
    ...'0123456789-.,;+ /:eEaZ_',
    example,
    '00',
    '2025',
    '-02-30',
    'https://',
    'US-',
    '\0',
    '\u0660',
  ];
  return fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...pieces, ...(choices ?? [])), { maxLength: 6 })
      .map((all) => all.join('')),
    fc.double().map(String),
    fc.maxSafeInteger().map(String),
    fc.bigInt().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.nat(example.length).map((place) => example.slice(0, place) + example.slice(place + 1)),
  );
}

describe.for(kinds)('a column like $name', { timeout: 60_000 }, ({ column }) => {
  test('reads at once only what its schema reads, and to the same value', () => {
    const { quick, schema } = column;
    fc.assert(
      fc.property(texts(column), (text) => {
        const value = quick?.(text);
        if (value !== undefined)
          expect(schema.safeDecode(text)).toEqual({ success: true, data: value });
      }),
    );
  });

  test('is read as its schema says, and a text that is not is a fault', () => {
    const read = columnReader(column);
    fc.assert(
      fc.property(texts(column), (text) => {
        const decoded = column.schema.safeDecode(text);
        const fault = faultOf(column, text);
        const value = read(text);
        expect(value === undefined).toBe(fault !== null);
        if (fault === null) expect(decoded).toEqual({ success: true, data: value });
        expect(read(text)).toEqual(value);
      }),
    );
  });

  test('suggests only what it accepts', () => {
    fc.assert(
      fc.property(texts(column), (text) => {
        const fault = faultOf(column, text);
        const [, suggested] = /^Write (?!for example )(.+)\.$/.exec(fault?.mend ?? '') ?? [];
        if (fault?.rule === 'value' && suggested !== undefined) {
          expect(faultOf(column, suggested)).toBeNull();
        }
      }),
    );
  });
});

test('every cell of the real data is written as it was read', () => {
  const changed: string[] = [];
  for (const { name, dataset, column, place } of allColumns) {
    const read = columnReader(column);
    for (const text of new Set(
      realCells(dataset)
        .slice(1)
        .map((cells) => cells[place] ?? ''),
    )) {
      const written = column.schema.encode(read(text));
      if (written !== text) changed.push(`${name} ${text} ${written}`);
    }
  }
  expect(changed).toEqual([]);
});
