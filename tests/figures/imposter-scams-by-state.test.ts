import { describe, expect, test } from 'vitest';
import { ftcStateTypes } from '../../src/datasets/ftc-state-types.ts';
import { frames } from '../../src/figures/frames.ts';
import { imposterScamsByState } from '../../src/figures/imposter-scams-by-state.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(imposterScamsByState.bind(catalog)[0]);
const wide = present(frames[0]);

/** Imposter scams of Ohio as those of other places, in place of its other categories. */
const many = (reports: Readonly<Record<string, number>>) => {
  const places = Object.entries(reports);
  return bind(
    edited(ftcStateTypes, (row) => {
      if (row.type === 'imposter-scams') return row;
      const [state, count] = places.pop() ?? [];
      return state === undefined || count === undefined
        ? null
        : { ...row, state, type: 'imposter-scams', reports: count };
    }),
  );
};

describe('the rows', () => {
  test('hold every place, those that are printed first', () => {
    const { cells } = bind();
    expect(cells).toHaveLength(57);
    expect(cells[0]?.map(({ value }) => value)).toEqual([
      'US-OH',
      1,
      expect.closeTo(170, -1),
      20_217,
      13,
      expect.any(Number),
    ]);
  });

  test('say that a place is not printed, never zero', () => {
    expect(
      present(bind().cells[1])
        .map(({ text }) => text)
        .slice(2, 5),
    ).toEqual(['not published', 'not published', 'not published']);
    expect(bind().cells[1]?.[3]?.value).toBeNull();
  });

  test('rest on the population alone where nothing is printed', () => {
    expect(bind().evidenceOfRow[0]).toHaveLength(2);
    expect(bind().evidenceOfRow[1]).toHaveLength(1);
  });
});

describe('the words', () => {
  test('give the rate of all places and how many are above and far below it', () => {
    expect(bind().words.title).toMatch(
      /^People filed 1,\d{3} reports of imposter scams per million residents in 2024$/,
    );
    expect(many({ 'US-CA': 1_000_000, 'US-TX': 1 }).words.title).toMatch(
      /in 2024; 1 of 3 places was above that, 2 below half of it$/,
    );
  });

  test('give the shares of the reports', () => {
    expect(bind().words.alt).toContain('13% of all reports there');
    expect(many({ 'US-CA': 1_000_000, 'US-TX': 1 }).words.alt).toMatch(/They make up \d+% to \d+%/);
  });

  test('say what imposter scams contain', () => {
    expect(bind().words.notes[0]).toMatch(
      /closest FTC figure .* business, government, a relative, a romantic partner or tech support/,
    );
  });
});

describe('the drawing', () => {
  const root = readSvg(many({ 'US-CA': 90_000, 'US-TX': 20_000 }).svg(wide));

  test('shades in neutral what is printed, and hatches the rest', () => {
    expect(root.querySelectorAll('.areas [class^="count-"]')).toHaveLength(3);
    expect(root.querySelectorAll('.areas [fill^="url"]')).toHaveLength(53);
    expect(root.querySelector('.legend')?.textContent).toContain('not published');
  });

  test('names each place with its rate, reports and share', () => {
    const names = [...root.querySelectorAll('.areas title')].map(({ textContent }) => textContent);
    expect(names).toContain(
      `Ohio: ${bind().cells[0]?.[2]?.text} per million residents, 20,217 reports, 13% of all reports from there`,
    );
    expect(names).toContain('Iowa: not published');
  });
});

test('without rows there is no figure', () => {
  const none = edited(ftcStateTypes, (row) => (row.type === 'imposter-scams' ? null : row));
  expect(imposterScamsByState.bind(none)).toEqual([]);
});
