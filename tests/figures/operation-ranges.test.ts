import { describe, expect, test } from 'vitest';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operations } from '../../src/datasets/operations.ts';
import { sources } from '../../src/datasets/sources.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationRanges } from '../../src/figures/operation-ranges.ts';
import { fixture, present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

const operation = present(fixture.rows(operations)[0]);
const press = fixture.rows(sources).filter(({ kind }) => kind === 'press');
const wide = present(frames[0]);

type Status = 'misprint' | 'superseded' | null;
type Said = readonly [value: number | null, status?: Status];

/** Operations a, b, …, each with what its documents say, the document that leads first. */
function bind(said: readonly (readonly Said[])[], metric = 'arrests', scope: string | null = null) {
  const made = said.map((_, index) => ({
    ...operation,
    operation_id: `operation-${index}`,
    name: `Operation ${index}`,
  }));
  const leading = [...press].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const rows = said.flatMap((documents, index) =>
    documents.map(([value, status = null], rank) => ({
      operation_id: `operation-${index}`,
      metric,
      unit: 'persons',
      scope,
      source_id: present(leading[rank]).source_id,
      value,
      qualifier: 'exact' as const,
      stated: null,
      date: null,
      status,
      note: null,
    })),
  );
  const catalog = madeRows(operationFigures, rows, madeRows(operations, made));
  const member = metric === 'locations-searched' ? 'locations' : metric;
  return operationRanges.bind(catalog).find(({ id }) => id === `operation-ranges-${member}`);
}

const titleOf = (said: readonly (readonly Said[])[], metric?: string) =>
  present(bind(said, metric)).words.title;

describe('the title', () => {
  test('gives the largest value and how often documents differ', () => {
    expect(titleOf([[[50]], [[80], [70]]])).toBe(
      '80 arrests in the largest operation on record; sources differ on 1 of the 2 operations shown',
    );
    expect(titleOf([[[50]], [[80], [80]]])).toMatch(/sources agree on all 2 operations shown$/);
  });

  test('names no largest operation where a document gives another more', () => {
    expect(titleOf([[[50]], [[30], [60]]])).toBe(
      'Arrests: sources differ on 1 of the 2 operations shown',
    );
  });

  test('passes over what is set aside', () => {
    expect(titleOf([[[9], [76, 'misprint']]])).toMatch(/^9 arrests .* agree on all 1/);
  });

  test('says what is counted', () => {
    expect(titleOf([[[9]]], 'call-centres')).toMatch(/^9 call centres/);
    expect(titleOf([[[9]]], 'locations-searched')).toMatch(/^9 places searched/);
  });
});

describe('the rows', () => {
  test('are the twelve largest operations, each with all its documents', () => {
    const said = Array.from({ length: 14 }, (_, index): Said[] => [[index + 1], [index + 1]]);
    const figure = present(bind(said));
    expect(figure.cells).toHaveLength(24);
    expect(figure.cells[0]?.slice(0, 2).map(({ text }) => text)).toEqual(['Operation 13', '14']);
  });

  test('leave out documents without a number, and parts of an operation', () => {
    expect(present(bind([[[5], [null]]])).cells).toHaveLength(1);
    expect(bind([[[null]]])).toBeUndefined();
    expect(bind([[[5]]], 'arrests', 'first-day')).toBeUndefined();
  });

  test('say of each document whether its value is the one shown', () => {
    const rows = present(bind([[[9], [76, 'misprint'], [8]]])).cells;
    expect(rows.map((row) => [row[1]?.text, row[4]?.text, row[5]?.text])).toEqual([
      ['76', 'misprint', 'no'],
      ['9', '', 'yes'],
      ['8', '', 'no'],
    ]);
  });
});

test.each(frames)('every document is a dot, hollow where it is set aside, $name', (frame) => {
  const said = present(bind([[[9], [9], [9], [9], [9], [9], [76, 'misprint'], [8]]]));
  const root = readSvg(said.svg(frame));
  expect(root.querySelectorAll('circle')).toHaveLength(8);
  expect(root.querySelectorAll('.hollow circle')).toHaveLength(1);
  expect(root.querySelectorAll('.range line')).toHaveLength(1);
});

test('there is no range where documents agree', () => {
  const root = readSvg(present(bind([[[9], [9]]])).svg(wide));
  expect(root.querySelectorAll('.range line')).toHaveLength(0);
});
