import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { inText } from './country-name.ts';

/** English words of the home page. Amounts, shares and years come in as parameters. */
export const homeWords = (f: Format) => ({
  title: 'Hang Up: the open record of tech support fraud',
  headline: (p: { amount: string; year: number }) =>
    `${p.amount} reported lost to tech support fraud in ${p.year}`,
  change: (p: { share: string; rise: boolean; before: number }) =>
    `That is ${p.share} ${p.rise ? 'more' : 'less'} than in ${p.before}.`,
  /** `first` is the first year counted as today; `hasOlder` where years before it were counted by another definition. */
  multiple: (p: { times: string; first: number; hasOlder: boolean }) =>
    p.hasOlder
      ? `It is ${p.times} times the figure for ${p.first}, the first year under the present definition.`
      : `It is ${p.times} times the first count, of ${p.first}.`,
  reported: 'These are losses that people reported to the FBI; nobody knows what was not reported.',
  growth: {
    title: 'How much, how fast',
    text: 'A pop-up or a call claims that a computer is infected. A “technician” asks for access, then for money. A second kind of caller poses as the tax office, the police or a bank regulator. Both are run from call centres, and the FBI adds the two.',
    complaints: (p: { count: string; average: string }) =>
      `The FBI counted ${p.count} complaints of tech support fraud, with an average loss of ${p.average}.`,
    link: 'Trends: by year, by crime type, then and now',
  },
  who: {
    title: 'Who is hurt',
    text: 'The FBI also counts by the age of those who complain.',
    share: (p: { losses: string; complaints: string; year: number }) =>
      `In ${p.year} people over 60 reported ${p.losses} of the losses to tech support fraud and filed ${p.complaints} of the complaints.`,
    link: 'More on age, and how people are reached and pay',
  },
  where: {
    title: 'Where the money is lost',
    text: 'The FBI prints losses by state for internet crime of all kinds. Choose a state for its figures by year, its rank, and the data.',
    link: 'All states and territories',
  },
  raids: {
    title: 'What is done',
    text: (p: { operations: string; techSupport: string; first: string; last: string }) =>
      `${p.operations} police operations against call centres in India are on record here, from ${p.first} to ${p.last}; ${p.techSupport} of them concern false tech support. What is said of the accused is allegation until a court has decided.`,
    link: 'All operations',
  },
  story: {
    title: (name: string) => `${name} in figures`,
    link: 'Every figure with every source',
    sources: ({ same, other }: { same: number; other: number }) => {
      const documents = quantity(f, same, 'document', 'documents');
      return other === 0 ? documents : `${documents}; ${f.number(other)} say otherwise`;
    },
  },
  victims: {
    title: 'Who is called',
    /** Countries come in by their code. */
    text: (p: { operation: string; countries: readonly string[] }) =>
      `${p.operation} began with complaints about calls to ${f.list(p.countries.map((code) => inText(f, code)))}. Other operations name further countries.`,
  },
  doLink: 'All steps, each with its source, and where to report',
  data: {
    title: 'Take the data',
    text: (p: { datasets: string; sources: string }) =>
      `${p.datasets} datasets from ${p.sources} documents, each row with its source. Free to use with credit.`,
    link: 'All datasets and downloads',
  },
});
