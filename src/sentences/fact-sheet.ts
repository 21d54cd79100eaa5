import type { Catalog } from '../catalog/catalog.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import { statePopulations } from '../datasets/state-populations.ts';
import { f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { growth } from '../indicators/available.ts';
import { breaksOf, crossedBy } from '../indicators/breaks.ts';
import { countryLead } from '../indicators/country-lead.ts';
import type { CountryRecord } from '../indicators/country-records.ts';
import { techSupportTogether } from '../indicators/nation.ts';
import { hasFewCases, type StateTypeYear } from '../indicators/state-types.ts';
import {
  figureBefore,
  figureOfCountry,
  listedFromCountry,
  noOwnFigure,
  victimsOfCountry,
} from './country.ts';
import { shareOfOverSixty } from './home.ts';
import { type MaybeSentence, type Sentence, stated, worked } from './sentence.ts';
import {
  lossesOfType,
  nearTechSupportInState,
  newestOfType,
  techSupportInState,
} from './state-types.ts';
import { groupOfState, lossesOfState, newestOf, outliersBehind } from './states.ts';

/** What is said together. The first sentence can be quoted alone. */
export interface Fact {
  readonly said: readonly Sentence[];
  /** The list of this record that was counted, where no source states the number. */
  readonly counted: 'operations' | 'actions' | null;
}

const w = t.factSheet;

/** As many as a reader takes in within a minute, and as fit the page. */
const most = 5;

const fact = (
  said: readonly (MaybeSentence | undefined)[],
  counted: Fact['counted'] = null,
): readonly Fact[] => {
  const sentences = said.filter((sentence) => sentence !== null && sentence !== undefined);
  return sentences.length > 0 ? [{ said: sentences, counted }] : [];
};

const hasNumber = ({ said }: Fact) => said.some(({ numbers }) => Object.keys(numbers).length > 0);

/**
 * The facts on tech support fraud in a state: losses, rate and rank, the year before; then internet
 * crime of all kinds and what is nearest, as far as there is room.
 */
export function factsOfState(catalog: Catalog, state: string): readonly Fact[] {
  const found = newestOfType(catalog, state, 'tech-support');
  const newest = newestOf(catalog, state);
  return [
    ...fact(techSupportInState(catalog, state).slice(0, 1)),
    ...fact([found && rateOfState(catalog, found)]),
    ...fact([found && yearBefore(catalog, found)]),
    ...fact([
      ...lossesOfState(catalog, state),
      ...(newest ? outliersBehind(catalog, newest, false) : []),
    ]),
    ...fact([groupOfState(catalog, state, 'over-60')]),
    ...nearTechSupportInState(catalog, state).flatMap((sentence) => fact([sentence])),
  ]
    .filter((item, index) => index === 0 || hasNumber(item))
    .slice(0, most);
}

/** Losses per resident here and in all places together; null where one of them is not known. */
function rateOfState(catalog: Catalog, found: StateTypeYear): MaybeSentence {
  const { year, state, losses, population, lossesPerResident, rank, ranked } = found;
  const nation = techSupportTogether(catalog).get(year);
  const perResident = nation?.perResident ?? null;
  if (!nation || perResident === null || !losses.current || !population) return null;
  if (lossesPerResident === null || rank === null) return null;
  return {
    text: w.rate({
      name: state.name,
      year,
      rate: slot('rate'),
      rank: slot('rank'),
      ranked,
      nation: slot('nation'),
      places: nation.places,
    }),
    numbers: {
      rate: worked(ic3StateTypes, losses.current, f.moneyCents(lossesPerResident)),
      rank: worked(ic3StateTypes, losses.current, t.statePage.rank(rank)),
      nation: worked(statePopulations, population, f.moneyCents(perResident)),
    },
  };
}

/**
 * What the losses compare with: the change since the year before, or, where a few cases carry the
 * amounts or they more than doubled, the amount of that year.
 */
function yearBefore(catalog: Catalog, found: StateTypeYear): MaybeSentence {
  const { name, state } = found.state;
  const before = newestOfType(catalog, state, 'tech-support', found.year);
  const [then, now] = [before?.losses.current, found.losses.current];
  const breaks = breaksOf(catalog, ic3StateTypes, 'all', 'tech-support');
  if (!before || !then || !now || crossedBy(breaks, [before.year, found.year]).length > 0)
    return null;
  const change = growth(then.value, now.value);
  if (change === null || change > 1 || hasFewCases(before) || hasFewCases(found))
    return lossesOfType(before, 'tech-support');
  return {
    text: w.change({
      name,
      year: found.year,
      share: slot('share'),
      rise: change >= 0,
      before: before.year,
      losses: slot('losses'),
    }),
    numbers: {
      share: worked(ic3StateTypes, now, f.percent(Math.abs(change))),
      losses: stated(ic3StateTypes, then, f.moneyWords(then.value), 'losses_usd'),
    },
  };
}

/**
 * The facts on a country: the best figure, or that none of its own is known, and the figure before it;
 * operations with victims there, its complaints to the FBI, court cases.
 */
export function factsOfCountry(catalog: Catalog, record: CountryRecord): readonly Fact[] {
  const { country, listed, actions } = record;
  const lead = countryLead(catalog, record);
  const isCounted = lead.kind === 'place' || lead.kind === 'victims';
  const newest = lead.kind === 'listed' || lead.kind === 'fbi' ? undefined : listed.at(-1);
  return [
    ...fact(
      [
        ...figureOfCountry(catalog, record, lead),
        ...noOwnFigure(catalog, record, lead, 'elsewhere'),
      ],
      isCounted ? 'operations' : null,
    ),
    ...fact(figureBefore(catalog, record)),
    ...fact([lead.kind === 'fbi' ? shareOfOverSixty(catalog) : null]),
    ...fact(victimsOfCountry(catalog, record, lead), 'operations'),
    ...fact([newest && listedFromCountry(country, newest)]),
    ...fact([actions.length > 0 ? actionsOfCountry(record) : null], 'actions'),
  ].slice(0, most);
}

function actionsOfCountry({ country, actions }: CountryRecord): Sentence {
  const latest = actions.flatMap(({ date }) => date ?? [])[0];
  return {
    text: w.actions({
      country,
      actions: actions.length,
      latest: latest === undefined ? null : f.date(latest),
    }),
    numbers: {},
  };
}
