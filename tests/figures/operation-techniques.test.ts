import { expect, test } from 'vitest';
import { operationTechniques as table } from '../../src/datasets/operation-techniques.ts';
import { techniques } from '../../src/datasets/techniques.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationTechniques } from '../../src/figures/operation-techniques.ts';
import { present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

type Step = 'contact' | 'access' | 'payment';

const vocabulary = (steps: readonly Step[]) =>
  madeRows(
    techniques,
    steps.map((step, index) => ({
      technique_id: `t${index}`,
      label: `Technique ${index}`,
      step,
      definition: 'What happens.',
    })),
  );

/** Technique t0 in so many operations, t1 in so many, … */
function bind(steps: readonly Step[], counts: readonly number[]) {
  const rows = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, operation) => ({
      operation_id: `operation-${operation}`,
      technique_id: `t${index}`,
      source_id: 'techspot-2023-10-chakra-2',
      note: null,
    })),
  );
  return present(operationTechniques.bind(madeRows(table, rows, vocabulary(steps)))[0]);
}

test('names the technique in most operations, or all that share the place', () => {
  expect(bind(['contact', 'payment'], [3, 5]).words.title).toBe(
    'Technique 1 is described in 5 of 5 operations with known techniques',
  );
  expect(bind(['contact', 'payment'], [3, 3]).words.title).toMatch(
    /^Technique 0 and Technique 1 are each/,
  );
});

test('goes step by step, in each by falling number', () => {
  const figure = bind(['payment', 'contact', 'payment', 'access'], [2, 1, 4, 3]);
  expect(figure.cells.map(([technique]) => technique?.value)).toEqual(['t1', 't3', 't2', 't0']);
});

test('draws four techniques for each step and says how many more there are', () => {
  const figure = bind(Array(6).fill('contact'), [6, 5, 4, 3, 2, 1]);
  expect(readSvg(figure.svg(present(frames[0]))).querySelectorAll('g.act rect')).toHaveLength(4);
  expect(figure.cells).toHaveLength(6);
  expect(figure.words.notes.join()).toMatch(/The table has 2 more techniques/);
  expect(bind(['contact'], [1]).words.notes.join()).not.toMatch(/The table/);
});

test('says that it is allegation', () => {
  expect(bind(['contact'], [1]).words.notes[0]).toMatch(/allegation/);
});
