import type { Format } from '../../format.ts';
import { Fraud, span } from '../phrases.ts';

/** English words of the figure fbi-and-ftc. */
export const fbiAndFtc = (f: Format) => {
  const years = (all: readonly number[]) => f.list(all.map(String));
  return {
    /** Each list names the years with less than the year before. */
    title: (p: {
      losses: readonly number[];
      complaints: readonly number[];
      reports: readonly number[];
      first: number;
      last: number;
    }) => {
      const course = (all: readonly number[]) =>
        all.length === 0 ? 'rose every year' : `fell in ${years(all)}`;
      const money =
        p.losses.length === 0
          ? `Reported losses rose every year from ${p.first} to ${p.last}`
          : `Reported losses fell in ${years(p.losses)}`;
      return `${money}; complaints to the FBI ${course(p.complaints)}, reports to the FTC ${course(p.reports)}`;
    },
    subtitle: ({ first, last }: { first: number; last: number }) =>
      `${Fraud} as the FBI and the US Federal Trade Commission (FTC) count it, ${span(first, last)}; every panel has its own scale`,
    alt: (parts: readonly string[]) =>
      `${f.number(parts.length)} small column charts on one axis of years. ${parts.join('. ')}.`,
    panels: {
      losses: 'Losses reported to the FBI',
      complaints: 'Complaints to the FBI',
      reports: 'Reports to the FTC',
    },
    columns: {
      losses: 'Losses reported to the FBI, USD',
      complaints: 'Complaints to the FBI',
      reports: 'Reports to the FTC',
    },
    apart:
      'The two agencies count apart and by their own definitions, and some people report to both: never add their counts.',
    lines: 'Dashed lines mark years in which the FBI changed what or how it counts.',
    gaps: 'A dash marks a year without a figure in our sources; it is not zero.',
  };
};
