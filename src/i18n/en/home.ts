import type { Format } from '../format.ts';
import { quantity } from './counted.ts';

/** English words of the home page. Amounts, shares and years come in as parameters. */
export const homeWords = (f: Format) => ({
  title: 'Hang Up: the open record of tech support fraud',
  headline: (p: { amount: string; year: number }) =>
    `${p.amount} reported lost to tech support fraud in ${p.year}`,
  change: (p: { share: string; rise: boolean; before: number }) =>
    `Reported losses were ${p.share} ${p.rise ? 'higher' : 'lower'} than in ${p.before}.`,
  /** `first` is the first year counted as today; `hasOlder` where years before it were counted by another definition. */
  multiple: (p: { times: string; first: number; hasOlder: boolean }) =>
    p.hasOlder
      ? `They were ${p.times} times those of ${p.first}, the first year under the present definition.`
      : `They were ${p.times} times those of the first count, in ${p.first}.`,
  reported: 'These are losses people reported to the FBI. Losses nobody reported are not counted.',
  growth: {
    complaints: (p: { count: string; average: string }) =>
      `The FBI counted ${p.count} complaints about tech support fraud, with an average reported loss of ${p.average}.`,
    link: 'Is it growing? All trends',
  },
  who: {
    title: 'Who lost the money, and how they paid',
    share: (p: { losses: string; complaints: string; year: number }) =>
      `In ${p.year} people aged 60 and over reported ${p.losses} of the losses to tech support fraud and filed ${p.complaints} of the complaints.`,
  },
  where: {
    title: 'Tech support fraud by state',
    text: 'From the FBI’s state reports. Choose a state for its losses, complaints and rank.',
    link: 'All states and territories',
  },
  raids: {
    title: 'What the police did',
    text: (p: { operations: string; techSupport: string; first: string; last: string }) =>
      `Of ${p.operations} recorded operations in India from ${p.first} to ${p.last}, ${p.techSupport} were on tech support fraud. Accusations are not guilt; that is for a court to decide.`,
    link: 'All operations',
  },
  story: {
    title: (name: string) => `${name} in figures`,
    link: 'Every figure with every source',
    sources: ({ same, other }: { same: number; other: number }) => {
      const documents = quantity(f, same, 'source', 'sources');
      return other === 0
        ? documents
        : `${documents}; ${f.number(other)} ${other === 1 ? 'gives' : 'give'} another number`;
    },
  },
  /** Below the headline: each with its year. */
  four: {
    complaints: (year: number) => `complaints to the FBI about tech support fraud in ${year}`,
    average: (year: number) => `average reported loss per complaint in ${year}`,
    overSixty: (year: number) => `reported lost by people aged 60 and over in ${year}`,
    cryptocurrency: (year: number) => `of the reported losses in ${year} involved cryptocurrency`,
  },
  doLink: 'Numbers to call in your country',
  data: {
    title: 'Take the data',
    text: (p: { datasets: string; sources: string }) =>
      `${p.datasets} datasets from ${p.sources} sources, free to use with credit.`,
    link: 'All datasets and downloads',
  },
});
