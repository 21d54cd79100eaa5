import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { inText } from './country-name.ts';
import { stateInText } from './state-name.ts';

/** English words of the fact sheets: one page to print, and the same as plain text, for each state and country. */
export const factSheetWords = (f: Format) => ({
  /** The link to the sheet from the page of a state or country. */
  link: 'Fact sheet to print',
  /** `name` is that of a state or country; also the first line of the plain text. */
  title: (name: string) => `${name}: fact sheet on tech support fraud`,
  stateDescription: (name: string) =>
    `Tech support fraud in ${stateInText(name)} on one page to print: facts with their sources, charts and where to report.`,
  countryDescription: (country: string) =>
    `Tech support fraud and ${inText(f, country)} on one page to print: facts with their sources, charts and where to report.`,
  /** Below the title. */
  lead: (p: { version: string; date: string }) =>
    `Data version ${p.version}, released on ${p.date}. Free to use with credit to Hang Up (CC BY 4.0).`,
  facts: 'In short',
  charts: 'Over time and in comparison',
  /** Before the source of a fact. */
  source: 'Source:',
  /** Before the sources of numbers that no source prints. */
  worked: 'Calculated from:',
  /** In the place of a source; a link to the list that was counted. */
  ownCount: 'Our count of what is on record here',
  limits: 'What these figures do not say',
  limit: {
    reported:
      'They count what people reported. What nobody reported is missing, so nobody knows the whole sum.',
    complaints:
      'Complaints are not victims: one person may complain more than once, and others never do.',
    countries: 'Each agency counts in its own way: do not compare figures of different countries.',
    listed:
      'The FBI’s list of countries counts internet crime of all kinds and has twenty countries at most. How complaints from abroad reach the FBI changed: its years show no trend.',
    allCrime: 'Internet crime of all kinds is not tech support fraud, which is only a part of it.',
  },
  report: 'Where to report',
  /** One line of the list of places to report: a name, then phone number, hours and website, as far as known. */
  desk: (p: { name: string; details: string }) =>
    p.details === '' ? p.name : `${p.name}: ${p.details}`,
  copy: 'Copy as text',
  /** Opens the plain text on the page. */
  show: 'The same as plain text',
  /** Name of the file of the plain text. */
  plain: 'Plain text (TXT)',
  back: (name: string) => `All figures: ${name}`,
  /** In the plain text, before the address of the sheet. */
  address: (address: string) => `This sheet with its charts: ${address}`,
  /** A line of the results of the search, below the title of a sheet. */
  searchText: 'One page to print, or plain text to copy',

  // Facts. Amounts, counts, shares and ranks come in written; each sentence must read alone.
  /** Losses per resident in a state and in all places together. */
  rate: (p: {
    name: string;
    year: number;
    rate: string;
    rank: string;
    ranked: number;
    nation: string;
    places: number;
  }) =>
    `Reported losses to tech support fraud in ${stateInText(p.name)} came to ${p.rate} per resident in ${p.year}, ${p.rank} of ${f.number(p.ranked)} places; in all ${f.number(p.places)} places together they came to ${p.nation}.`,
  /** How the losses of a state changed since the year before. */
  change: (p: {
    name: string;
    year: number;
    share: string;
    rise: boolean;
    before: number;
    losses: string;
  }) =>
    `Reported losses to tech support fraud in ${stateInText(p.name)} were ${p.share} ${p.rise ? 'higher' : 'lower'} in ${p.year} than in ${p.before}, when they came to ${p.losses}.`,
  /** `latest` is the date of the newest, written; null where none has a date. */
  actions: (p: { country: string; actions: number; latest: string | null }) => {
    const cases = quantity(
      f,
      p.actions,
      'court case, refund or arrest',
      'court cases, refunds and arrests',
    );
    const named = `This record lists ${cases} that ${p.actions === 1 ? 'concerns' : 'concern'} ${inText(f, p.country)}`;
    if (p.latest === null) return `${named}.`;
    return p.actions === 1 ? `${named}, of ${p.latest}.` : `${named}, the latest of ${p.latest}.`;
  },
});
