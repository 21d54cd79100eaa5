import type { Format } from '../../format.ts';

/**
 * English words of the figure state-counts.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateCounts = (f: Format) => ({
  title: (p: { places: readonly string[]; share: number; year: number }) =>
    `${f.list(p.places)} accounted for ${f.percent(p.share)} of losses to internet crime reported by state in ${p.year}`,
  subtitle: (year: number) =>
    `Losses to internet crime of all kinds reported to the FBI, in US dollars, ${year}`,
  alt: (p: { year: number; top: readonly string[]; low: string; lowest: string }) =>
    `Map of the United States with a circle for each place. Highest reported losses to internet crime of all kinds in ${p.year}: ${f.list(p.top)}. Lowest: ${p.low}, ${p.lowest}.`,
  amount: (name: string, amount: string) => `${name} ${amount}`,
  name: (name: string, losses: string | null) =>
    losses === null ? `${name}: no losses published` : `${name}: ${losses} in reported losses`,
  population: 'States with more residents report more; another map shows losses per resident.',
  area: 'The area of a circle shows the losses; the smallest are drawn as dots.',
  legend: 'Reported losses, USD, all years',
});
