import { describe, expect, test } from 'vitest';
import { readPrinted } from '../../src/import/printed-numbers.ts';
import { readPrintedTable } from '../../src/import/printed-table.ts';

describe('a printed number', () => {
  test.each([
    ['371,651', '371651', null],
    ['948', '948', null],
    ['$502M', '502000000', '1000000'],
    ['$1,858M', '1858000000', '1000000'],
    ['$9.7B', '9700000000', '100000000'],
    ['$189 ', '189', null],
    ['$104,201,969 ', '104201969', null],
    ['25%', '25', null],
    ['0.58%', '0.58', null],
    ['0.00%', '0', null],
  ])('%s', (text, value, step) => {
    expect(readPrinted(text)).toEqual({ value, step });
  });

  test.each(['', '-', 'n/a', '58% of Total', '1 234', '$', '1.2.3', '-5'])(
    '"%s" is none',
    (text) => {
      expect(readPrinted(text)).toBeUndefined();
    },
  );
});

describe('a printed table', () => {
  const columns = { method: 'Contact Method', reports: '# of Reports' };
  const table = [
    'Fraud Reports by Contact Method,,',
    ',,',
    'Contact Method, # of  Reports ,Median',
    'Email,"371,651",$600 ',
    'Credit Bureaus\u2021,42,$1',
    ',,',
    'Number of Fraud Reports,"2,600,678",',
  ].join('\n');

  test('begins below its headings and ends at the first empty row', () => {
    const rows = readPrintedTable('a.csv', Buffer.from(table), columns);
    expect(rows.map((row) => [row.text('method'), row.number('reports').value])).toEqual([
      ['Email', '371651'],
      ['Credit Bureaus\u2021', '42'],
    ]);
  });

  test('in the encoding of a spreadsheet is read alike', () => {
    const bytes = Buffer.from(table.replace('\u2021', '\x87'), 'latin1');
    const [, second] = readPrintedTable('a.csv', bytes, columns);
    expect(second?.text('method')).toBe('Credit Bureaus\u2021');
  });

  test('with a number that is none names file, line, column and value', () => {
    const [row] = readPrintedTable(
      'a.csv',
      Buffer.from(table.replace('"371,651"', 'many')),
      columns,
    );
    expect(() => row?.number('reports')).toThrow('a.csv:4 reports "many"  expected a number');
  });

  test('without a heading names the headings it looked for', () => {
    const bytes = Buffer.from(table.replace('Contact Method, #', 'Way, #'));
    expect(() => readPrintedTable('a.csv', bytes, columns)).toThrow(
      'a.csv:1  no line has the headings "Contact Method", "# of Reports"',
    );
  });

  test('that is a web page is said to be one', () => {
    expect(() => readPrintedTable('a.csv', Buffer.from('<!doctype html>'), columns)).toThrow(
      'a.csv:1  this is a web page',
    );
  });
});
