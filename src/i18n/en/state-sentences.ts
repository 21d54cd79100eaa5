import type { Format } from '../format.ts';
import { stateInText } from './state-name.ts';

interface Reported {
  readonly name: string;
  readonly year: number;
  readonly losses: string;
  readonly complaints: string;
  readonly count: number;
  readonly hasLosses: boolean;
}

const complaintsOf = (count: number) => (count === 1 ? 'complaint' : 'complaints');

/** English sentences on tech support fraud in a state. */
export const stateSentences = (f: Format) => ({
  /**
   * Sentences of a state page, with slots for the numbers. `count` is the number of complaints, for
   * its plural; `hasLosses` is false where these complaints report no loss.
   */
  losses: {
    'tech-support': (p: Reported) =>
      p.hasLosses
        ? `In ${p.year} people in ${stateInText(p.name)} told the FBI they had lost ${p.losses} to tech support fraud, in ${p.complaints} ${complaintsOf(p.count)}.`
        : `In ${p.year} the FBI counted ${p.complaints} ${complaintsOf(p.count)} about tech support fraud from ${stateInText(p.name)}, with no loss reported.`,
    'government-impersonation': (p: Reported) =>
      p.hasLosses
        ? `In ${p.year} people in ${stateInText(p.name)} reported ${p.losses} lost to people posing as government officials, in ${p.complaints} ${complaintsOf(p.count)}.`
        : `In ${p.year} the FBI counted ${p.complaints} ${complaintsOf(p.count)} from ${stateInText(p.name)} about people posing as government officials, with no loss reported.`,
  },
  /** After the sentence on losses; `rate` is an amount per resident. */
  rate: (p: { rate: string; rank: string; ranked: number }) =>
    `That is ${p.rate} per resident, ${p.rank} of ${f.number(p.ranked)} places.`,
  none: 'We have found no figures on tech support fraud from here.',
});
