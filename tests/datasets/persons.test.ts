import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';

/** Titles of documents are kept as published; addresses and places of copies are what they are. */
const asPublished = new Set(['sources.title', 'sources.url', 'sources.read_at']);

/** How texts introduce a person: by title, by another name, by age, by family. */
const introductions = [
  /\b(Mr|Mrs|Ms|Dr|Shri|Smt)\.? [A-Z]/,
  /\b(alias|a\.k\.a\.|née)\b/,
  /\baged \d\d\b(?!( and|–|-| to))/,
  /\b\d\d-year-old\b/,
  /\b[A-Z][a-z]+ [A-Z][a-z]+,? \(?\d\d\)?, /,
  /\b(son|daughter|wife|husband|widow) of [A-Z]/,
  /\b(suspect|accused|man|woman|person|leader|owner) (is )?(named|called|identified as) [A-Z]/,
];

test('no column introduces a natural person', async () => {
  const catalog = await loadCatalog('data');
  const found = datasets.flatMap((dataset) => {
    const columns = columnsOf(dataset).filter(
      ({ kind, name }) => kind.startsWith('text') && !asPublished.has(`${dataset.id}.${name}`),
    );
    return catalog.rows(dataset).flatMap((row) =>
      columns.flatMap(({ name }) => {
        const text = String(row[name] ?? '');
        return introductions.some((pattern) => pattern.test(text))
          ? [`data/${dataset.file}:${row.line} ${name} ${text}`]
          : [];
      }),
    );
  });
  expect(found).toEqual([]);
});

test('the guard knows a person when it sees one', () => {
  const texts = [
    'arrested Mr Doe',
    'X alias Y',
    'a man aged 34',
    'a suspect named Jane Doe',
    'Jane Doe, 34, ',
  ];
  for (const text of texts) expect(introductions.some((pattern) => pattern.test(text))).toBe(true);
});
