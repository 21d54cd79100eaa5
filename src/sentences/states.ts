import type { Catalog } from '../catalog/catalog.ts';
import { ic3StateGroups } from '../datasets/ic3-state-groups.ts';
import { ic3States } from '../datasets/ic3-states.ts';
import { f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { growth } from '../indicators/available.ts';
import { breaksOf } from '../indicators/breaks.ts';
import { nationYears } from '../indicators/nation.ts';
import { stateGroupYears } from '../indicators/state-groups.ts';
import { type StateYear, stateYears } from '../indicators/states.ts';
import { type MaybeSentence, type Sentence, stated, worked } from './sentence.ts';

const w = t.statePage;

/** The newest year for which a report prints a place; undefined where none does. */
export function newestOf(catalog: Catalog, state: string): StateYear | undefined {
  return stateYears(catalog).findLast(
    (item) => item.state.state === state && item.losses.current !== null,
  );
}

/** The answer: losses, rate and rank, or what of it is missing. */
export function lossesOfState(catalog: Catalog, state: string): readonly Sentence[] {
  const newest = newestOf(catalog, state);
  const losses = newest?.losses.current;
  if (!newest || !losses) return [];
  const { year, lossesPer100k, rank, ranked } = newest;
  const told = { year, name: newest.state.name, amount: slot('amount') };
  const amount = stated(ic3States, losses, f.moneyWords(losses.value), 'losses_usd');
  if (lossesPer100k === null || rank === null)
    return [
      { text: w.lossesAlone(told), numbers: { amount } },
      { text: w.noRate, numbers: {} },
    ];
  return [
    {
      text: w.losses({
        ...told,
        rate: slot('rate'),
        rank: slot('rank'),
        ranked: f.number(ranked),
      }),
      numbers: {
        amount,
        rate: worked(ic3States, losses, perResident(lossesPer100k)),
        rank: worked(ic3States, losses, w.rank(rank)),
      },
    },
  ];
}

/** Complaints, the change since the year before, and the rate of all places. */
export function moreOfState(catalog: Catalog, state: string): readonly MaybeSentence[] {
  const newest = newestOf(catalog, state);
  if (!newest) return [];
  const { complaints, losses, year, lossesPer100k } = newest;
  const before = stateYears(catalog).find(
    (item) => item.state.state === state && item.year === year - 1,
  )?.losses.current;
  const change = growth(before?.value ?? null, losses.current?.value ?? null);
  const nation = nationYears(catalog).get(year);
  const counted: MaybeSentence = complaints.current && {
    text: w.complaints({ count: slot('count') }),
    numbers: {
      count: stated(
        ic3States,
        complaints.current,
        f.number(complaints.current.value),
        'complaints',
      ),
    },
  };
  const changed: MaybeSentence =
    before && change !== null
      ? {
          text: w.change({ share: slot('share'), before: year - 1, rise: change >= 0 }),
          numbers: { share: worked(ic3States, before, f.percent(Math.abs(change))) },
        }
      : null;
  const nationRate = nation?.lossesPer100k ?? null;
  const compared: MaybeSentence =
    nation && nationRate !== null && lossesPer100k !== null
      ? {
          text: w.nation({
            rate: perResident(nationRate),
            places: nation.places,
            side: sideOf(lossesPer100k, nationRate),
          }),
          numbers: {},
        }
      : null;
  return [counted, changed, ...outliersBehind(catalog, newest, before !== undefined), compared];
}

/** What is known of a year out of line, where the newest losses or their change rest on it. */
export function outliersBehind(
  catalog: Catalog,
  { state, year }: StateYear,
  isCompared: boolean,
): readonly Sentence[] {
  return breaksOf(catalog, ic3States, state.state)
    .filter((item) => item.year === year || (isCompared && item.year === year - 1))
    .map((item) => ({ text: w.outOfLine({ year: item.year, what: item.what }), numbers: {} }));
}

/** Dollars per 100,000 residents as dollars per resident; with cents where they matter. */
function perResident(per100k: number): string {
  const dollars = per100k / 100_000;
  return dollars < 10 ? f.moneyCents(dollars) : f.money(Math.round(dollars));
}

/** Equal are rates that are written alike. */
const sideOf = (own: number, other: number) =>
  perResident(own) === perResident(other) ? 'equal' : own > other ? 'above' : 'below';

/** Complaints and losses of one group from one place, in the newest year that prints the place. */
export function groupOfState(
  catalog: Catalog,
  state: string,
  group: keyof typeof w.groups,
): MaybeSentence {
  const found = stateGroupYears(catalog, group).find(
    (item) => item.state.state === state && item.complaints.current && item.losses.current,
  );
  const { complaints, losses } = found ?? {};
  if (!found || !complaints?.current || !losses?.current) return null;
  return {
    text: w.groups[group]({
      name: found.state.name,
      complaints: slot('complaints'),
      losses: slot('losses'),
      year: found.year,
    }),
    numbers: {
      complaints: stated(
        ic3StateGroups,
        complaints.current,
        f.number(complaints.current.value),
        'complaints',
      ),
      losses: stated(
        ic3StateGroups,
        losses.current,
        f.moneyWords(losses.current.value),
        'losses_usd',
      ),
    },
  };
}
