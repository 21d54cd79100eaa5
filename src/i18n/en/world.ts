import type { Format } from '../format.ts';
import { atStart, inText } from './countryName.ts';

/** English words of the figures on other countries and other agencies. */
export const worldWords = (f: Format) => ({
  ic3Countries: {
    title: (p: { country: string; complaints: number; year: number }) =>
      `The FBI received more complaints from ${inText(p.country)} than from any other foreign country in ${p.year}: ${f.number(p.complaints)}`,
    titleTie: (p: { countries: readonly string[]; complaints: number; year: number }) =>
      `The FBI received more complaints from ${f.list(p.countries.map(inText))} than from any other foreign country in ${p.year}: ${f.number(p.complaints)} each`,
    subtitle: (year: number, countries: number) =>
      countries === 1
        ? `Complaints of internet crime of all kinds by country of those who complained, ${year}; the one country that the report lists`
        : `Complaints of internet crime of all kinds by country of those who complained, ${year}; the ${f.number(countries)} countries that the report lists`,
    alt: (year: number, top: readonly string[]) =>
      `Bar chart. Complaints of internet crime of all kinds to the FBI in ${year}: ${f.list(top)}.`,
    allKinds: 'All internet crime is counted here, not tech support fraud alone.',
    noTrend:
      'How complaints from abroad reach the FBI changed over the years: the lists of different years show no trend.',
    change: (p: { country: string; from: number; fromYear: number; to: number; toYear: number }) =>
      `${atStart(p.country)} stands at ${f.number(p.to)} for ${p.toYear}, after ${f.number(p.from)} for ${p.fromYear}: both as printed.`,
    notListed: 'A country that is not listed may have had complaints too.',
    country: 'Country',
    complaints: 'Complaints',
    rank: 'Rank in the report',
    countryCount: (name: string, count: number) => `${name} ${f.number(count)}`,
  },

  ftcImposters: {
    title: (p: {
      label: string;
      reports: number;
      year: number;
      change: number;
      before: number;
    }) => {
      const share = f.percent(Math.abs(p.change));
      const change =
        p.change === 0
          ? `as many as in ${p.before}`
          : `${share} ${p.change > 0 ? 'more' : 'fewer'} than in ${p.before}`;
      return `${p.label}: ${f.number(p.reports)} reports to the Federal Trade Commission in ${p.year}, ${change}`;
    },
    titleOne: (p: { label: string; reports: number; year: number }) =>
      `${p.label}: ${f.number(p.reports)} reports to the Federal Trade Commission in ${p.year}`,
    subtitle: (years: readonly number[]) =>
      `Reports of consumers in the United States by kind of imposter scam, ${span(years)}`,
    alt: (parts: readonly string[]) =>
      `Bar chart. Reports to the Federal Trade Commission: ${parts.join('; ')}.`,
    part: (p: {
      label: string;
      first: number;
      firstYear: number;
      last: number;
      lastYear: number;
    }) =>
      p.firstYear === p.lastYear
        ? `${p.label} ${f.number(p.last)} in ${p.lastYear}`
        : `${p.label} ${f.number(p.first)} in ${p.firstYear}, ${f.number(p.last)} in ${p.lastYear}`,
    overlap: 'One report can stand under several kinds: they overlap and must not be added up.',
    reports: 'Reports are counted here, with or without a loss of money.',
    nation: 'The Federal Trade Commission prints tech support scams for the nation only.',
    year: 'Year',
    type: 'Kind of imposter scam',
    count: 'Reports',
    share: 'Share of all reports, percent',
  },

  ftcContact: {
    title: (p: { label: string; share: number; withLoss: number }) =>
      `${p.label}: ${f.decimal(p.share, 1)}% of the fraud reports that say how it began, ${f.decimal(p.withLoss, 1)}% of these name a loss`,
    titleTop: (p: { label: string; reports: number }) =>
      `${p.label} is the way of contact that most fraud reports name: ${f.number(p.reports)}`,
    subtitle: (year: number) =>
      `Fraud reports of all kinds to the US Federal Trade Commission by way of contact, ${year}`,
    alt: (year: number, methods: readonly string[]) =>
      `Bar chart. Fraud reports in ${year} by way of contact: ${f.list(methods)}.`,
    value: (reports: number, withLoss: number | null) =>
      withLoss === null
        ? f.number(reports)
        : `${f.number(reports)} · ${f.decimal(withLoss, 1)}% lost money`,
    valueShort: (reports: number, withLoss: number | null) =>
      withLoss === null ? f.number(reports) : `${f.number(reports)} · ${f.decimal(withLoss, 1)}%`,
    withLossNote:
      'The percentage beside each count is the part of these reports that name a loss, as printed.',
    marked: 'Pop-ups are marked: they are how tech support fraud often begins.',
    method: 'Way of contact',
    reports: 'Fraud reports',
    share: 'Share of reports that name a way of contact, percent',
    withLoss: 'Share of these with a loss, percent',
  },

  ftcPayment: {
    title: (label: string, losses: number) =>
      `${label}: ${f.moneyWords(losses)} of reported losses to fraud, more than by any other way of payment`,
    titleTie: (labels: readonly string[], losses: number) =>
      `${f.list(labels)}: ${f.moneyWords(losses)} each of reported losses to fraud, more than by any other way of payment`,
    subtitle: (year: number) =>
      `Losses to fraud of all kinds reported to the US Federal Trade Commission by way of payment, US dollars, ${year}`,
    alt: (year: number, methods: readonly string[]) =>
      `Bar chart. Reported losses to fraud in ${year} by way of payment: ${f.list(methods)}.`,
    rounded: (step: string) => `Losses are rounded to ${step}.`,
    method: 'Way of payment',
  },

  ftcMethods: {
    allKinds: 'Fraud of all kinds is counted here, not tech support fraud alone.',
    unnamed: 'Reports that do not name the way are left out.',
    losses: 'Reported losses, USD',
    median: 'Median reported loss, USD',
    reports: 'Fraud reports',
    methodCount: (label: string, count: string) => `${label} ${count}`,
  },

  agencies: {
    title: (p: { rises: number; falls: number; all: number }) => {
      if (p.all === 1)
        return p.rises === 1
          ? 'One agency counted more tech support fraud in its last year here than in its first'
          : p.falls === 1
            ? 'One agency counted less tech support fraud in its last year here than in its first'
            : 'One agency counted as much tech support fraud in its last year here as in its first';
      const all = count(f, p.all);
      if (p.rises === p.all)
        return `Each of ${all} agencies counted more tech support fraud in its last year here than in its first`;
      if (p.falls === p.all)
        return `Each of ${all} agencies counted less tech support fraud in its last year here than in its first`;
      return `Of ${all} agencies, ${count(f, p.rises)} counted more tech support fraud in the last year here than in the first, ${count(f, p.falls)} less`;
    },
    subtitle: (first: string, last: string) =>
      `Tech support fraud as each agency counts it, in its own definition and currency, ${first}–${last}; every panel has its own scale`,
    alt: (parts: readonly string[]) =>
      parts.length === 1
        ? `Bar chart. ${parts.join(' ')}`
        : `${f.number(parts.length)} small bar charts, each with a scale of its own. ${parts.join(' ')}`,
    part: (p: { name: string; first: string; firstYear: string; last: string; lastYear: string }) =>
      `${p.name}: ${p.first} in ${p.firstYear}, ${p.last} in ${p.lastYear}.`,
    neverCompare:
      'Agencies count different things in different ways: no bar may be compared with one of another panel, and nothing added up.',
    gaps: 'A dash stands for a year for which our sources give no figure; it is not zero.',
    doubtful:
      'An outlined bar is doubtful: it stays out of the title and waits for a second source.',
    least: (names: readonly string[]) =>
      `A plus sign stands where the document says “more than”: ${f.list(names)}.`,
    ownNote: (name: string, years: readonly string[], note: string) =>
      `${name}, ${f.list(years)}: ${note}`,
    /** A year that ends in a month other than December, on an axis. */
    to: (month: string) => `to ${month}`,
    /** Said where years of different kinds are drawn. */
    years: (forms: readonly ('year' | 'financial-year' | string)[]) =>
      forms.includes('financial-year')
        ? 'Not all years are calendar years: 2016/17 and the like run from April to March; others are twelve months to the month named.'
        : 'Not all years are calendar years: some are twelve months to the month named.',
    left: 'Left out are series with fewer than three years.',
    metrics: {
      reports: 'reports',
      victims: 'victims',
      losses: 'reported losses',
      'median-loss': 'median loss',
      'share-with-loss': 'share with a loss',
      'share-exposed': 'share who met it',
      'share-lost-money': 'share who lost money',
      'share-continued': 'share who went on with it',
      'share-lost-money-of-continued': 'share who lost money, of those who went on',
      'share-with-repair-cost': 'share who spent time or money on repair',
      'share-by-payment': 'share of losses by way of payment',
      'share-of-reports': 'share of reports',
      'share-of-requests': 'share of requests',
      'share-of-billing-fraud': 'share of billing fraud',
      'share-over-50': 'share aged over 50',
      share: 'share',
      cases: 'cases',
      'police-reports': 'police reports',
      offences: 'offences',
      consultations: 'consultations',
      requests: 'requests for help',
      calls: 'calls',
      'people-called': 'people called',
      'article-views': 'readings of the advice',
      'reports-with-loss': 'reports with a loss',
      'average-loss': 'average loss',
      'largest-loss': 'largest loss',
      'loss-likelihood-ratio': 'how many times as likely to report a loss',
      'reports-increase': 'rise in reports',
    },
    definition: (label: string, metric: string, part: string | null) =>
      [label, metric, part].filter((word) => word !== null).join(', '),
    /** Parts of a year, by the end of the category. */
    parts: [
      { suffix: '-q1', label: 'January to March' },
      { suffix: '-q2', label: 'April to June' },
      { suffix: '-q3', label: 'July to September' },
      { suffix: '-q4', label: 'October to December' },
      { suffix: '-first-half', label: 'January to June' },
    ],
    doubtfulStatus: 'doubtful',
    note: 'Note',
    agency: 'Agency',
    category: 'Counted as',
    metric: 'What is counted',
    unit: 'Unit',
    year: 'Year',
    period: 'Period',
    value: 'Value',
    qualifier: 'As stated',
    status: 'Status',
    qualifiers: {
      exact: 'exact',
      'at-least': 'at least',
      approximately: 'about',
      'at-most': 'at most',
    },
    atLeast: (value: string) => `${value}+`,
    none: '–',
  },
});

const span = (years: readonly number[]) =>
  years.length === 1 ? String(years[0]) : `${Math.min(...years)}–${Math.max(...years)}`;

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const count = (f: Format, value: number) => words[value] ?? f.number(value);
