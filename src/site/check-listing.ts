/** How a number of the record is to be read. */
export type Standing = 'leads' | 'other' | 'superseded' | 'misprint' | 'doubtful' | 'computed';

/** The numbers of the record, as the page fetches them. */
export interface Listing {
  /** Words that facts are made of. */
  readonly words: readonly string[];
  readonly units: readonly string[];
  /** What the units are called in the language of the page, in the same order. */
  readonly unitNames: readonly string[];
  readonly standings: readonly Standing[];
  /** Indexes of the words that are names of states. */
  readonly states: readonly number[];
  /** Titles of documents, and where their pages are. */
  readonly sources: readonly (readonly [title: string, address: string])[];
  /**
   * Value, index of the unit, year or 0, index of the scope, indexes of the words, index of the source,
   * place on its page, index of the standing, page of the document or an empty text.
   */
  readonly facts: readonly (readonly [
    number,
    number,
    number,
    number,
    readonly number[],
    number,
    string,
    number,
    string,
  ])[];
}

/** A number of the record, with all that is said of it. */
export interface Fact {
  readonly value: number;
  /** `USD`, `percent`, `persons` …; empty where none is named. */
  readonly unit: string;
  /** The unit in the language of the page. */
  readonly unitName: string;
  readonly year: number | null;
  /** The table that it is from: "Internet crime reported to the FBI, by state and year". */
  readonly scope: string;
  /** What it counts, part by part: "Tech Support", "Losses". */
  readonly words: readonly string[];
  /** Name of the state that it is for; null for the nation and all else. */
  readonly state: string | null;
  readonly standing: Standing;
  readonly source: string;
  readonly address: string;
  /** Page, table or chart of the document. */
  readonly locator: string;
}

/** True for what the build wrote; an error page that arrives in its place is none. */
export function isListing(value: unknown): value is Listing {
  if (typeof value !== 'object' || value === null) return false;
  return ['words', 'units', 'unitNames', 'standings', 'states', 'sources', 'facts'].every(
    (name) =>
      name in value && Array.isArray(Object.entries(value).find(([key]) => key === name)?.[1]),
  );
}

export function factsOf(listing: Listing): readonly Fact[] {
  const { words, units, unitNames, standings, states, sources, facts } = listing;
  const ofStates = new Set(states);
  return facts.map(([value, unit, year, scope, parts, source, anchor, standing, locator]) => {
    const [title = '', page = ''] = sources[source] ?? [];
    return {
      value,
      unit: units[unit] ?? '',
      unitName: unitNames[unit] ?? '',
      year: year === 0 ? null : year,
      scope: words[scope] ?? '',
      words: parts.map((index) => words[index] ?? ''),
      state: words[parts.find((index) => ofStates.has(index)) ?? -1] ?? null,
      standing: standings[standing] ?? 'leads',
      source: title,
      address: page + anchor,
      locator,
    };
  });
}
