import { expect, test } from 'vitest';
import { z } from 'zod';
import { cellOf, optional, required } from '../../src/datasets/cells.ts';
import { idList, oneOf, wholeNumber } from '../../src/datasets/kinds.ts';

const words = { title: 'Arrests', description: 'Persons arrested.', unit: 'persons', example: '4' };

test('a required cell must be filled', () => {
  const column = required(wholeNumber, words);
  expect(column.decode('4')).toBe(4);
  expect(column.safeDecode('').success).toBe(false);
  expect(cellOf(column).optional).toBe(false);
});

test('an empty optional cell is null, never zero, and is written empty again', () => {
  const column = optional(wholeNumber, words);
  expect(column.decode('')).toBeNull();
  expect(column.decode('0')).toBe(0);
  expect(column.encode(null)).toBe('');
  expect(column.encode(0)).toBe('0');
  expect(column.safeDecode('four').success).toBe(false);
  expect(cellOf(column).optional).toBe(true);
});

test('an empty list is not reported, not a list of one empty text', () => {
  expect(optional(idList, words).decode('')).toBeNull();
  expect(optional(idList, words).decode('a;b')).toEqual(['a', 'b']);
});

test('a value that the kind does not allow is not written', () => {
  expect(() => required(wholeNumber, words).encode(-1)).toThrow();
  expect(() => required(wholeNumber, words).encode(1.5)).toThrow();
});

test('a column carries its words and its kind', () => {
  expect(cellOf(required(wholeNumber, words))).toMatchObject({
    ...words,
    kind: 'whole number',
    expects: wholeNumber.expects,
  });
  expect(cellOf(optional(oneOf('yes', 'no'), words)).choices).toEqual(['yes', 'no']);
});

test('the words go into the JSON Schema', () => {
  const { title, description, unit, example } = words;
  expect(required(wholeNumber, words).meta()).toMatchObject({
    title,
    description,
    unit,
    examples: [example],
  });
});

test('a schema made in another way is no column', () => {
  expect(() => cellOf(z.string())).toThrow(
    'a column of a dataset must be made by required() or optional()',
  );
});
