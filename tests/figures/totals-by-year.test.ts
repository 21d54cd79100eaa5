import { describe, expect, test } from 'vitest';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { totalsByYear } from '../../src/figures/totals-by-year.ts';
import { edited } from '../fixture.ts';
import { barsOf, binder, plain, textsOf, valuesOf, wide } from './tech-support-cases.ts';

const bind = binder(totalsByYear);

/** The fixture with the years up to 2013 as the early reports count. */
const referred = edited(ic3Totals, (row) =>
  row.year <= 2013 && row.losses_usd !== null && !row.status
    ? { ...row, measure: 'referred' as const }
    : row,
);

test('the rows say what is missing, and keep doubtful values out', () => {
  expect(valuesOf(bind(), 2010)).toEqual([2010, null, null, null, 303_809]);
  expect(bind().cells[0]?.[1]?.text).toBe('not reported');
  expect(valuesOf(bind(), 2012)[1]).toBe(525_441_110);
});

test('the rows say what is measured', () => {
  expect(valuesOf(bind(), 2013)[3]).toBe('all');
  expect(valuesOf(bind(referred), 2013)[3]).toBe('referred');
  expect(valuesOf(bind(referred), 2014)[3]).toBe('all');
});

describe('the words', () => {
  const newest = (losses_usd: number) =>
    plain(
      bind(edited(ic3Totals, (row) => (row.year === 2025 ? { ...row, losses_usd } : row))).words
        .title,
    );

  test('say whether the newest year is the highest', () => {
    expect(newest(30e9)).toContain('reached $30 billion in 2025, the highest on record');
    expect(newest(9e9)).toContain('were $9 billion in 2025, below the $17 billion of 2024');
  });

  test('tell of breaks, gaps and values set aside only where there are some', () => {
    const notes = plain(bind(referred).words.notes.join(' '));
    expect(notes).toContain('losses of cases referred to the police');
    expect(notes).toContain('no reliable loss figure for 2010.');
    expect(notes).toContain('$1.1 billion for 2010');
    expect(notes).toContain('One report prints $581 million for 2012');
    const late = edited(ic3Totals, (row) => (row.year < 2014 ? null : row));
    expect(bind(late).words.notes).toHaveLength(2);
  });
});

describe('the drawing', () => {
  test('hatches the year without a figure', () => {
    expect(bind().svg(wide)).toContain('url(#hatch-totals-by-year-wide)');
    expect(textsOf(bind().svg(wide))).toContain('not reported');
  });

  test('shows the other measure in another colour, and explains it', () => {
    const svg = bind(referred).svg(wide);
    expect(barsOf(svg, 'context', 'height')).toHaveLength(3);
    expect(textsOf(svg)).toContain('Only cases referred to police');
    expect(textsOf(bind().svg(wide))).not.toContain('Only cases referred to police');
  });
});
