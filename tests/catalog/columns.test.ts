import { describe, expect, test } from 'vitest';
import { columnReader, faultOf } from '../../src/catalog/read-column.ts';
import { datasets } from '../../src/datasets/all.ts';
import { type Column, columnsOf } from '../../src/datasets/dataset.ts';
import fc from '../fast-check.ts';
import { present } from '../fixture.ts';
import { realCells } from './real-data.ts';

const allColumns = datasets.flatMap((dataset) =>
  columnsOf(dataset).map((column, index) => ({
    name: `${dataset.id} ${column.name}`,
    dataset,
    column,
    place: index,
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
    fc.nat(example.length).map((index) => example.slice(0, index) + example.slice(index + 1)),
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
        const [, suggested] =
          /^Write (.+?)(?: if (?:the mark|that month|the month) .*|, the (?:day|year) .*)?\.?$/.exec(
            fault?.fix ?? '',
          ) ?? [];
        if (suggested !== undefined) {
          expect(faultOf(column, suggested)).toBeNull();
        }
      }),
    );
  });
});

test.for([
  ['whole number', '3%', 'Write 3.'],
  ['whole number', '$55M', 'Write 55000000.'],
  ['whole number', '$1,006M', 'Write 1006000000.'],
  ['whole number', '$189 ', 'Write 189.'],
  ['whole number', '500.00', 'Write 500.'],
  ['whole number', '520.0', 'Write 520.'],
  ['whole number', '1,27,626', 'Write 127626.'],
  ['whole number', '27,626', 'Write 27626.'],
  ['whole number', '27\u202f626', 'Write 27626.'],
  ['whole number', '27’626', 'Write 27626.'],
  ['whole number', '276O6', 'Write 27606.'],
  ['whole number', '２７６', 'Write 276.'],
  ['whole number', '2.7626E+04', 'Write 27626.'],
  ['whole number', '1.2 crore', 'Write 12000000.'],
  [
    'whole number',
    '9.71E+08',
    'A spreadsheet has shortened this number: its last digits are lost. Look it up in the source.',
  ],
  [
    'whole number',
    '27.626',
    'Write 27626 if the mark separates thousands. If it is a decimal mark, the number is 27.626.',
  ],
  ['whole number', 'n/a', 'Leave the cell empty: that means "not reported".'],
  ['whole number', '-', 'Leave the cell empty: that means "not reported".'],
  ['whole number', '#REF!', 'Look it up in the source and retype it.'],
  ['whole number', 'about 500', 'Look it up in the source and write bare digits.'],
  ['decimal number', '23,02579', 'Write 23.02579.'],
  [
    'decimal number',
    '335,123',
    'Write 335.123 if the mark is a decimal one. If it separates thousands, write 335123.',
  ],
  ['decimal number', '1.234.567', 'Write 1234567.'],
  ['decimal number', '1.950', 'Write 1.95.'],
  ['decimal number', '.5', 'Write 0.5.'],
  ['date', '28/11/2026', 'Write 2026-11-28.'],
  ['date', '11/28/2026', 'Write 2026-11-28.'],
  ['date', '22.11.2026', 'Write 2026-11-22.'],
  ['date', '2026/04/06', 'Write 2026-04-06.'],
  ['date', '6 April 2026', 'Write 2026-04-06.'],
  ['date', 'April 2026', 'Write 2026-04.'],
  ['date', '46118', 'Write 2026-04-06, the day that a spreadsheet counts as 46118.'],
  [
    'date',
    '04/06/2026',
    'Write 2026-04-06 if the month comes first in it. If the day does, write 2026-06-04.',
  ],
  [
    'date',
    'Apr-26',
    'Write 2026-04 if that month is meant. A spreadsheet may have turned a day into this: look at the source.',
  ],
  [
    'id',
    '08/01/2021',
    'A spreadsheet has turned an id into a date. Put back what was there before.',
  ],
  ['US state', 'US-\u041eH', 'Write US-OH.'],
  [
    'year',
    '2024/25',
    'Write 2025, the year in which the period ends, and name the period in the note.',
  ],
] as const)('of a %s, %j has a fix', ([kind, text, fix]) => {
  const { column } = present(
    allColumns.find((each) => each.column.kind === kind && each.column.optional) ??
      allColumns.find((each) => each.column.kind === kind),
  );
  expect(faultOf(column, text)?.fix).toBe(fix);
});

test('every cell of the real data is written as it was read', () => {
  const changed: string[] = [];
  for (const { name, dataset, column, place: index } of allColumns) {
    const read = columnReader(column);
    for (const text of new Set(
      realCells(dataset)
        .slice(1)
        .map((cells) => cells[index] ?? ''),
    )) {
      const written = column.schema.encode(read(text));
      if (written !== text) changed.push(`${name} ${text} ${written}`);
    }
  }
  expect(changed).toEqual([]);
});
