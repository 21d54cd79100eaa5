import type { Format } from '../format.ts';

/** English words of the pages of one state or territory. */
export const statePageWords = (f: Format) => {
  const all = 'internet crime of all kinds';
  return {
    losses: (p: { year: number; name: string; amount: string }) =>
      `In ${p.year} people in ${p.name} reported ${p.amount} lost to ${all} to the FBI`,
    rate: (p: { rate: string; rank: string; ranked: string }) =>
      `, ${p.rate} per 100,000 residents, rank ${p.rank} of ${p.ranked}.`,
    noRate:
      '. There is no population figure here for this place, so a rate and a rank are missing.',
    complaints: (p: { count: string }) => `The FBI counted ${p.count} complaints from here.`,
    nation: (p: { rate: string; places: number; side: 'above' | 'below' | 'equal' }) =>
      p.side === 'equal'
        ? `The rate of all ${f.number(p.places)} places together is the same.`
        : `Across all ${f.number(p.places)} places with a rate, reported losses came to ${p.rate} per 100,000 residents: ${p.side === 'above' ? 'lower' : 'higher'} than here.`,
    change: (p: { share: string; before: number; rise: boolean }) =>
      `Reported losses were ${p.share} ${p.rise ? 'higher' : 'lower'} than in ${p.before}.`,
    /** After a comparison with, or the losses of, a year that is out of line. `what` is a whole sentence. */
    outOfLine: (p: { year: number; what: string }) => `On ${p.year}: ${p.what}`,
    noData: (name: string) => `No report prints figures for ${name}.`,
    nearer: 'Tech support fraud',
    imposters: (p: { reports: string; share: string; year: number }) =>
      `The Federal Trade Commission counted ${p.reports} reports of imposter scams from here in ${p.year}, ${p.share} of its reports from here. Imposter scams hold tech support fraud, but also people who pose as offices, firms, relatives or lovers.`,
    imposterCount: (p: { reports: string; year: number }) =>
      `The Federal Trade Commission counted ${p.reports} reports of imposter scams from here in ${p.year}.`,
    noImposters: 'The Federal Trade Commission prints no imposter scams for this place.',
    groups: {
      'over-60': (p: { complaints: string; losses: string; year: number }) =>
        `People over 60 filed ${p.complaints} complaints of ${all} in ${p.year}, with ${p.losses} lost.`,
    },
    age: 'By age',
    noAge: 'No document here prints ages for this place.',
    trend: 'Over the years',
    allYears: 'All years',
    yearsCaption: (name: string) =>
      `${name}: ${all} as reported to the FBI, by year. Rates are per 100,000 residents, US dollars of the year.`,
    year: 'Year',
    reportedLosses: 'Reported losses, USD',
    reportedComplaints: 'Complaints',
    rateHead: 'USD per 100,000',
    nationHead: 'All places, USD per 100,000',
    rankHead: 'Rank',
    ranked: (p: { rank: number; ranked: number }) => `${f.number(p.rank)} of ${f.number(p.ranked)}`,
    missingYears: (years: readonly number[]) =>
      `No report here prints this place for ${f.list(years.map(String))}.`,
    neighbours: 'Next in rank',
    neighboursNote: (year: number) =>
      `Reported losses to ${all} per 100,000 residents in ${year}, US dollars.`,
    nationRow: 'Rate of all places together',
    downloads: 'Take the data',
    downloadsText: (name: string) =>
      `Everything in the record about ${name}, each value with its source.`,
    csv: 'CSV for programs',
    json: 'JSON for developers',
    where: 'Where to report from here',
    whereAll: 'What to do, step by step',
    list: {
      title: (year: number) => `All places in ${year}`,
      caption:
        'Internet crime of all kinds as reported to the FBI, by the place of those who complain; US dollars. Rates are per 100,000 residents, and rank 1 is the highest rate of losses.',
      place: 'Place',
      rank: 'Rank',
      rate: 'Losses per 100,000',
      change: (before: number | null) =>
        before === null ? 'Change of the rate' : `Change of the rate since ${before}`,
      losses: 'Reported losses, USD',
      complaints: 'Complaints',
      complaintRate: 'Complaints per 100,000',
    },
  };
};
