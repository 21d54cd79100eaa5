import { span } from '../phrases.ts';

/** English words of the figure india-arrests. Numbers come in written: "at least 215". */
export const indiaArrests = () => ({
  title: (p: { year: number; arrests: string }) =>
    `Indian police arrested ${p.arrests} people in ${p.year} in operations supported by the FBI`,
  subtitle: (first: number, last: number) =>
    `People arrested in India in operations supported by the FBI, as its reports state them, ${span(first, last)}`,
  alt: (years: readonly string[]) => `Bar chart. Arrests by year: ${years.join('; ')}.`,
  ofYear: (year: number, arrests: string) => `${year}: ${arrests}`,
  arrests: 'Arrests',
  qualifier: 'As stated',
  whose:
    'These are only the arrests that the FBI reports. Some may also be counted in the operations on this record.',
  notConvicted: 'An arrest is not a conviction.',
});
