/**
 * English words of the figure state-losses.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateLosses = () => ({
  titleGrowth: (p: { name: string; from: string; first: number; to: string; last: number }) =>
    `${p.name}: reported losses to internet crime rose from ${p.from} in ${p.first} to ${p.to} in ${p.last}`,
  titlePeak: (p: { name: string; year: number; amount: string }) =>
    `${p.name}: reported losses to internet crime were highest in ${p.year}, at ${p.amount}`,
  subtitle: (first: number, last: number) =>
    `Losses to internet crime of all kinds reported to the FBI, in US dollars of the year, ${first}–${last}`,
  alt: (p: {
    name: string;
    first: number;
    last: number;
    from: string;
    to: string;
    peak: string;
    peakYear: number;
  }) =>
    `Bar chart for ${p.name}. Reported losses to internet crime of all kinds: ${p.from} in ${p.first}, ${p.to} in ${p.last}; the highest were ${p.peak} in ${p.peakYear}.`,
  losses: 'Reported losses, USD',
  complaints: 'Complaints',
  rate: 'Losses per 100,000 residents, USD',
  rank: 'Rank by rate',
});
