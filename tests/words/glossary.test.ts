import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { sources } from '../../src/datasets/sources.ts';
import { t } from '../../src/i18n/index.ts';
import { present } from '../fixture.ts';
import { turnsIn } from './turns.ts';

const glossary = readFileSync('docs/glossary.md', 'utf8');

/** The rows of the table below a heading, cell by cell, without its head. */
function table(heading: string): readonly (readonly string[])[] {
  const part = present(glossary.split(`## ${heading}\n`)[1]).split('\n## ')[0] ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

const codesOf = (dataset: Dataset, column: string) =>
  present(columnsOf(dataset).find(({ name }) => name === column)).choices;

test.each([
  ['status of a row', operationFigures, 'status', t.vocabulary.status],
  ['qualifier of a value', agencyStatistics, 'qualifier', t.vocabulary.qualifier],
  ['status of an action', actions, 'status', t.vocabulary.standing],
  ['kind of source', sources, 'kind', t.vocabulary.sourceKind],
] as const)(
  'the codes of the %s are those of the data, with the words of the site',
  (heading, dataset, column, words) => {
    const rows = table(`Codes: ${heading}`);
    expect(rows.map(([code]) => code).toSorted()).toEqual(
      [...present(codesOf(dataset, column))].sort(),
    );
    expect(rows.map((row) => row[row.length - 2])).toEqual(
      rows.map(([code]) => new Map<string, string>(Object.entries(words)).get(code ?? '')),
    );
  },
);

test('each term is explained once, and in plain English', () => {
  const terms = ['What is counted', 'Police and courts', 'Rows and values'].flatMap(table);
  expect(terms.length).toBeGreaterThan(30);
  expect(new Set(terms.map(([term]) => term)).size).toBe(terms.length);
  expect(terms.filter(([, meaning]) => !meaning)).toEqual([]);
  expect(glossary.split('\n').flatMap(turnsIn)).toEqual([]);
});
