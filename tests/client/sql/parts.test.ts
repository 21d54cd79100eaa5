import { expect, test } from 'vitest';
import { chartSvg } from '../../../src/client/sql/chart.ts';
import { delimited } from '../../../src/client/sql/delimited.ts';
import { problemText } from '../../../src/client/sql/problem-text.ts';
import { unpacked } from '../../../src/client/sql/unpacked.ts';
import { sayer } from '../../../src/client/sql/words.ts';
import { t } from '../../../src/i18n/index.ts';
import { sqlScriptWords } from '../../../src/site/sql-words.ts';

const say = sayer(JSON.stringify(sqlScriptWords));
const { messages } = t.sql;

test.each([
  ['no such table: ic3_total', messages.noTable({ name: 'ic3_total' }), 'ic3_totals'],
  ['no such column: t.yaer', messages.noColumn({ name: 't.yaer' }), 'year'],
  ['no such column: zzzzzzzzzz', messages.noColumn({ name: 'zzzzzzzzzz' }), undefined],
  ['near "FORM": syntax error', messages.syntax({ near: 'FORM' }), undefined],
  ['incomplete input', messages.incomplete, undefined],
  ['attempt to write a readonly database', messages.readOnly, undefined],
  ['malformed JSON', messages.other({ message: 'malformed JSON' }), undefined],
])('%s is said in plain words, with what may be meant', (message, plain, meant) => {
  const text = problemText({ message, line: 3 }, { ic3_totals: ['year', 'losses_usd'] }, say);
  const whole = meant === undefined ? plain : messages.meant({ message: plain, name: meant });
  expect(text).toBe(messages.line({ line: '3', message: whole }));
});

test('an answer is written as CSV with quotes where needed, and as lines for a sheet', () => {
  const answer = {
    columns: ['a', 'b'],
    rows: [
      ['x, "y"', null],
      ['two\nlines', 1.5],
    ],
  } as const;
  expect(delimited(answer, 'csv')).toBe('a,b\n"x, ""y""",\n"two\nlines",1.5\n');
  expect(delimited(answer, 'tsv')).toBe('a\tb\nx, "y"\t\ntwo lines\t1.5\n');
});

const drawn = {
  labels: ['2020', '2023'],
  values: [1, 3],
  width: 400,
  alt: 'a & b',
  format: String,
};

/** The numbers of an attribute of all bars. */
const barsOf = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<rect[^>]* ${name}="([^"]*)"`, 'g'))].map(([, at]) => Number(at));

test('columns stand on an axis of time, as high as their values', () => {
  const svg = chartSvg({ ...drawn, kind: 'years' });
  const [low = 0, high = 0] = barsOf(svg, 'height');
  expect(high / low).toBeCloseTo(3, 1);
  const [first = 0, last = 0] = barsOf(svg, 'x');
  // Two years between them are empty.
  expect(last - first).toBeCloseTo(300);
  expect(svg).toContain('aria-label="a &amp; b"');
});

test('a place without a value keeps its line and has no bar; what is below zero goes to the left', () => {
  const svg = chartSvg({
    ...drawn,
    kind: 'places',
    labels: ['Ohio', 'Utah', '<b>'],
    values: [4, null, -4],
  });
  expect(barsOf(svg, 'width')).toHaveLength(2);
  const [right = 0, left = 0] = barsOf(svg, 'x');
  expect(right).toBeGreaterThan(left);
  expect(svg).toContain('Utah');
  expect(svg).toContain('&lt;b&gt;');
});

test('a file is unpacked, also where the browser did so already', async () => {
  const packed = await new Response(
    new Blob(['SQL']).stream().pipeThrough(new CompressionStream('gzip')),
  ).blob();
  const text = async (file: Blob) => new TextDecoder().decode(await unpacked(file));
  expect(await text(packed)).toBe('SQL');
  expect(await text(new Blob(['SQL']))).toBe('SQL');
});
