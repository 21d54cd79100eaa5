import type { Format } from '../format.ts';
import { operations, quantity } from './counted.ts';
import { inText } from './country-name.ts';

/** English words of the pages of countries, which come in by their code. */
export const countryWords = (f: Format) => ({
  title: 'Countries',
  description:
    'Countries whose people, agencies or courts this record names: figures of their own agencies, operations, actions, and where to report.',
  lead: (p: { countries: number; victims: number; operations: number }) =>
    `${quantity(f, p.countries, 'country', 'countries')} have a page here. Sources name victims in ${f.number(p.victims)} of them, in ${operations(f, p.operations)} against call centres. Each agency counts in its own way: do not compare figures of different countries.`,
  tableTitle: 'Every country on record',
  country: 'Country',
  operations: 'Operations that name victims',
  listed: (year: number) => `Complaints to the FBI, ${year}`,
  own: 'Figures of its agencies',
  actions: 'Actions',
  desks: 'Place to report',
  none: '–',
  tableNote:
    'Where there is a dash, or on a phone no line, we found no figure; it is not zero. Complaints to the FBI are about internet crime of all kinds. Figures of agencies may be of fraud of all kinds; surveys of companies are not among them.',

  /** The title of the page of a country that shares its name with a state. */
  notTheState: (country: string) => `${f.country(country)} (country)`,
  pageDescription: (country: string) =>
    `Tech support fraud and ${inText(f, country)}: what its own agencies report, operations and actions that concern it, and where to report.`,

  figures: 'Figures',
  figuresNote:
    'As printed, each in its own definition and currency. Parts overlap and must not be added up. What a company asked in a survey is named as such.',
  /** The table of what is counted where. */
  counted: {
    title: 'What is counted where',
    /** A number, written with its unit, and what it counts. */
    value: (number: string, metric: string) => `${number} ${metric}`,
    note: 'Every agency whose count of tech support fraud we have read. Categories differ: “remote access” in one country, “service” in another. Never compare two rows.',
    who: 'Who counts',
    what: 'Counted as',
    since: 'On record since',
    newest: 'Newest value',
    /** The FBI counts by this name. */
    ownType: 'Tech support fraud',
    /** Opens the rows of further agencies of the same countries. */
    others: (count: number) =>
      count === 1
        ? 'Show the second agency of one country'
        : `Show ${f.number(count)} further agencies of the same countries`,
    /** Opens the rows that are left out at first. */
    rest: (count: number) =>
      count === 1 ? 'Show the other country' : `Show the other ${f.number(count)} countries`,
  },
  /** What a company asked people, not what was reported. */
  survey: {
    title: 'What Microsoft asked people',
    note: 'Answers to a survey by Microsoft, in percent of those asked. It measures what people remember, not what they reported; the years asked different countries.',
    year: 'Year',
    all: 'All countries of the survey',
    questions: {
      'share-exposed': 'Met such a scam',
      'share-continued': 'Went along with it',
      'share-lost-money': 'Lost money',
    },
  },
  agency: 'Counted by',
  category: 'Counted as',
  metric: 'What is counted',
  year: 'Year',
  period: 'Period',
  value: 'Value',
  source: 'Source',
  percent: (value: string) => `${value}%`,

  ic3: 'Complaints to the FBI',
  ic3Note:
    'Internet crime of all kinds, not tech support fraud alone. The report lists twenty countries at most. How complaints from abroad reach the FBI changed over the years: the years show no trend.',
  ic3Complaints: 'Complaints',
  ic3Rank: 'Rank in the report',
  ic3Outside: 'outside the list',

  touched: 'Operations',
  touchedNote:
    'The accused are not guilty unless a court finds them so. A country is listed if at least one source names it.',
  operation: 'Operation',
  date: 'Date',
  tie: 'How it concerns this country',
  ties: {
    place: 'took place here',
    victims: 'victims here',
    partner: 'an authority or company from here took part',
  },
  noTouched: (country: string) => `No operation on record here concerns ${inText(f, country)}.`,

  acted: 'Court cases, refunds and arrests',
  actedNote: (country: string) =>
    `Actions that took place in ${inText(f, country)}, were taken by an authority of it, or concern victims there.`,
  actedAll: 'All actions, to filter',
  noActed: (country: string) => `No action on record here concerns ${inText(f, country)}.`,

  report: 'Where to report from here',
  noReport: (country: string) =>
    `We have read no official address for ${inText(f, country)}. Call the police. These take complaints from all countries:`,
  downloadText: (country: string) =>
    `Every row of the data that names ${inText(f, country)}, in one file.`,
  sources: 'Sources',
  sourcesNote: 'Documents that the figures and names on this page rest on, newest first.',
  pressBesides: (count: number) =>
    `${f.number(count)} press ${count === 1 ? 'article is' : 'articles are'} listed with the operations and actions they report on.`,
  others: 'All countries',

  /** Opens the rows that the table of figures leaves out at first. */
  otherFigures: (count: number) =>
    count === 1 ? 'Show the other figure' : `Show the other ${f.number(count)} figures`,
});
