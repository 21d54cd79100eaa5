import { ageGroups } from '../../datasets/age-groups.ts';
import type { Rule } from './rule.ts';

export const ageBounds: Rule = {
  id: 'age-bounds',
  severity: 'error',
  guards: 'The ages of a group are not those that its label names.',
  mend: 'Write the ages of the label; the group under 20 ends with 19.',
  reads: [ageGroups],
  check: ({ rows }, report) => {
    for (const { label, from_age, to_age, line } of rows(ageGroups)) {
      const named = [...label.matchAll(/(under )?(\d+)/gi)].map(
        ([, under, age]) => Number(age) - (under ? 1 : 0),
      );
      const bounds = [from_age || null, to_age].filter((age) => age !== null);
      if (named.join() === bounds.join()) continue;
      report(ageGroups, line, {
        column: 'from_age',
        value: `${from_age} to ${to_age ?? 'the highest'}`,
        message: `the label says ${label}`,
        mend: 'Write the ages that the label names.',
      });
    }
  },
};
