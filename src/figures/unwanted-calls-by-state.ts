import { f, t } from '../i18n/index.ts';
import { shareOfRobocalls, unwantedCallYears } from '../indicators/unwanted-calls.ts';
import { countsByState } from './counts-by-state.ts';

const w = t.figures['unwanted-calls-by-state'];

/** Complaints about unwanted calls that offer tech support, by state. */
export const unwantedCallsByState = countsByState({
  id: 'unwanted-calls-by-state',
  scope: 'unwanted-calls',
  columns: { count: 'complaints', rate: 'complaints_per_million', year: 'fiscal_year' },
  words: w,
  counted: unwantedCallYears,
  notes: (catalog, [{ year }]) => {
    const robocalls = shareOfRobocalls(catalog, year);
    return [
      w.fiscal(year),
      w.notVerified,
      ...(robocalls === null ? [] : [w.robocalls(f.percent(robocalls), year)]),
    ];
  },
});
