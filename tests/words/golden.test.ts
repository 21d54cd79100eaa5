import { expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { wordsOfSentences } from '../../src/sentences/all.ts';
import { standingText } from '../../src/sentences/standing.ts';
import { operationPreview, previewAlt, previewsOf, statePreview } from '../../src/site/previews.ts';
import { fixture, present } from '../fixture.ts';
import { wordsOfFigures, wordsOfPreviews, wordsOfScopes } from './words-of.ts';

// Every title, subtitle, text alternative and note of a figure, and every computed sentence, as they
// read with the fixture. Read each line that changes as a reader would: it is what the site says.

/** Members that differ in their words from the first of their family. */
const members = [
  'operation-places-cbi-chakra-2',
  'state-losses-oh',
  'state-losses-gu',
  'state-rank-by-year-oh',
  'state-complaints-oh',
  'state-rate-vs-nation-oh',
];

/** The first of the list, a place without residents and so without a rank, and one with all there is. */
const codes = {
  states: ['US-AK', 'US-GU', 'US-OH'],
  // One for each kind of first sentence.
  countries: ['US', 'CA', 'IN', 'DE', 'BR'],
};

const operation = present(fixture.rows(operations)[0]).operation_id;

const named = [
  ...wordsOfFigures(fixture, members),
  ...wordsOfSentences(fixture, codes),
  ...fixture
    .rows(actions)
    .map((action) => ({ name: `standing.${action.action_id}`, text: standingText(action) })),
  ...wordsOfScopes(fixture),
  ...wordsOfPreviews(fixture, [statePreview('US-OH'), operationPreview(operation)]),
];

test('the words of the site, with the fixture', async () => {
  const lines = named.map(({ name, text }) => `${name}: ${text}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('golden.txt');
});

test('each has a name of its own and stands on one line', () => {
  expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  expect(named.filter(({ text }) => text.trim() !== text || /\n|^$/.test(text))).toEqual([]);
});

test('hold the members and states that are named here', () => {
  expect(members.filter((id) => !figuresOf(fixture).has(id))).toEqual([]);
  expect(codes.states.filter((code) => !fixture.find(states, code))).toEqual([]);
  expect(previewsOf(fixture).has(statePreview('US-OH'))).toBe(true);
  expect(previewAlt(fixture, 'home')).toContain(':');
});
