import { expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { operations } from '../../src/datasets/operations.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationTimeline } from '../../src/figures/operation-timeline.ts';
import { fixture, present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

const operation = present(fixture.rows(operations)[0]);
const action = present(fixture.rows(actions)[0]);
const wide = present(frames[0]);

type ActionChange = Partial<Pick<typeof action, 'kind' | 'date' | 'operation_id'>>;

function bind(dates: readonly (string | null)[], changes: readonly ActionChange[]) {
  const raids = dates.map((start_date, index) => ({
    ...operation,
    operation_id: `operation-${index}`,
    start_date,
  }));
  const others = changes.map((change, index) => ({
    ...action,
    operation_id: null,
    action_id: `action-${index}`,
    ...change,
  }));
  const catalog = madeRows(actions, others, madeRows(operations, raids));
  return present(operationTimeline.bind(catalog)[0]);
}

test('says since when operations and the oldest kind of action are on record', () => {
  const suit = { kind: 'civil-complaint', date: '2012-10-03' } as const;
  const arrest = { kind: 'arrests', date: '2010' } as const;
  expect(bind(['2016-10'], [suit]).words.title).toMatch(/ lawsuits.* in 2012, .* in 2016$/);
  expect(bind(['2014'], [suit, arrest]).words.title).toMatch(/ other raids.* 2010, .* in 2014$/);
  expect(bind(['2014'], []).words.title).toBe(
    'The record of police operations in India begins in 2014',
  );
});

test('counts each kind of action in the lane it belongs to', () => {
  const lane = (kind: ActionChange['kind'] & string) =>
    bind(['2020'], [{ kind, date: '2019' }]).words.title.match(
      /^The record of (.+) begins in 2019/,
    )?.[1];
  const suits = ['civil-complaint', 'settlement', 'judgment'] as const;
  expect(suits.map(lane)).toEqual(suits.map(() => 'lawsuits, settlements and civil judgments'));
  const charges = ['indictment', 'guilty-plea', 'sentence'] as const;
  expect(charges.map(lane)).toEqual(charges.map(() => 'charges, pleas and sentences'));
  const raids = ['raid', 'arrests', 'takedown'] as const;
  expect(raids.map(lane)).toEqual(raids.map(() => 'other raids, arrests and sweeps'));
  expect(lane('refunds')).toBe('refunds');
});

test('leaves undated ones out of the drawing, says how many, and keeps them in the table', () => {
  const figure = bind(['2016', null], [{ date: null }, { date: '2017' }]);
  expect(readSvg(figure.svg(wide)).querySelectorAll('circle')).toHaveLength(2);
  expect(figure.words.notes[0]).toBe('1 operation and 1 action with no known date are not shown.');
  expect(figure.cells).toHaveLength(4);
  expect(figure.cells.at(-1)?.[0]).toMatchObject({ value: null, text: 'no date' });
  expect(bind(['2016'], []).words.notes.join()).not.toMatch(/no known date/);
});

test('does not show the foreign side of an operation a second time', () => {
  const figure = bind(['2016'], [{ date: '2016', operation_id: 'operation-0' }]);
  expect(figure.cells).toHaveLength(1);
  expect(figure.words.notes.join()).toMatch(/One foreign action is not shown/);
});

test('draws one dot for each, in at most five lanes', () => {
  const kinds = ['civil-complaint', 'sentence', 'raid', 'refunds', 'takedown', 'judgment'] as const;
  const figure = bind(
    Array.from({ length: 30 }, () => '2020'),
    kinds.map((kind) => ({ kind, date: '2019-05' })),
  );
  const root = readSvg(figure.svg(wide));
  expect(root.querySelectorAll('circle')).toHaveLength(36);
  expect(root.querySelectorAll('.strong text')).toHaveLength(5);
});
