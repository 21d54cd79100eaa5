import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';
import { textsIn } from '../i18n/words.ts';
import { turnsIn } from './turns.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** Turns in texts, each once, after where it is. */
const found = (texts: Iterable<readonly [place: string, text: string]>): readonly string[] => [
  ...new Set(
    [...texts].flatMap(([place, text]) => turnsIn(text).map((turn) => `${place}: ${turn}`)),
  ),
];

test('a turn is found with what to write, and not in a name', () => {
  expect(turnsIn('The amount stands in the table.')).toEqual([
    '“stands”, write is, has, means: The amount stands in the table.',
  ]);
  expect(turnsIn('Hatched: the rest. It is no page.')).toHaveLength(2);
  expect(turnsIn('There is no page. The refunds of Office Depot are understood.')).toEqual([]);
});

test('the words of the site, as they read with the fixture, have none', () => {
  expect(
    found(
      read('tests/words/golden.txt')
        .split('\n')
        .map((line) => ['golden', line]),
    ),
  ).toEqual([]);
});

test('texts in the code have none: pages, messages and the output of commands', () => {
  const files = globSync('{src,scripts}/**/*.{ts,astro}').filter(
    (file) => !/^(scripts.bench|src.i18n.(?!en)[a-z]{2})[\\/]/.test(file),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(
    found(
      files.flatMap((file) =>
        textsIn(file, read(file)).map(({ line, text }) => [`${file}:${line}`, text] as const),
      ),
    ),
  ).toEqual([]);
});

test('the dictionary of the data has none', () => {
  expect(
    found(
      datasets.flatMap((dataset) =>
        [
          dataset.title,
          dataset.summary,
          dataset.statement,
          ...columnsOf(dataset).flatMap(({ title, description }) => [title, description]),
        ].map((text) => [dataset.id, text] as const),
      ),
    ),
  ).toEqual([]);
});

test('the documents of the repository have none', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...globSync(['docs/*.md', 'data/**/*.md', '.github/**/*.{md,yml}']),
  ];
  expect(
    found(
      files.flatMap((file) =>
        read(file)
          .split('\n')
          .map((line) => [file, line] as const),
      ),
    ),
  ).toEqual([]);
});

/** Columns with sentences of ours; titles, names and quotations are as their sources have them. */
const own = /^(summary|definition|what|statement|note)$/;

test('what the record itself says in its data has none', () => {
  expect(
    found(
      datasets
        .filter(({ isAboutRecord }) => !isAboutRecord)
        .flatMap((dataset) =>
          columnsOf(dataset)
            .filter(({ name, kind }) => own.test(name) && kind === 'text')
            .flatMap(({ name }) =>
              catalog.rows(dataset).flatMap((row) => {
                const text = new Map(Object.entries(row)).get(name);
                return typeof text === 'string' ? [[`${dataset.id}.${name}`, text] as const] : [];
              }),
            ),
        ),
    ),
  ).toEqual([]);
});
