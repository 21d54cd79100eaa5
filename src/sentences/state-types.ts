import type { Catalog } from '../catalog/catalog.ts';
import { ftcStateTypes } from '../datasets/ftc-state-types.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import { f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { ftcReportsOfType } from '../indicators/ftc-states.ts';
import { type StateTypeYear, stateTypeYears, wholeYears } from '../indicators/state-types.ts';
import { type MaybeSentence, type Sentence, stated, worked } from './sentence.ts';

const w = t.statePage;

/** The crime types that are told of a state. */
export type ToldType = keyof typeof t.stateSentences.losses;

/** Whom complaints about tech support fraud accuse in this place; null where none is counted. */
export function perpetratorsInState(catalog: Catalog, state: string): MaybeSentence {
  const found = stateTypeYears(catalog, 'tech-support').findLast(
    (item) => item.state.state === state && item.subjects.current,
  );
  const subjects = found?.subjects.current;
  if (!found || !subjects) return null;
  return {
    text: w.perpetrators({ count: slot('count'), number: subjects.value, year: found.year }),
    numbers: { count: stated(ic3StateTypes, subjects, f.number(subjects.value), 'subjects') },
  };
}

/** What documents say of this place on tech support fraud, or that they say nothing. */
export function techSupportInState(catalog: Catalog, state: string): readonly Sentence[] {
  const own = typeInState(catalog, state, 'tech-support');
  return own.length > 0 ? own : [{ text: t.stateSentences.none, numbers: {} }];
}

/** What documents say of what is nearest to tech support fraud. */
export function nearTechSupportInState(catalog: Catalog, state: string): readonly Sentence[] {
  return [
    ...typeInState(catalog, state, 'government-impersonation'),
    impostersInState(catalog, state) ?? { text: w.noImposters, numbers: {} },
  ];
}

/** Both sentences on a type; none where none is known. */
function typeInState(catalog: Catalog, state: string, type: ToldType): readonly Sentence[] {
  const found = newestOfType(catalog, state, type);
  const said = found && lossesOfType(found, type);
  if (!said) return [];
  const rate = rateOfType(catalog, found, type);
  return rate ? [said, rate] : [said];
}

/**
 * The newest year that states both complaints and losses of one crime type from one place, or the
 * newest before another year. The state reports show 0 for what is missing too, so that a place
 * without complaints is left out.
 */
export function newestOfType(
  catalog: Catalog,
  state: string,
  type: ToldType,
  before = Infinity,
): StateTypeYear | null {
  const found = stateTypeYears(catalog, type).findLast(
    (item) =>
      item.year < before &&
      item.state.state === state &&
      item.complaints.current &&
      item.losses.current,
  );
  return found?.complaints.current?.value === 0 ? null : (found ?? null);
}

/** Complaints and losses of one crime type from one place in a year; null where one of them is missing. */
export function lossesOfType(found: StateTypeYear, type: ToldType): MaybeSentence {
  const [complaints, losses] = [found.complaints.current, found.losses.current];
  if (!complaints || !losses) return null;
  const hasLosses = losses.value > 0;
  const counted = stated(ic3StateTypes, complaints, f.number(complaints.value), 'complaints');
  const lost = stated(ic3StateTypes, losses, f.moneyWords(losses.value), 'losses_usd');
  return {
    text: t.stateSentences.losses[type]({
      name: found.state.name,
      year: found.year,
      complaints: slot('complaints'),
      losses: slot('losses'),
      count: complaints.value,
      hasLosses,
    }),
    numbers: hasLosses ? { complaints: counted, losses: lost } : { complaints: counted },
  };
}

/** The losses per resident and their rank; null without losses, and where a rank among a few places would say nothing. */
function rateOfType(catalog: Catalog, found: StateTypeYear, type: ToldType): MaybeSentence {
  const { losses, lossesPerResident, rank, ranked, year } = found;
  const isWhole = wholeYears(catalog, type).includes(year);
  if (!isWhole || !losses.current?.value || lossesPerResident === null || rank === null)
    return null;
  return {
    text: t.stateSentences.rate({ rate: slot('rate'), rank: slot('rank'), ranked }),
    numbers: {
      rate: worked(ic3StateTypes, losses.current, f.moneyCents(lossesPerResident)),
      rank: worked(ic3StateTypes, losses.current, w.rank(rank)),
    },
  };
}

/** Imposter scams reported to the Federal Trade Commission; null where it prints none. */
function impostersInState(catalog: Catalog, state: string): MaybeSentence {
  const place = ftcReportsOfType(catalog, 'imposter-scams').find(
    (item) => item.state.state === state,
  );
  if (!place?.stated) return null;
  const { year, stated: found } = place;
  const { name } = place.state;
  const reports = stated(ftcStateTypes, found, f.number(found.value), 'reports');
  const percent = found.row.percent_of_state_reports;
  if (percent === null)
    return {
      text: w.imposterCount({ name, reports: slot('reports'), year }),
      numbers: { reports },
    };
  return {
    text: w.imposters({ name, reports: slot('reports'), share: slot('share'), year }),
    numbers: {
      reports,
      share: stated(ftcStateTypes, found, f.percent(percent / 100), 'percent_of_state_reports'),
    },
  };
}
