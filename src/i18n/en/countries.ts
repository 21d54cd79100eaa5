import type { Format } from '../format.ts';
import { inText } from './country-name.ts';
import { reportsOf } from './reports-of.ts';

/** English words of the pages of countries. */
export const countryWords = (f: Format) => ({
  title: 'Countries',
  description:
    'Countries whose people, agencies or courts this record names: figures of their own agencies, operations, actions, and where to report.',
  lead: (p: { countries: number; victims: number; operations: number }) =>
    `${count(f, p.countries, 'country', 'countries')} have a page here. Documents name victims in ${f.number(p.victims)} of them, in ${count(f, p.operations, 'operation', 'operations')} against call centres. Each agency counts in its own way: no figure may be compared with that of another country.`,
  tableTitle: 'Every country on record',
  country: 'Country',
  operations: 'Operations that name victims',
  listed: (year: number) => `Complaints to the FBI, ${year}`,
  own: 'Figures of its agencies',
  actions: 'Actions',
  desks: 'Place to report',
  yes: 'yes',
  none: '–',
  tableNote:
    'A dash means that no document we read gives it; it is not zero. Complaints to the FBI are of internet crime of all kinds. Figures of agencies may be of fraud of all kinds; surveys of companies are not among them.',

  notTheState: (name: string) => `${name} (country)`,
  pageDescription: (name: string) =>
    `Tech support fraud and ${inText(name)}: what its own agencies report, operations and actions that concern it, and where to report.`,
  agencyCounted: (p: { agency: string; period: string; form: string }) =>
    p.form === 'year' || p.form === 'month'
      ? `In ${p.period} the ${p.agency} counted`
      : p.form === 'financial-year'
        ? `In the financial year ${p.period} the ${p.agency} counted`
        : `In the period ${p.period} the ${p.agency} counted`,
  amount: (p: { value: string; metric: 'losses' | 'reports' | 'victims'; agencyId: string }) =>
    ({
      losses: `${p.value} in reported losses`,
      reports: `${p.value} ${reportsOf(p.agencyId)}`,
      victims: `${p.value} victims`,
    })[p.metric],
  /** Between the parts of a list: after the one before, and before the last. */
  between: (isLast: boolean) => (isLast ? ' and ' : ', '),
  countedAs: (label: string) => `as “${label}”.`,
  /** After it, where the category is wider than tech support. */
  widerCategory: 'That category contains tech support fraud and other false offers of services.',
  fbiLosses: (value: string) => `${value} in reported losses`,
  fbiComplaints: (value: string) => `${value} complaints`,
  fbiEnd: 'of tech support fraud, from all countries together.',
  placeLead: (p: { name: string; operations: number }) =>
    `${count(f, p.operations, 'operation', 'operations')} on record here took place in ${inText(p.name)}. What is said of the accused is allegation until a court has decided.`,
  victimsLead: (p: { name: string; operations: number; all: number }) =>
    `Documents name victims in ${inText(p.name)} in ${f.number(p.operations)} of the ${count(f, p.all, 'operation', 'operations')} on record here.`,
  victimsToo: (p: { name: string; operations: number; all: number }) =>
    p.operations === 0
      ? `No operation on record here names victims in ${inText(p.name)}.`
      : `Documents name victims in ${inText(p.name)} in ${f.number(p.operations)} of the ${count(f, p.all, 'operation', 'operations')} on record here.`,
  listedCount: (value: string) => `${value} complaints`,
  listedLead: (p: { name: string; year: number }) =>
    `of internet crime of all kinds reached the FBI from ${inText(p.name)} in ${p.year}.`,
  noLead: (name: string) => `No document we read gives a figure for ${inText(name)}.`,
  noOwn: (name: string) =>
    `No document we read gives a figure of an agency of ${inText(name)} on tech support fraud. That does not mean that there is none.`,

  figures: 'Figures',
  figuresNote:
    'As printed, each in its own definition and currency. Parts overlap and must not be added up. What a company asked in a survey is named as such.',
  agency: 'Counted by',
  category: 'Counted as',
  metric: 'What is counted',
  year: 'Year',
  period: 'Period',
  value: 'Value',
  source: 'Document',
  percent: (value: string) => `${value}%`,

  ic3: 'Complaints to the FBI',
  ic3Note:
    'Internet crime of all kinds, not tech support fraud alone. The report lists twenty countries at most. How complaints from abroad reach the FBI changed over the years: the years show no trend.',
  ic3Complaints: 'Complaints',
  ic3Rank: 'Rank in the report',
  ic3Outside: 'outside the list',

  touched: 'Operations',
  touchedNote:
    'Accused persons are not guilty until a court has decided. A country is named where at least one document names it.',
  operation: 'Operation',
  date: 'Date',
  tie: 'How it concerns this country',
  ties: {
    place: 'took place here',
    victims: 'victims here',
    partner: 'an authority or company from here took part',
  },
  noTouched: (name: string) => `No operation on record here concerns ${inText(name)}.`,

  acted: 'Court cases, refunds and arrests',
  actedNote: (name: string) =>
    `Actions that took place in ${inText(name)}, were taken by an authority of it, or concern victims there.`,
  actedAll: 'All actions, to filter',
  noActed: (name: string) => `No action on record here concerns ${inText(name)}.`,

  report: 'Where to report from here',
  noReport: (name: string) =>
    `We have read no official address for ${inText(name)}. Call the police. These take complaints from all countries:`,
  downloadText: (name: string) => `Every row of the data that names ${inText(name)}, in one file.`,
  sources: 'Sources',
  sourcesNote: 'Documents that the figures and names on this page rest on, newest first.',
  pressBesides: (count: number) =>
    `${f.number(count)} press ${count === 1 ? 'article is' : 'articles are'} listed with the operations and actions they report on.`,
  others: 'All countries',
});

const count = (f: Format, value: number, one: string, many: string) =>
  `${f.number(value)} ${value === 1 ? one : many}`;
