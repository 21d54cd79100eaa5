import type { Format } from '../../format.ts';

/**
 * English words of the figure state-counts.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateCounts = (f: Format) => ({
  title: (p: { places: readonly string[]; share: number; year: number }) =>
    `${f.list(p.places)}: together ${f.percent(p.share)} of the losses reported by state in ${p.year}`,
  subtitle: (year: number) =>
    `Losses to internet crime of all kinds reported to the FBI, US dollars, ${year}`,
  alt: (p: { year: number; top: readonly string[]; low: string; lowest: string }) =>
    `Map of the United States with a circle for each place. Highest reported losses to internet crime of all kinds in ${p.year}: ${f.list(p.top)}. Lowest: ${p.low}, ${p.lowest}.`,
  amount: (name: string, amount: string) => `${name} ${amount}`,
  name: (name: string, losses: string | null) =>
    losses === null ? `${name}: no losses printed` : `${name}: ${losses} in reported losses`,
  population: 'States with many residents report more; rates are shown in another figure.',
  area: 'The area of a circle grows with the losses; the smallest are drawn as dots.',
  legend: 'Reported losses, USD, all years',
});
