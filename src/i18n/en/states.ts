import type { Format } from '../format.ts';
import { stateInText } from './state-name.ts';

/** English words of the pages that compare the states. */
export const statesWords = (f: Format) => ({
  title: 'States and territories',
  pageDescription: (p: { name: string; year: number }) =>
    `Tech support fraud and internet crime of all kinds that people in ${stateInText(p.name)} reported to the FBI: losses, complaints and rank by year, up to ${p.year}.`,
  /** Name of the list of measures, heard and not seen. */
  viewsLabel: 'Compare the states by',
  find: 'Find your state',
  /** Each measure: its name in the list, and title and first words of its page. */
  views: {
    'tech-support': {
      tab: 'Tech support fraud: losses',
      title: 'Tech support fraud by state',
      lead: 'The FBI’s annual reports do not break tech support fraud down by state. Its state reports do; these are from the latest we have read. They show reported losses, by the state where people live.',
    },
    complaints: {
      tab: 'Complaints',
      title: 'Complaints about tech support fraud by state',
      lead: 'Complaints to the FBI about tech support fraud per million residents, from its state reports. They include complaints without a loss.',
    },
    'internet-crime': {
      tab: 'All internet crime',
      title: 'Internet crime of all kinds by state',
      lead: 'Losses to all internet crime reported to the FBI, up to its latest annual report. Tech support fraud is a small part of them, and its map looks different.',
    },
    'unwanted-calls': {
      tab: 'Unwanted calls',
      title: 'Unwanted tech support calls by state',
      lead: 'Complaints to the Federal Trade Commission about unwanted calls that offered help with a computer, by fiscal year, which ends in September.',
    },
    'imposter-scams': {
      tab: 'Imposter scams',
      title: 'Imposter scams by state',
      lead: 'Reports of imposter scams to the Federal Trade Commission. They include tech support fraud, but also people posing as government, a business, a relative or a romantic partner.',
    },
    'alleged-perpetrators': {
      tab: 'Alleged perpetrators',
      title: 'Where complaints place alleged perpetrators',
      lead: 'People who complain to the FBI can say where they believe the perpetrator to be. Nobody has verified it: it is an allegation, and it says nothing about the people of a state.',
    },
  },
  ranking: {
    title: (view: string) => `All places, ${view}`,
    place: 'Place',
  },
  compare: {
    title: 'States side by side',
    description:
      'Reported losses to tech support fraud and to all internet crime in each state, per resident, all on one scale.',
    link: 'Compare states side by side',
    lead: 'Every state on one scale, in dollars per resident. Choose some to see only those; the address of the page keeps your choice.',
    choose: (name: string) => `Compare ${name}`,
    all: 'Show all',
    techSupport: (p: { first: number; last: number }) =>
      `Tech support fraud, ${p.first} to ${p.last}`,
    internetCrime: (p: { first: number; last: number }) =>
      `Internet crime of all kinds, ${p.first} to ${p.last}`,
    /** Below the title of a group of charts: what their scale ends with. */
    scale: (amount: string) => `Reported losses per resident. Every chart ends at ${amount}.`,
    beyond: (names: readonly string[]) =>
      `Bars with a gap are cut off because they are higher: ${f.list(names)}.`,
    /** Heard for a small chart. */
    alt: (p: { name: string; first: number; last: number; from: string; to: string }) =>
      `${p.name}: ${p.from} per resident in ${p.first}, ${p.to} in ${p.last}`,
    newest: (p: { amount: string; year: number }) => `${p.amount} in ${p.year}`,
  },
});
