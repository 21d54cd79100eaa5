import type { Fact, Listing, Standing } from './check-listing.ts';

const standings: readonly Standing[] = [
  'leads',
  'other',
  'superseded',
  'misprint',
  'doubtful',
  'computed',
];

/** A list of different texts, each with its index. */
class Lexicon {
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** The facts as the browser fetches them: each text once, each fact as a list. */
export function checkIndex(facts: readonly Fact[]): string {
  const [words, units, documents] = [new Lexicon(), new Lexicon(), new Lexicon()];
  const list = facts.map((fact): Listing['facts'][number] => {
    const [page = '', anchor] = fact.address.split('#');
    return [
      rounded(fact.value),
      units.indexOf(fact.unit),
      fact.year ?? 0,
      words.indexOf(fact.scope),
      fact.words.map((word) => words.indexOf(word)),
      documents.indexOf(`${page}\n${fact.source}`),
      anchor === undefined ? '' : `#${anchor}`,
      standings.indexOf(fact.standing),
      fact.locator,
    ];
  });
  const sources = documents.texts.map((text): [string, string] => {
    const [page = '', title = ''] = text.split('\n');
    return [title, page];
  });
  const names = new Map(facts.map(({ unit, unitName }) => [unit, unitName]));
  const states = new Set(facts.flatMap(({ state }) => state ?? []));
  const listing: Listing = {
    words: words.texts,
    units: units.texts,
    unitNames: units.texts.map((unit) => names.get(unit) ?? unit),
    standings,
    states: [...states].map((name) => words.indexOf(name)),
    sources,
    facts: list,
  };
  return `${JSON.stringify(listing)}\n`;
}

/** What was worked out has digits that nobody prints. */
const rounded = (value: number) => Number(value.toPrecision(12));
