import { ageGroups } from '../../datasets/age-groups.ts';
import { complaintGroups } from '../../datasets/complaint-groups.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import type { Report, Rule } from './rule.ts';

export const ageBounds: Rule = {
  id: 'age-bounds',
  severity: 'error',
  guards: 'The ages of a group are not those that its label names.',
  fix: 'Write the ages of the label; the group under 20 ends with 19.',
  reads: [ageGroups, complaintGroups],
  check: ({ rows }, report) => {
    for (const row of rows(ageGroups)) checkBounds(ageGroups, row, report);
    const ages = rows(complaintGroups).filter(({ dimension }) => dimension === 'age');
    for (const row of ages) checkBounds(complaintGroups, row, report);
  },
};

interface Group {
  readonly label: string;
  readonly from_age: number | null;
  readonly to_age: number | null;
  readonly line: number;
}

function checkBounds(dataset: Dataset, { label, from_age, to_age, line }: Group, report: Report) {
  const named = [...label.matchAll(/(under )?(\d+)/gi)].map(
    ([, under, age]) => Number(age) - (under ? 1 : 0),
  );
  const bounds = [from_age || null, to_age].filter((age) => age !== null);
  if (named.join() === bounds.join()) return;
  report(dataset, line, {
    column: 'from_age',
    value: `${from_age ?? 'the lowest'} to ${to_age ?? 'the highest'}`,
    message: `the label says ${label}`,
    fix: 'Write the ages that the label names.',
  });
}
