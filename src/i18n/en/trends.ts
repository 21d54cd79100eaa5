import type { Format } from '../format.ts';

/** English words of the page on trends. Numbers come in as text, with their sources. */
export const trendWords = (f: Format) => ({
  title: 'Trends',
  description: (p: { first: number; last: number }) =>
    `Tech support fraud from ${p.first} to ${p.last}: reported losses, complaints, real dollars, rank among crime types, age, ways of contact and payment, and agencies side by side.`,
  heading: (p: { first: number; last: number }) =>
    `How tech support fraud grew from ${p.first} to ${p.last}`,
  contents: 'On this page',
  more: 'More figures on this',
  losses: {
    title: 'Losses',
    newest: (p: { amount: string; year: number }) =>
      `In ${p.year} people reported ${p.amount} lost to tech support fraud to the FBI.`,
    first: (p: { amount: string; year: number }) =>
      `In ${p.year}, the first year with a count, it was ${p.amount}.`,
    steepest: (p: { share: string; year: number; rise: boolean }) =>
      `The steepest ${p.rise ? 'rise' : 'change'} on a year before came in ${p.year}: ${p.share}.`,
    falls: (years: readonly number[]) =>
      years.length === 0
        ? 'Losses have risen every year.'
        : `Less than the year before was reported in ${f.list(years.map(String))}.`,
    together: (p: { amount: string; year: number }) =>
      `With government impersonation, which the FBI itself adds to it as call-centre fraud, ${p.amount} were reported in ${p.year}.`,
  },
  prices: {
    title: 'What inflation explains',
    text: (p: { real: string; printed: string; first: number; base: number }) =>
      `The ${p.printed} of ${p.first} would be ${p.real} in dollars of ${p.base}.`,
    times: (p: { real: string; printed: string }) =>
      `After inflation, losses grew ${p.real}-fold, not ${p.printed}-fold.`,
  },
  complaints: {
    title: 'Complaints and the average loss',
    newest: (p: { count: string; year: number; first: string; firstYear: number }) =>
      `The FBI counted ${p.count} complaints of tech support fraud in ${p.year}, and ${p.first} in ${p.firstYear}.`,
    average: (p: { own: string; all: string }) =>
      `The average reported loss per complaint was ${p.own}; for all internet crime it was ${p.all}.`,
    caveat:
      'Complaints that name no loss are counted too, so the average of those who lost is higher.',
  },
  rank: {
    title: 'Among all internet crime',
    ranks: (p: {
      rank: string;
      ranked: string;
      year: number;
      before: string;
      rankedBefore: string;
      first: number;
    }) =>
      `By reported losses tech support fraud stood at rank ${p.rank} of ${p.ranked} crime types in ${p.year}, and at rank ${p.before} of ${p.rankedBefore} in ${p.first}.`,
    share: (p: { share: string; year: number; before: string; first: number }) =>
      `It made up ${p.share} of all reported losses in ${p.year}, and ${p.before} in ${p.first}.`,
    overlap:
      'Crime types must not be added up. In the reports up to 2022 one complaint could have several.',
  },
  totals: {
    title: 'Internet crime of all kinds',
    newest: (p: { losses: string; complaints: string; year: number }) =>
      `Of all kinds together, ${p.losses} and ${p.complaints} complaints were reported in ${p.year}.`,
    breaks:
      'The long series has breaks: what was counted changed, and newer totals are printed rounded. The figure marks where.',
  },
  people: {
    title: 'Who is hurt',
    average: (p: { own: string; all: string; year: number }) =>
      `Their average loss was ${p.own} in ${p.year}; that of all ages, ${p.all}.`,
  },
  contact: {
    title: 'How people are reached and how they pay',
    intro:
      'The FBI does not say how people are reached. The Federal Trade Commission does, for fraud of all kinds.',
    contact: (p: { method: string; reports: string; year: number }) =>
      `In ${p.year} more reports name this way of contact than any other: ${p.method}, ${p.reports} reports.`,
    popUp: (p: { method: string; share: string; withLoss: string }) =>
      `${p.method} stands in ${p.share} of them, and ${p.withLoss} of these tell of a loss.`,
    payment: (p: { method: string; losses: string }) =>
      `More of the reported losses went by this way than by any other: ${p.method}, ${p.losses}.`,
  },
  thenNow: {
    title: 'Then and now',
    text: 'The first year with a count beside the newest one.',
  },
  agencies: {
    title: 'What other agencies count',
    text: 'Each agency counts in its own way: reports or losses, its own definition, its own currency. Many people report to several of them or to none. So these numbers stand side by side and are never added.',
  },
  table: {
    title: 'Year by year',
    caption: (base: number | null) =>
      `Tech support fraud as reported to the FBI, US dollars of the year${base === null ? '' : ` and of ${base}`}. The first two columns are printed by the FBI, the others are worked out.`,
    year: 'Year',
    losses: 'Reported losses, USD',
    complaints: 'Complaints',
    change: 'Change of losses',
    real: (base: number | null) => (base === null ? 'Real USD' : `USD of ${base}`),
    average: 'USD per complaint',
    share: 'Share of all losses',
    rank: 'Rank among types',
  },
});
