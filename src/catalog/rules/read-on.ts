import { sources } from '../../datasets/sources.ts';
import type { Rule } from './rule.ts';

/** Days by which one document may be read later than all others. */
const usual = 366;

export const readOn: Rule = {
  id: 'read-on',
  severity: 'error',
  guards: 'One document is said to be read over a year after every other: a slip in the year.',
  fix: 'Correct the day on which it was read.',
  reads: [sources],
  check: ({ rows }, report) => {
    const days = [...new Set(rows(sources).map(({ read_on: day }) => day))].sort();
    const [before, newest] = days.slice(-2);
    if (before === undefined || newest === undefined) return;
    if (Date.parse(newest) - Date.parse(before) <= usual * 86_400_000) return;
    for (const { read_on: day, line } of rows(sources)) {
      if (day !== newest) continue;
      report(sources, line, {
        column: 'read_on',
        value: day,
        message: `all other documents were read by ${before}`,
        fix: 'Correct the day.',
      });
    }
  },
};
