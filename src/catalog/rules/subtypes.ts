import { ftcReports } from '../../datasets/ftc-reports.ts';
import { ftcTypes } from '../../datasets/ftc-types.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

const words = 'differs';

/** Part by which subtypes may exceed their type: one report may name several of them. */
const overlap = 0.05;

export const subtypesAddUp: Rule = {
  id: 'subtypes-add-up',
  severity: 'warning',
  guards:
    'The subtypes of a type of report add up to less than the type, or to over 5 percent more.',
  fix: `Correct a subtype or the type, or write in the note of the type that the sum ${words} and why.`,
  reads: [ftcReports, ftcTypes],
  check: ({ rows }, report) => {
    const parents = new Map(rows(ftcTypes).map(({ type, parent }) => [type, parent]));
    const known = Map.groupBy(rows(ftcTypes), ({ parent }) => parent);
    const subtypes = Map.groupBy(
      rows(ftcReports),
      ({ year, type }) => `${year} ${parents.get(type)}`,
    );
    for (const row of rows(ftcReports)) {
      const parts = subtypes.get(`${row.year} ${row.type}`);
      // Where a subtype has no row, the sum says nothing.
      if (parts?.length !== known.get(row.type)?.length) continue;
      if (!parts || row.status || isJustified(row, words)) continue;
      const sum = parts.reduce((all, { reports }) => all + reports, 0);
      const most = parts.length === 1 ? row.reports : row.reports * (1 + overlap);
      if (row.reports <= sum && sum <= most) continue;
      report(ftcReports, row.line, {
        column: 'reports',
        value: row.reports,
        message: `its subtypes of ${row.year} add up to ${sum}`,
        fix: `Correct one of them, ${justifyWith(words)}.`,
      });
    }
  },
};
