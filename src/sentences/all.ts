import type { Catalog } from '../catalog/catalog.ts';
import { countryRecords } from '../indicators/country-records.ts';
import { leadOfCountry } from './country.ts';
import { factsOfCountry, factsOfState } from './fact-sheet.ts';
import * as home from './home.ts';
import { type MaybeSentence, plain } from './sentence.ts';
import * as stateTypes from './state-types.ts';
import * as states from './states.ts';
import * as trends from './trends.ts';

/** A text that readers see, and a name for it that stays the same when the text changes. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

/** What stands in the place of a sentence that cannot be said. */
export const missing = '(left out)';

type Told = MaybeSentence | readonly MaybeSentence[] | string;

/** Every computed sentence on the home page, on trends, and on these states and countries. */
export function wordsOfSentences(
  catalog: Catalog,
  codes: { readonly states: readonly string[]; readonly countries: readonly string[] },
): readonly Named[] {
  const records = countryRecords(catalog);
  const ofCountry = (code: string) => {
    const record = records.get(code);
    const name = `country.${code}`;
    return [
      ...lines(`${name}.lead`, record ? leadOfCountry(catalog, record) : null),
      ...lines(`${name}.facts`, record ? said(factsOfCountry(catalog, record)) : null),
    ];
  };
  const ofState = (code: string) => {
    const name = `state.${code}`;
    return [
      ...lines(`${name}.lossesOfState`, states.lossesOfState(catalog, code)),
      ...lines(`${name}.moreOfState`, states.moreOfState(catalog, code)),
      ...lines(`${name}.techSupportInState`, stateTypes.techSupportInState(catalog, code)),
      ...lines(`${name}.nearTechSupportInState`, stateTypes.nearTechSupportInState(catalog, code)),
      ...lines(`${name}.perpetratorsInState`, stateTypes.perpetratorsInState(catalog, code)),
      ...lines(`${name}.groupOfState`, states.groupOfState(catalog, code, 'over-60')),
      ...lines(`${name}.facts`, said(factsOfState(catalog, code))),
    ];
  };
  return [
    ...ofModule('home', home, catalog),
    ...ofModule('trends', trends, catalog),
    ...codes.states.flatMap(ofState),
    ...codes.countries.flatMap(ofCountry),
  ];
}

const said = (facts: ReturnType<typeof factsOfState>) => facts.flatMap((fact) => fact.said);

/** The sentences of a module whose functions all take a catalog. */
const ofModule = (
  name: string,
  module: Readonly<Record<string, (catalog: Catalog) => Told>>,
  catalog: Catalog,
) => Object.entries(module).flatMap(([key, tell]) => lines(`${name}.${key}`, tell(catalog)));

/** One line for each sentence, in order; one that is missing is said to be. */
function lines(name: string, told: Told): readonly Named[] {
  if (typeof told === 'string') return [{ name, text: told }];
  if (told === null || 'text' in told) return [{ name, text: told ? plain(told) : missing }];
  if (told.length === 0) return [{ name, text: missing }];
  return told.map((sentence, index) => ({
    name: `${name}.${index + 1}`,
    text: sentence ? plain(sentence) : missing,
  }));
}
