import type { Format } from '../../format.ts';

/**
 * English words of the figure operation-ranges.
 * Names of operations come in as the data has them, what is shown of them written.
 */
export const operationRanges = (f: Format) => ({
  metrics: {
    arrests: {
      title: (p: Spread) =>
        p.most === null
          ? `Arrests: ${differ(f, p)}`
          : `${f.number(p.most)} arrests in the largest operation on record; ${differ(f, p)}`,
      subtitle: (count: number) =>
        `Persons arrested in the ${f.number(count)} operations with most arrests, one dot for each document`,
    },
    'call-centres': {
      title: (p: Spread) =>
        p.most === null
          ? `Call centres: ${differ(f, p)}`
          : `${f.number(p.most)} call centres in the largest operation on record; ${differ(f, p)}`,
      subtitle: (count: number) =>
        `Call centres found or closed in the ${f.number(count)} operations with most of them, one dot for each document`,
    },
    locations: {
      title: (p: Spread) =>
        p.most === null
          ? `Places searched: ${differ(f, p)}`
          : `${f.number(p.most)} places searched in the largest operation on record; ${differ(f, p)}`,
      subtitle: (count: number) =>
        `Places searched in the ${f.number(count)} operations with most of them, one dot for each document`,
    },
  },
  alt: (parts: readonly string[]) => `Dot plot. ${parts.join('; ')}.`,
  part: (name: string, shown: string, others: readonly number[]) =>
    others.length === 0
      ? `${name} ${shown}`
      : `${name} ${shown}, elsewhere ${f.list(others.map((other) => f.number(other)))}`,
  headline:
    'The number on the right is the one shown on this site: official documents before the press, then the newest; a range where documents of one day disagree and nothing decides.',
  aside: (count: number) =>
    count === 1
      ? 'One document is set aside as doubtful, superseded or a misprint; its dot is hollow.'
      : `${f.number(count)} documents are set aside as doubtful, superseded or misprints; their dots are hollow.`,
  arrest: 'An arrest is not a conviction.',
  whole: 'Counts of a part or a day of an operation are left out.',
  value: 'Value',
  qualifier: 'As stated',
  source: 'Document',
  status: 'Status',
  isShown: 'Value shown',
  yes: 'yes',
  no: 'no',
  entries: {
    shown: 'documents with the value shown',
    other: 'documents with another value',
    aside: 'set aside',
  },
});

interface Spread {
  /** Of the largest operation; null where documents leave open which that is. */
  readonly most: number | null;
  readonly differ: number;
  readonly shown: number;
}

const differ = (f: Format, { differ, shown }: Spread) =>
  differ === 0
    ? `documents agree on all ${f.number(shown)} operations shown`
    : `documents differ on ${f.number(differ)} of the ${f.number(shown)} operations shown`;
