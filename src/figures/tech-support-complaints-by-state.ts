import { t } from '../i18n/index.ts';
import { stateTypeYears, wholeYears } from '../indicators/state-types.ts';
import { countsByState } from './counts-by-state.ts';

const terms = t.figureTerms.techSupportByState;

/** Complaints about tech support fraud by state, per million residents. */
export const techSupportComplaintsByState = countsByState({
  id: 'tech-support-complaints-by-state',
  scope: 'tech-support',
  columns: { count: 'complaints', rate: 'complaints_per_million', year: 'year' },
  words: t.figures['tech-support-complaints-by-state'],
  counted: (catalog) => {
    const years = wholeYears(catalog, 'tech-support');
    return stateTypeYears(catalog, 'tech-support')
      .filter(({ year }) => years.includes(year))
      .map(({ state, year, complaints }) => ({ state, year, count: complaints.current }));
  },
  notes: (catalog) => [
    terms.newest(Math.max(...wholeYears(catalog, 'tech-support'))),
    t.figureTerms.states.noState,
  ],
});
