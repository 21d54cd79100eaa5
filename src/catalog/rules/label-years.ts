import { crimeTypeLabels } from '../../datasets/crime-type-labels.ts';
import { ic3StateTypes } from '../../datasets/ic3-state-types.ts';
import type { Rule } from './rule.ts';

/** The documents whose labels the dataset explains. */
const reports = '-state-reports';

export const labelYears: Rule = {
  id: 'label-years',
  severity: 'error',
  guards:
    'A label of the state reports is given years in which no state report has its crime type, or a type has two labels or none in a year.',
  fix: 'Correct the years or the crime type of the label, or add the label that is missing.',
  reads: [crimeTypeLabels, ic3StateTypes],
  check: ({ rows, tables }, report) => {
    const table = tables.get(ic3StateTypes.id);
    const [types, years, ids] = ['crime_type', 'year', 'source_id'].map((column) =>
      table?.values(column),
    );
    const printed = new Set<string>();
    const reported = new Set<unknown>();
    for (let row = 0; row < (table?.size ?? 0); row += 1) {
      if (!String(ids?.[row]).endsWith(reports)) continue;
      printed.add(`${types?.[row]} ${years?.[row]}`);
      reported.add(years?.[row]);
    }
    if (printed.size === 0) return;
    const labelled = new Map<string, string>();
    for (const { label, crime_type: type, first_year, last_year, line } of rows(crimeTypeLabels)) {
      const odd = [first_year, last_year].find(
        (year) => reported.has(year) && !printed.has(`${type} ${year}`),
      );
      const all = Array.from({ length: last_year - first_year + 1 }, (_, at) => first_year + at);
      const twice = all.find((year) => labelled.has(`${type} ${year}`));
      for (const year of all) labelled.set(`${type} ${year}`, label);
      const message =
        odd !== undefined
          ? `no state report of ${odd} has ${type}`
          : twice !== undefined
            ? `in ${twice} ${type} is labelled "${labelled.get(`${type} ${twice}`)}" as well`
            : null;
      if (message === null) continue;
      report(crimeTypeLabels, line, {
        column: 'crime_type',
        value: type,
        message,
        fix: 'Correct the type or the years of the label.',
      });
    }
    const lacking = [...printed].find((each) => !labelled.has(each));
    if (lacking === undefined) return;
    const [type, year] = lacking.split(' ');
    const near = rows(crimeTypeLabels).find((row) => row.crime_type === type);
    report(crimeTypeLabels, near?.line ?? 1, {
      column: 'crime_type',
      value: type ?? null,
      message: `the state reports of ${year} have ${type}, and no label covers that year`,
      fix: 'Correct the years of the label, or add the label that is missing.',
    });
  },
};
