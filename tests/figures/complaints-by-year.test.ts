import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { complaintsByYear } from '../../src/figures/complaints-by-year.ts';
import { edited } from '../fixture.ts';
import { binder, narrow, techSupport, textsOf, valuesOf, wide } from './tech-support-cases.ts';

const bind = binder(complaintsByYear);

test('the rows hold both types, and say where one did not exist', () => {
  expect(valuesOf(bind(), 2025)).toEqual([2025, 47_794, 32_424]);
  expect(
    bind()
      .cells[0]?.slice(0, 3)
      .map(({ text }) => text),
  ).toEqual(['2015', 'not reported', '11,832']);
  expect(bind().evidenceOfRow.at(-1)).toHaveLength(2);
});

describe('the words', () => {
  const title = (complaints: number | null) => bind(techSupport(2025, { complaints })).words.title;

  test('follow the newest year', () => {
    expect(bind().words.title).toBe(
      'Complaints about tech support fraud rose from 10,850 in 2016 to 47,794 in 2025',
    );
    expect(title(10_849)).toContain('fell from 10,850 in 2016 to 10,849 in 2025');
    expect(title(10_850)).toMatch(/^The FBI counted 10,850 .* in 2025, as many as in 2016$/);
  });

  test('end with the newest year that is reported', () => {
    expect(title(null)).toMatch(/in 2016 to [\d,]+ in 2024$/);
  });

  test('say since when the type exists, only where another is older', () => {
    expect(bind().words.notes[0]).toContain('before 2016');
    const later = edited(ic3CrimeTypes, (row) => (row.year < 2016 ? null : row));
    expect(bind(later).words.notes.join()).not.toContain('before');
  });
});

test('the lines are named at their ends, or above where there is no room', () => {
  expect(textsOf(bind().svg(wide))).toContain('Government impersonation32,424');
  expect(textsOf(bind().svg(narrow))).toEqual(
    expect.arrayContaining(['Government impersonation', '32,424']),
  );
});

test('without tech support there is no figure', () => {
  const without = edited(ic3CrimeTypes, (row) => (row.crime_type === 'tech-support' ? null : row));
  expect(complaintsByYear.bind(without)).toEqual([]);
});
