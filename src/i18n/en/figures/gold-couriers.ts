import { span } from '../phrases.ts';

/** English words of the figure gold-couriers. Amounts and counts come in written. */
export const goldCouriers = () => ({
  title: (p: { year: number; losses: string; before: { year: number; losses: string } | null }) =>
    p.before === null
      ? `Victims reported losing ${p.losses} in ${p.year} in cases where a courier collected gold`
      : `Reported losses where a courier collected gold: ${p.losses} in ${p.year}, ${p.before.losses} in ${p.before.year}`,
  subtitle: (first: number, last: number) =>
    `Losses reported to the FBI in complaints in which a courier collected gold, in US dollars of the year, ${span(first, last)}`,
  alt: (years: readonly string[]) => `Bar chart. Reported losses by year: ${years.join('; ')}.`,
  ofYear: (year: number, losses: string) => `${year}: ${losses}`,
  losses: 'Reported losses, USD',
  complaints: 'Complaints',
  count: (p: { year: number; complaints: string }) =>
    `The FBI counted ${p.complaints} such complaints in ${p.year}.`,
  part: 'These are all complaints in which a courier collected gold, whatever the caller claimed.',
});
