import { expect, test } from 'vitest';
import { operations } from '../../src/datasets/operations.ts';
import { sources } from '../../src/datasets/sources.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationsByYear } from '../../src/figures/operations-by-year.ts';
import { edited, fixture, present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

const model = present(fixture.rows(operations)[0]);

const made = (dates: readonly (string | null)[], scope = model.scope) =>
  madeRows(
    operations,
    dates.map((start_date, index) => ({
      ...model,
      operation_id: `operation-${index}`,
      start_date,
      scope,
    })),
  );
const bind = (...dates: readonly (string | null)[]) =>
  present(operationsByYear.bind(made(dates))[0]);

test('names the year with most operations, or all that share the place', () => {
  expect(bind('2020', '2022-05', '2022-06-01').words.title).toBe(
    'Police in India carried out 2 operations on record in 2022, more than in any other year',
  );
  expect(bind('2020', '2022').words.title).toMatch(/in 2020 and 2022: 1 in each year$/);
});

test('shows a year without any as none recorded', () => {
  const figure = bind('2020', '2022');
  expect(figure.cells.map((row) => row.map(({ text }) => text).join(' '))).toEqual([
    expect.stringMatching(/^2020 .* 1$/),
    '2021 0 0 0',
    expect.stringMatching(/^2022 .* 1$/),
  ]);
});

test('says how many have no date', () => {
  expect(bind('2020').words.notes.join()).not.toMatch(/without a date/);
  expect(bind('2020', null).words.notes[0]).toBe('One operation with no known date is not shown.');
  expect(bind('2020', null, null).words.notes[0]).toMatch(/^2 operations with no known date/);
});

test('says that the last year is not over where the documents were read in it', () => {
  const read = (read_on: string) =>
    edited(sources, (row) => ({ ...row, read_on }), made(['2020', '2026']));
  const notes = (day: string) => present(operationsByYear.bind(read(day))[0]).words.notes.join();
  expect(notes('2026-11-22')).toMatch(/2026 is incomplete.* 22 November 2026/);
  expect(notes('2027-01-05')).not.toMatch(/incomplete/);
});

test('keeps tech support apart from other pretexts', () => {
  const figure = present(operationsByYear.bind(made(['2020', '2020'], 'tech-support'))[0]);
  expect(figure.cells[0]?.map(({ value }) => value)).toEqual([2020, 2, 0, 2]);
  expect(figure.words.alt).toMatch(/2 of 2 concern false tech support\.$/);
  const other = present(operationsByYear.bind(made(['2020'], 'impersonation'))[0]);
  expect(other.cells[0]?.map(({ value }) => value)).toEqual([2020, 0, 1, 1]);
});

test('counts operations against call centres alone', () => {
  expect(operationsByYear.bind(made(['2020', null], 'no-call-centre'))).toEqual([]);
});

test.each(frames)('draws a bar for each part, $name', (frame) => {
  const root = readSvg(bind('2020', '2021').svg(frame));
  expect(root.querySelectorAll('g.act rect')).toHaveLength(2);
  expect(root.querySelectorAll('g.act-second rect')).toHaveLength(2);
});
