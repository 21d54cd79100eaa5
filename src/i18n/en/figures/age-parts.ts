import type { Format } from '../../format.ts';
import { fraud } from '../phrases.ts';

/** English words of the figure age-parts. */
export const ageParts = (f: Format) => ({
  /** `group` stands after “aged” as the vocabulary has it. */
  lossTitle: (p: { group: string; year: number; share: number }) =>
    `People aged ${p.group} reported ${f.percent(p.share)} of the losses to ${fraud} in ${p.year}`,
  complaintTitle: (p: { group: string; year: number; share: number }) =>
    `People aged ${p.group} filed ${f.percent(p.share)} of the complaints of ${fraud} in ${p.year}`,
  lossSubtitle: (year: number) =>
    `Losses to ${fraud} reported to the FBI, by age of those who complained, US dollars, ${year}`,
  complaintSubtitle: (year: number) =>
    `Complaints of ${fraud} to the FBI, by age of those who complained, ${year}`,
  alt: (parts: readonly string[]) => `Bar chart. ${f.list(parts)}.`,
  part: (group: string, amount: string) => `${group}: ${amount}`,
  noAge: 'No age group',
  noAgeNote: 'Hatched: the rest of the whole, which the report gives to no age group.',
  wide: 'The groups are not equally wide; the oldest one has no upper limit.',
  overlap: (group: string) =>
    `The reports also print “${group}”, which is part of a group shown here.`,
  group: 'Age',
  losses: 'Reported losses, USD',
  complaints: 'Complaints',
  share: 'Share of all, complaints without an age group included',
});
