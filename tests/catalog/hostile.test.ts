import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/catalog/problem.ts';
import { faultOf } from '../../src/catalog/read-column.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';

const columns = datasets.flatMap((dataset) =>
  columnsOf(dataset).map((column) => ({ file: `data/${dataset.file}`, column })),
);

/** Texts that no column may take, and the rule that says so in a column of free text. */
const refused: readonly [text: string, rule: string][] = [
  ['=HYPERLINK("https://example.org","Pay here")', 'formula'],
  ["+1+cmd|' /C calc'!A0", 'formula'],
  ["-1+cmd|' /C calc'!A0", 'formula'],
  ['@SUM(1+1)', 'formula'],
  ['\t=1+1', 'formula'],
  ['＝1+1', 'formula'],
  ['\u202Egnp.exe', 'characters'],
  ['moc.elpmaxe\u202E', 'characters'],
  ['a\u2066b\u2069', 'characters'],
  ['a\u200Fb', 'characters'],
  ['a\u200Bb', 'characters'],
  ['a\u0000b', 'characters'],
  ['a\u001B[31mb', 'characters'],
  ['a\nb', 'characters'],
  ['a\u2028b', 'characters'],
  ['x'.repeat(2001), 'value'],
];

describe.each(refused)('%j', (text, rule) => {
  test('is taken by no column', () => {
    const takers = columns.filter(({ column }) => !faultOf(column, text));
    expect(takers.map(({ file, column }) => `${file} ${column.name}`)).toEqual([]);
  });

  test('is refused in free text in one line that holds nothing invisible, and a fix', () => {
    for (const { file, column } of columns.filter(({ column }) => column.kind === 'text')) {
      const fault = faultOf(column, text);
      expect(fault?.rule).toBe(rule);
      if (!fault) continue;
      const place = { severity: 'error', file, line: 2, column: column.name, value: text } as const;
      const message = problemText({ ...place, ...fault });
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(message).toMatch(/ {2}[^.]+\. (?:[A-Z].*\.|Write .+)$/);
      expect(message.length).toBeLessThan(500);
    }
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://a"onclick="b',
  'https://a<b>',
  '//example.org',
])('the address %j is taken by no column of addresses', (text) => {
  const addresses = columns.filter(({ column }) => column.kind === 'address');
  expect(addresses).not.toEqual([]);
  for (const { column } of addresses) {
    expect(faultOf(column, text)?.message).toContain(
      'expected a web address that begins with https://',
    );
  }
});
