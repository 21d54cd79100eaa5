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
        `People arrested in the ${f.number(count)} operations with the most arrests; one dot for each source`,
    },
    'call-centres': {
      title: (p: Spread) =>
        p.most === null
          ? `Call centres: ${differ(f, p)}`
          : `${f.number(p.most)} call centres in the largest operation on record; ${differ(f, p)}`,
      subtitle: (count: number) =>
        `Call centres found or closed in the ${f.number(count)} operations with the most of them; one dot for each source`,
    },
    locations: {
      title: (p: Spread) =>
        p.most === null
          ? `Places searched: ${differ(f, p)}`
          : `${f.number(p.most)} places searched in the largest operation on record; ${differ(f, p)}`,
      subtitle: (count: number) =>
        `Places searched in the ${f.number(count)} operations with the most of them; one dot for each source`,
    },
  },
  alt: (parts: readonly string[]) => `Dot plot. ${parts.join('; ')}.`,
  part: (name: string, shown: string, others: readonly number[]) =>
    others.length === 0
      ? `${name} ${shown}`
      : `${name} ${shown}, elsewhere ${f.list(others.map((other) => f.number(other)))}`,
  headline:
    'The number on the right is the one shown on this site: from official sources before the press, and newer before older. Where sources of the same day disagree and no rule decides, it is a range.',
  aside: (count: number) =>
    count === 1
      ? 'A hollow dot marks one source set aside as doubtful, superseded or a misprint.'
      : `Hollow dots mark ${f.number(count)} sources set aside as doubtful, superseded or misprints.`,
  arrest: 'An arrest is not a conviction.',
  whole: 'Counts for only a part or a day of an operation are not shown.',
  value: 'Value',
  qualifier: 'As stated',
  source: 'Source',
  status: 'Status',
  isShown: 'Value shown',
  yes: 'yes',
  no: 'no',
  entries: {
    shown: 'sources with the value shown',
    other: 'sources with another value',
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
    ? `sources agree on all ${f.number(shown)} operations shown`
    : `sources differ on ${f.number(differ)} of the ${f.number(shown)} operations shown`;
