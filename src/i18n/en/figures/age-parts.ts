import type { Format } from '../../format.ts';
import { fraud } from '../phrases.ts';

/** English words of the figure age-parts. */
export const ageParts = (f: Format) => ({
  /** `group` stands after “aged” as the vocabulary has it. */
  lossTitle: (p: { group: string; year: number; share: number }) =>
    `People aged ${p.group} reported ${f.percent(p.share)} of the losses to ${fraud} in ${p.year}`,
  complaintTitle: (p: { group: string; year: number; share: number }) =>
    `People aged ${p.group} filed ${f.percent(p.share)} of the complaints about ${fraud} in ${p.year}`,
  lossSubtitle: (year: number) =>
    `Losses to ${fraud} reported to the FBI, by age of the person who complained, in US dollars, ${year}`,
  complaintSubtitle: (year: number) =>
    `Complaints to the FBI about ${fraud}, by age of the person who complained, ${year}`,
  alt: (parts: readonly string[]) => `Bar chart. ${f.list(parts)}.`,
  part: (group: string, amount: string) => `${group}: ${amount}`,
  noAge: 'Age not given',
  noAgeNote: 'The hatched bar is the rest: complaints that give no age.',
  wide: 'Age groups differ in width; the oldest has no upper limit.',
  overlap: (group: string) => `The reports also print “${group}”, part of a group shown here.`,
  group: 'Age',
  losses: 'Reported losses, USD',
  complaints: 'Complaints',
  share: 'Share of all, including complaints that give no age',
});
