import { describe, expect, test } from 'vitest';
import { ftcStates } from '../../src/datasets/ftc-states.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { frames } from '../../src/figures/frames.ts';
import { ftcLossesByState } from '../../src/figures/ftc-losses-by-state.ts';
import { t } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const bind = (catalog = fixture) => present(ftcLossesByState.bind(catalog)[0]);
const wide = present(frames[0]);

const withLosses = (state: string, losses_usd: number | null) =>
  bind(edited(ftcStates, (row) => (row.state === state ? { ...row, losses_usd } : row)));

describe('the rows', () => {
  test('hold every place, highest rate first, those that are not printed last', () => {
    const { cells } = bind();
    expect(cells).toHaveLength(57);
    expect(cells.slice(0, 2).map(([state]) => state?.text)).toEqual([
      'District of Columbia',
      'Nevada',
    ]);
    expect(cells[0]?.[3]?.value).toBe(30_392_313);
    expect(cells.at(-1)?.[3]).toMatchObject({ value: null, text: 'not published' });
  });

  test('say that a population figure is missing', () => {
    const catalog = edited(statePopulations, (row) => (row.state === 'US-DC' ? null : row));
    const row = present(bind(catalog).cells.find(([state]) => state?.value === 'US-DC'));
    expect(row[2]).toMatchObject({ value: null, text: t.figureTerms.noPopulation });
    expect(row[3]?.value).toBe(30_392_313);
  });
});

test('the title gives the rate of all places, and no single place', () => {
  const { title } = bind().words;
  expect(title).toMatch(
    /^People reported \$\d+ per resident lost to fraud of all kinds to the FTC in 2024/,
  );
  expect(title).not.toContain('District of Columbia');
  expect(withLosses('US-NV', 9e9).words.title).not.toBe(title);
  expect(withLosses('US-DC', null).words.alt).toContain('in Nevada');
});

test('the words say that this is all fraud, and must not be added to the figures of the FBI', () => {
  expect(bind().words.notes.join(' ')).toMatch(
    /not only tech support fraud.*Do not add this to FBI figures/,
  );
});

test('the drawing shades what is printed and hatches the rest', () => {
  const root = readSvg(bind().svg(wide));
  const printed = fixture.rows(ftcStates).length;
  expect(root.querySelectorAll('.areas [class^="loss-"]')).toHaveLength(printed);
  expect(root.querySelectorAll('.areas [fill^="url"]')).toHaveLength(56 - printed);
  const names = [...root.querySelectorAll('.areas title')].map(({ textContent }) => textContent);
  expect(names).toContain('Ohio: not published');
});
