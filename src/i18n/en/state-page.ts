import type { Format } from '../format.ts';
import { ordinal } from './ordinal.ts';
import { stateInText } from './state-name.ts';

/** English words of the pages of one state or territory. */
export const statePageWords = (f: Format) => {
  const all = 'internet crime of all kinds';
  return {
    /** A rank in a sentence: `42nd`. */
    rank: (rank: number) => ordinal(f, rank),
    /** The first sentence of the page; `rate` is an amount per resident, `rank` as above. */
    losses: (p: {
      year: number;
      name: string;
      amount: string;
      rate: string;
      rank: string;
      ranked: string;
    }) =>
      `In ${p.year} people in ${stateInText(p.name)} told the FBI they had lost ${p.amount} to ${all}: ${p.rate} per resident, ${p.rank} of ${p.ranked} places.`,
    /** The same for a place without a number of residents. */
    lossesAlone: (p: { year: number; name: string; amount: string }) =>
      `In ${p.year} people in ${stateInText(p.name)} told the FBI they had lost ${p.amount} to ${all}.`,
    noRate: 'We have no population figure for it, so there is no rate and no rank.',
    complaints: (p: { count: string }) => `The FBI counted ${p.count} complaints from here.`,
    /** `rate` is that of all places together; `side` says on which side of it this place is. */
    nation: (p: { rate: string; places: number; side: 'above' | 'below' | 'equal' }) =>
      p.side === 'equal'
        ? `That is the same as in all ${f.number(p.places)} places together.`
        : `Across all ${f.number(p.places)} places, reported losses came to ${p.rate} per resident, ${p.side === 'above' ? 'less' : 'more'} than here.`,
    change: (p: { share: string; before: number; rise: boolean }) =>
      `Reported losses were ${p.share} ${p.rise ? 'higher' : 'lower'} than in ${p.before}.`,
    /** After a comparison with, or the losses of, a year that is out of line. `what` is a whole sentence. */
    outOfLine: (p: { year: number; what: string }) => `About ${p.year}: ${p.what}`,
    noData: (name: string) => `We have found no figures for ${stateInText(name)}.`,
    nearer: 'Tech support fraud',
    imposters: (p: { name: string; reports: string; share: string; year: number }) =>
      `The Federal Trade Commission counted ${p.reports} reports of imposter scams from ${stateInText(p.name)} in ${p.year}, ${p.share} of all its reports from there. Imposter scams include tech support fraud, but also people posing as government, a business, a relative or a romantic partner.`,
    imposterCount: (p: { name: string; reports: string; year: number }) =>
      `The Federal Trade Commission counted ${p.reports} reports of imposter scams from ${stateInText(p.name)} in ${p.year}.`,
    noImposters:
      'The Federal Trade Commission publishes no figure on imposter scams for this place.',
    groups: {
      'over-60': (p: { name: string; complaints: string; losses: string; year: number }) =>
        `People aged 60 and over in ${stateInText(p.name)} filed ${p.complaints} complaints about ${all} in ${p.year} and reported ${p.losses} lost.`,
    },
    age: 'By age',
    noAge: 'We have no figures by age for this place.',
    trend: 'Over the years',
    allYears: 'All years',
    yearsCaption: (name: string) =>
      `${name}: ${all} as reported to the FBI, by year. US dollars of the year.`,
    year: 'Year',
    reportedLosses: 'Reported losses, USD',
    reportedComplaints: 'Complaints',
    rateHead: 'Per resident',
    nationHead: 'All places, per resident',
    rankHead: 'Rank',
    ranked: (p: { rank: number; ranked: number }) => `${f.number(p.rank)} of ${f.number(p.ranked)}`,
    missingYears: (years: readonly number[]) =>
      `We have no figures for ${f.list(years.map(String))}.`,
    neighbours: 'Closest in rank',
    /** After the count of alleged perpetrators; `number` is the count, for its plural. */
    perpetrators: (p: { count: string; number: number; year: number }) =>
      `Complaints about tech support fraud in ${p.year}, from any state, placed ${p.count} alleged ${p.number === 1 ? 'perpetrator' : 'perpetrators'} here. That is what the people who complained believed: nobody has verified it, and callers often give false addresses.`,
    /** Tech support fraud in one state by year. */
    tech: {
      title: 'Tech support fraud by year',
      caption: (name: string) => `${name}: tech support fraud reported to the FBI, by year`,
      losses: 'Losses, USD',
      complaints: 'Complaints',
      average: 'Average, USD',
      share: 'Share of all internet crime',
      rate: 'Per resident',
    },
    /** Crime types of one state by losses. */
    types: {
      title: (year: number) => `Other internet crime here, ${year}`,
      text: (p: { rank: string; types: string }) =>
        `Tech support fraud was ${p.rank} of ${p.types} crime types by reported losses.`,
      heads: ['Type', 'Reported losses', 'Complaints'],
    },
    /** Ages of those who complain from one state. */
    ages: {
      title: (year: number) => `By age, ${year}`,
      text: 'This covers internet crime of all kinds: the FBI’s state reports do not break tech support fraud down by age.',
      heads: ['Age', 'Reported losses', 'Complaints'],
    },
    /** Before the notes that several charts share. */
    charts: 'Over the years',
    neighboursNote: (year: number) =>
      `Reported losses to tech support fraud per resident in ${year}.`,
    neighboursHeads: ['Place', 'Per resident', 'Rank'],
    downloads: 'Take the data',
    downloadsText: (name: string) =>
      `Everything we have on ${stateInText(name)}, each value with its source.`,
    xlsx: 'Spreadsheet (XLSX)',
    csv: 'Table (CSV)',
    json: 'JSON',
    where: 'Where to report from here',
    whereAll: 'What to do, step by step',
  };
};
