import { t } from '../i18n/index.ts';
import { stateTypeYears, wholeYears } from '../indicators/state-types.ts';
import { countsByState } from './counts-by-state.ts';

const w = t.figures['alleged-perpetrators-by-state'];

/** People accused of tech support fraud in complaints, by the state in which the complaint places them. */
export const allegedPerpetratorsByState = countsByState({
  id: 'alleged-perpetrators-by-state',
  scope: 'tech-support',
  columns: { count: 'subjects', rate: 'subjects_per_million', year: 'year' },
  words: w,
  counted: (catalog) => {
    const years = wholeYears(catalog, 'tech-support');
    return stateTypeYears(catalog, 'tech-support')
      .filter(({ year }) => years.includes(year))
      .map(({ state, year, subjects }) => ({ state, year, count: subjects.current }));
  },
  notes: () => [w.caveat, w.abroad],
});
