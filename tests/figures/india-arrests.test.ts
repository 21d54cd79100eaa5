import { expect, test } from 'vitest';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { frames } from '../../src/figures/frames.ts';
import { indiaArrests } from '../../src/figures/india-arrests.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const metric = 'india-arrests';
const stated = fixture
  .rows(ic3CallCentreDetail)
  .filter((row) => row.metric === metric && row.scope === null);
const figure = present(indiaArrests.bind(fixture)[0]);

test('each year has the arrests that the report states, and how it qualifies them', () => {
  expect(figure.cells.map((row) => row.map(({ value }) => value))).toEqual(
    stated.map(({ year, value, qualifier }) => [year, value, qualifier]),
  );
  expect(figure.words.title).toContain(String(stated.at(-1)?.value));
  expect(figure.words.title).toContain(`about ${stated.at(-1)?.value}`);
});

test('a number that is a least or a guess carries its sign above the bar', () => {
  for (const frame of frames) {
    const texts = [...readSvg(figure.svg(frame)).querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );
    const marks = { exact: '', 'at-least': '≥', approximately: '~', 'at-most': '≤' };
    for (const { value, qualifier } of stated)
      expect(texts).toContain(`${marks[qualifier ?? 'exact']}${value}`);
  }
});

test('without arrests there is no figure', () => {
  const none = edited(ic3CallCentreDetail, (row) => (row.metric === metric ? null : row));
  expect(indiaArrests.bind(none)).toEqual([]);
});
