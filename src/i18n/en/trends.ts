import type { Format } from '../format.ts';

/** English words of the page on trends. Numbers come in as text, with their sources. */
export const trendWords = (f: Format) => ({
  title: 'Trends',
  description: (p: { first: number; last: number }) =>
    `Tech support fraud from ${p.first} to ${p.last}: reported losses, complaints, real dollars, rank among crime types, age, contact and payment methods, and agencies side by side.`,
  heading: (p: { first: number; last: number }) =>
    `How tech support fraud grew from ${p.first} to ${p.last}`,
  contents: 'On this page',
  /** Opens more sentences and links to more figures of a chapter. */
  more: 'More on this',
  losses: {
    title: 'More money',
    newest: (p: { amount: string; year: number }) =>
      `In ${p.year} people told the FBI they had lost ${p.amount} to tech support fraud.`,
    first: (p: { amount: string; year: number }) =>
      `In ${p.year}, the first year on record, reported losses were ${p.amount}.`,
    steepest: (p: { share: string; year: number; rise: boolean }) =>
      `The sharpest year-on-year ${p.rise ? 'rise' : 'change'} in reported losses was in ${p.year}: ${p.share}.`,
    falls: (years: readonly number[]) =>
      years.length === 0
        ? 'Reported losses have risen every year.'
        : `Reported losses fell in ${f.list(years.map(String))}.`,
    together: (p: { amount: string; year: number }) =>
      `Together with government impersonation (the FBI combines the two as call-centre fraud), reported losses reached ${p.amount} in ${p.year}.`,
  },
  prices: {
    text: (p: { from: string; to: string; first: number; last: number; base: number }) =>
      `In ${p.base} dollars, reported losses went from ${p.from} in ${p.first} to ${p.to} in ${p.last}.`,
  },
  complaints: {
    title: 'Not always more reports',
    /** `share` is the change from the year before; null where there is none. */
    ftc: (p: { count: string; year: number; share: string | null; rise: boolean }) =>
      p.share === null
        ? `In ${p.year} the FTC counted ${p.count} reports of tech support scams.`
        : `In ${p.year} the FTC counted ${p.count} reports of tech support scams, ${p.share} ${p.rise ? 'more' : 'fewer'} than in the year before.`,
    /** After it: the same year at the FBI. */
    fbi: (p: { before: string; count: string; lossesBefore: string; losses: string }) =>
      `That year, complaints to the FBI went from ${p.before} to ${p.count}, and the losses reported in them from ${p.lossesBefore} to ${p.losses}.`,
    newest: (p: { count: string; year: number; first: string; firstYear: number }) =>
      `The FBI counted ${p.count} complaints about tech support fraud in ${p.year}, against ${p.first} in ${p.firstYear}.`,
    average: (p: { own: string; all: string }) =>
      `The average reported loss per complaint was ${p.own}; for all internet crime it was ${p.all}.`,
    caveat:
      'This includes complaints without a loss, so the average among people who lost money is higher.',
  },
  rank: {
    title: 'Among other crimes',
    share: (p: { share: string; year: number; before: string; first: number }) =>
      `It made up ${p.share} of all reported losses in ${p.year}, and ${p.before} in ${p.first}.`,
  },
  totals: {
    newest: (p: { losses: string; complaints: string; year: number }) =>
      `People reported ${p.losses} lost to internet crime of all kinds in ${p.year}, in ${p.complaints} complaints.`,
    breaks:
      'What was counted changed over the years, and the FBI rounds newer totals; the chart marks where.',
  },
  people: {
    title: 'Who loses the money',
    average: (p: { own: string; all: string; year: number }) =>
      `Their average reported loss was ${p.own} in ${p.year}, against ${p.all} for people of all ages.`,
  },
  contact: {
    title: 'How they pay and are reached',
    cryptocurrency: (p: { amount: string; share: string; year: number }) =>
      `Of the losses reported in ${p.year}, ${p.amount} involved cryptocurrency: ${p.share}.`,
    intro:
      'The FBI does not say how people are reached. The Federal Trade Commission does, for fraud of all kinds.',
    contact: (p: { method: string; reports: string; year: number }) =>
      `In ${p.year} the most common contact method was “${p.method}”, with ${p.reports} reports.`,
    popUp: (p: { method: string; share: string; withLoss: string }) =>
      `“${p.method}” made up ${p.share} of reports, but ${p.withLoss} of those named a loss.`,
    payment: (p: { method: string; losses: string }) =>
      `“${p.method}” accounted for more of the reported losses than any other payment method: ${p.losses}.`,
  },
  agencies: {
    title: 'Elsewhere',
    text: 'Each agency counts in its own way: reports or losses, its own definition, its own currency. Many people report to several of them or to none. So these numbers are shown side by side and never added up.',
  },
  table: {
    title: 'Year by year',
    caption: (base: number | null) =>
      `Tech support fraud as reported to the FBI, in US dollars of the year${base === null ? '' : ` and of ${base}`}. The FBI prints the first two columns; we calculated the others.`,
    year: 'Year',
    losses: 'Reported losses, USD',
    complaints: 'Complaints',
    change: 'Change in losses',
    real: (base: number | null) => (base === null ? 'Real USD' : `${base} USD`),
    /** In place of that amount for the newest year, before its prices are published. */
    noPrices: 'no price index yet',
    average: 'USD per complaint',
    share: 'Share of all losses',
    rank: 'Rank among types',
  },
});
