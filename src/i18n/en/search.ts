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
  /** The same for places in which operations took place. */
  placeNames,
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
  /** What people call the main pages, by their id in src/links.ts: each, as the whole query, shows its page first. */
  callings: {
    home: ['start', 'overview', 'hang up'],
    trends: ['techsupport', 'tech support', 'tech support fraud', 'tech support scams', 'growth'],
    states: ['by state', 'us map'],
    countries: ['world', 'abroad'],
    enforcement: ['police', 'courts', 'raids', 'arrests'],
    check: ['fact check', 'verify', 'claim'],
    data: ['download', 'csv', 'excel', 'spreadsheet', 'database'],
    figures: ['charts', 'maps', 'graphs'],
    about: ['method', 'contact', 'licence', 'license'],
  } as Readonly<Record<string, readonly string[]>>,
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

/** By ISO 3166-1 code; each language has its own. One that is the whole query shows the page of the country first. */
const nicknames: Readonly<Record<string, string>> = {
  AE: 'UAE Emirates Dubai',
  CN: 'PRC',
  CZ: 'Czech',
  DE: 'Deutschland',
  ES: 'España',
  GB: 'UK Britain England Scotland Wales',
  HK: 'Hongkong',
  IE: 'Eire',
  IN: 'Bharat Hindustan',
  JP: 'Nippon',
  NL: 'Holland Dutch',
  TR: 'Turkey Turkiye',
  US: 'USA America',
};

/** Former and other names of places in India, by their id in the dataset "places". */
const placeNames: Readonly<Record<string, string>> = {
  bengaluru: 'Bangalore',
  belagavi: 'Belgaum',
  'chhatrapati-sambhajinagar': 'Aurangabad',
  guwahati: 'Gauhati',
  gurugram: 'Gurgaon',
  'in-od': 'Orissa',
  'in-py': 'Pondicherry',
  'in-uk': 'Uttaranchal',
  kolkata: 'Calcutta',
  'mira-road': 'Bhayandar',
  mumbai: 'Bombay',
  nashik: 'Nasik',
  pune: 'Poona',
  'salt-lake': 'Bidhannagar Saltlake',
  visakhapatnam: 'Vizag Vishakhapatnam Waltair',
};
