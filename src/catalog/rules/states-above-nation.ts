import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import { ic3StateTypes } from '../../datasets/ic3-state-types.ts';
import { isSetAside } from '../../datasets/measures.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

const above = 'above the total';

const measures = ['complaints', 'losses_usd'] as const;

export const statesAboveNation: Rule = {
  id: 'states-above-nation',
  severity: 'warning',
  guards: 'The states add up to more of a crime type than the nation has in the same year.',
  fix: `Correct the state or the nation, or write in the note of a state why, with the words "${above}".`,
  reads: [ic3StateTypes, ic3CrimeTypes],
  check: ({ rows }, report) => {
    const nation = Map.groupBy(rows(ic3CrimeTypes), (row) => `${row.year} ${row.crime_type}`);
    const states = Map.groupBy(
      rows(ic3StateTypes).filter(({ status }) => !isSetAside(status)),
      (row) => `${row.year} ${row.crime_type} ${row.source_id}`,
    );
    for (const group of states.values()) {
      const [first] = group;
      const whole = nation.get(`${first?.year} ${first?.crime_type}`) ?? [];
      if (!first || group.some((row) => isJustified(row, above))) continue;
      for (const measure of measures) {
        const printed = whole.flatMap((row) => row[measure] ?? []);
        const sum = group.reduce((all, row) => all + (row[measure] ?? 0), 0);
        const limit = Math.max(...printed);
        if (printed.length === 0 || sum <= limit) continue;
        const largest = group.reduce((a, b) => ((b[measure] ?? 0) > (a[measure] ?? 0) ? b : a));
        report(ic3StateTypes, largest.line, {
          column: measure,
          value: largest[measure],
          message: `the states add up to ${sum}, the nation has ${limit} of ${first.crime_type} in ${first.year}`,
          fix: `Correct a state or the nation, ${justifyWith(above)}.`,
        });
      }
    }
  },
};
