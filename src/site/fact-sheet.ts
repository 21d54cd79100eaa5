import type { Catalog } from '../catalog/catalog.ts';
import { ic3Countries } from '../datasets/ic3-countries.ts';
import { states } from '../datasets/states.ts';
import { figuresOf } from '../figures/all.ts';
import type { Drawing } from '../figures/drawing.ts';
import type { Figure } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { t } from '../i18n/index.ts';
import { countryLead } from '../indicators/country-lead.ts';
import { type CountryRecord, countryRecords, withVictims } from '../indicators/country-records.ts';
import { channelsFor, type HelpChannel, helpCountry } from '../indicators/help-channels.ts';
import { hasFewCases } from '../indicators/state-types.ts';
import { newestStateYear, stateSlug } from '../indicators/states.ts';
import {
  actionsPath,
  countryPath,
  factSheetPath,
  factSheetText,
  rowPath,
  statePath,
} from '../links.ts';
import { titleOfCountry } from '../sentences/country.ts';
import { type Fact, factsOfCountry, factsOfState } from '../sentences/fact-sheet.ts';
import { originOf } from '../sentences/origin.ts';
import { newestOfType } from '../sentences/state-types.ts';

/** A document that states a number of a fact, and the place in it; or what we counted. */
interface Origin {
  readonly text: string;
  /** Path of the row on the page of its source, or of the list. */
  readonly path: string;
}

export interface FactWithOrigins {
  readonly said: Fact['said'];
  readonly stated: readonly Origin[];
  /** What numbers are worked out from that no document prints. */
  readonly worked: readonly Origin[];
  /** The list of this record that was counted. */
  readonly counted: Origin | null;
}

/** One page on a state or country: what the printed page and the plain text have in common. */
export interface FactSheet {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Path of the plain text. */
  readonly text: string;
  /** Path of the page with all figures. */
  readonly whole: string;
  readonly facts: readonly FactWithOrigins[];
  /** What the figures do not say, and what changed in the years of the charts, in whole sentences. */
  readonly limits: readonly string[];
  /** At most two, in the frame of phones. */
  readonly figures: readonly { readonly figure: Figure; readonly drawing: Drawing }[];
  readonly desks: readonly HelpChannel[];
}

const w = t.factSheet;
const mostFigures = 2;

/** The sheet of a state or territory, by its ISO 3166-2 code. */
export function stateSheet(catalog: Catalog, state: string): FactSheet {
  const name = catalog.find(states, state)?.name ?? state;
  const facts = factsOfState(catalog, state);
  const newest = newestOfType(catalog, state, 'tech-support');
  const figures = figuresFor(
    catalog,
    ['state-tech-support', 'state-rate-vs-nation', 'state-losses', 'state-complaints'].map(
      (family) => `${family}-${stateSlug(state)}`,
    ),
  );
  return {
    ...headOf(catalog, name, statePath(state), facts),
    figures,
    description: w.stateDescription(name),
    limits: [
      ...(newest && newest.year < newestStateYear(catalog)
        ? [t.figureTerms.techSupportByState.newest(newest.year)]
        : []),
      w.limit.reported,
      w.limit.complaints,
      ...(newest && hasFewCases(newest) ? [t.figureTerms.techSupportByState.fewCases] : []),
      w.limit.allCrime,
      ...breaksIn(figures),
    ],
    desks: channelsFor(catalog, 'US', state),
  };
}

/** True for a country of which the data state a figure, an operation or a place in the list of the FBI. */
export const hasSheet = (catalog: Catalog, record: CountryRecord): boolean =>
  countryLead(catalog, record).kind !== 'none';

export const countriesWithSheet = (catalog: Catalog): readonly CountryRecord[] =>
  [...countryRecords(catalog).values()].filter((record) => hasSheet(catalog, record));

export function countrySheet(catalog: Catalog, record: CountryRecord): FactSheet {
  const { country, listed, operations } = record;
  const { kind } = countryLead(catalog, record);
  const title = titleOfCountry(catalog, country);
  const isCounted = kind === 'fbi' || kind === 'agency';
  const figures = figuresFor(catalog, figuresOfCountry(catalog, record, kind));
  return {
    ...headOf(catalog, title, countryPath(country), factsOfCountry(catalog, record)),
    description: w.countryDescription(country),
    limits: [
      ...(isCounted ? [w.limit.reported, w.limit.complaints, w.limit.countries] : []),
      ...(kind !== 'fbi' && listed.length > 0 ? [w.limit.listed] : []),
      ...(operations.length > 0 ? [t.countries.touchedNote] : []),
      ...breaksIn(figures),
    ],
    figures,
    desks: channelsFor(catalog, helpCountry(catalog, country) ? country : null),
  };
}

/** Figures on a country, those that say most first. */
function figuresOfCountry(
  catalog: Catalog,
  record: CountryRecord,
  kind: ReturnType<typeof countryLead>['kind'],
): readonly string[] {
  const slug = record.country.toLowerCase();
  const newestList = Math.max(...catalog.rows(ic3Countries).map(({ year }) => year));
  return [
    ...(kind === 'fbi' ? ['losses-by-year', 'complaints-by-year'] : []),
    ...(kind === 'place' ? ['operations-by-year', 'india-arrests'] : []),
    `complaint-counts-${slug}`,
    `agency-figures-${slug}`,
    ...(withVictims(record).length > 0 ? ['victim-country-ranking'] : []),
    ...(record.listed.some(({ year }) => year === newestList) ? ['ic3-countries'] : []),
  ];
}

/** A drawing that is higher, such as one of many panels, could not be read in its place on the page. */
const highest = 1.4;

const figuresFor = (catalog: Catalog, ids: readonly string[]): FactSheet['figures'] =>
  ids
    .flatMap((id) => figuresOf(catalog).get(id) ?? [])
    .flatMap((figure) =>
      frames
        .filter(({ name }) => name === 'narrow')
        .map((frame) => ({ figure, drawing: figure.draw(frame) })),
    )
    .filter(({ drawing: { width, height } }) => height <= highest * width)
    .slice(0, mostFigures);

/** What changed in the years of the charts, once for all of them. */
const breaksIn = (figures: FactSheet['figures']): readonly string[] => [
  ...new Set(figures.flatMap(({ figure }) => figure.words.breaks ?? [])),
];

const headOf = (catalog: Catalog, name: string, whole: string, facts: readonly Fact[]) => ({
  ...{ name, whole },
  title: w.title(name),
  path: factSheetPath(whole),
  text: factSheetText(whole),
  facts: facts.map((item) => withOrigins(catalog, item)),
});

const countedPaths = { operations: '/operations/', actions: actionsPath };

/** The documents of a fact, each place once. */
function withOrigins(catalog: Catalog, { said, counted }: Fact): FactWithOrigins {
  const numbers = said.flatMap((sentence) => Object.values(sentence.numbers));
  const origins = (list: typeof numbers) =>
    new Map(
      list.map(({ dataset, row }): [string, Origin] => {
        const text = originOf(catalog, { row });
        return [text, { text, path: rowPath(catalog, dataset, row) }];
      }),
    );
  const stated = origins(numbers.filter(({ worked }) => !worked));
  const worked = origins(numbers.filter((number) => number.worked));
  return {
    said,
    stated: [...stated.values()],
    worked: [...worked.values()].filter(({ text }) => !stated.has(text)),
    counted: counted && { text: w.ownCount, path: countedPaths[counted] },
  };
}
