import type { Format } from '../format.ts';

/** English words of the search and of the list of all pages. */
export const searchWords = (f: Format) => ({
  title: 'Search',
  description: 'Search all pages of Hang Up, or choose from the full list.',
  label: 'Search all pages',
  hint: 'A state, an operation, a company …',
  /** Written by the script, which puts the numbers in. */
  counts: {
    none: 'Nothing found. Try fewer or different words, or choose from the list below.',
    one: 'One page found',
    many: '{0} pages found',
    first: '{0} pages found; the best {1} are shown',
    failed: 'The search did not load. All pages are in the list below.',
  },
  results: 'Pages found',
  all: 'All pages',
  allText: (count: number) => `${f.number(count)} pages by subject.`,
  /** `group` is the name of a group of results. */
  elsewhere: (p: { group: string; count: number }) => `${p.group}: all ${f.number(p.count)}`,
  trendsText:
    'How it has grown: reported losses, complaints, age, contact, payment and other agencies',
  home: 'Home',
  homeText: 'The whole story on one page',
  groups: {
    pages: 'Main pages',
    states: 'States and territories',
    countries: 'Countries',
    help: 'What to do, by country',
    sheets: 'Fact sheets to print',
    operations: 'Operations',
    actions: 'Court cases, refunds and arrests',
    figures: 'Charts and maps',
    datasets: 'Datasets',
    sources: 'Sources',
  },
  /** Names that people use for countries, beside the full one. */
  nicknames,
  /** What people type who need help now: the help page comes first. Also words of other languages. */
  helpQueries: {
    /** As part of a query. */
    anywhere: [
      ...['pop-up', 'popup', 'my screen', 'gift card', 'gift cards', 'money back', 'i paid'],
      ...['anydesk', 'any desk', 'teamviewer', 'team viewer', 'ultraviewer', 'in my computer'],
      ...['let them in', 'on the phone', 'what do i do', 'what should i do', 'what to do'],
      ...['help me', 'scammed', 'who to call', 'where to report', 'estafa', 'denunciar'],
    ],
    /** As the whole query: words that also stand in names of documents. */
    alone: [
      ...['refund', 'help', 'scam', 'hacked', 'virus', 'warning', 'locked', 'paid', 'report'],
      ...['report it', 'remote access', 'stranger', 'bank', 'ayuda', 'betrug', 'hilfe', 'arnaque'],
    ],
  },
  /** What people call things that have another name here. */
  synonyms: {
    state: 'state losses complaints rank per resident report',
    country: 'country where to report telephone help victims',
    operation: 'raid police arrests seized call centre',
    dataset: 'data download csv json columns',
    figure: 'chart map graph picture embed',
    source: 'document source report edition',
  },
});

/** By ISO 3166-1 code; each language has its own. */
const nicknames: Readonly<Record<string, string>> = {
  GB: 'UK Britain England Scotland Wales',
  US: 'USA America',
  IN: 'Bharat Hindustan',
  AE: 'UAE Dubai',
};
