import type { Years } from '../../indicators/operation-years.ts';
import type { Format } from '../format.ts';
import { counted, operations, span } from './counted.ts';

/** Kinds of operations and actions on the timeline. */
const kinds = {
  operations: 'Police operations in India',
  suits: 'Suits, settlements, civil judgments',
  charges: 'Charges, pleas, sentences',
  raids: 'Other raids, arrests, sweeps',
  refunds: 'Refunds',
};

/** English words of the figures on operations and actions. */
export const enforcementWords = (f: Format) => ({
  operation: 'Operation',
  documents: 'Documents',
  undated: 'no date',
  notAll:
    'Only operations that were reported and that we found are counted; this is no measure of crime.',

  byYear: {
    title: (p: { years: readonly number[]; most: number; all: number }) =>
      p.years.length === 1
        ? `${f.number(p.most)} of the ${f.number(p.all)} dated operations against call centres on record took place in ${p.years[0]}`
        : `Most operations against call centres on record are of ${f.list(p.years.map(String))}: ${f.number(p.most)} in each year`,
    subtitle: (p: { all: number; first: number; last: number }) =>
      `Number of recorded police operations against call centres in India by year of their start, ${years(p.first, p.last)}; ${operations(f, p.all)}`,
    alt: (p: { years: readonly string[]; techSupport: number; all: number }) =>
      `Bar chart. Recorded operations by year: ${f.list(p.years)}. On false tech support: ${f.number(p.techSupport)} of ${f.number(p.all)}.`,
    yearCount: (year: number, count: number) => `${year} ${f.number(count)}`,
    undated: (count: number) =>
      count === 1
        ? 'One operation without a date is left out.'
        : `${f.number(count)} operations without a date are left out.`,
    open: (year: number, day: string) =>
      `${year} is not over in this record: the documents were read up to ${f.date(day)}.`,
    more: 'False tech support is counted alone or beside other pretexts. Newer operations are easier to find: a rise can be one of reports.',
    techSupport: 'False tech support',
    others: 'Other pretexts, or not told',
    all: 'All operations',
    year: 'Year',
  },

  timeline: {
    title: (p: { kind: keyof typeof kinds; first: number; operations: number }) =>
      `${kinds[p.kind]} on record since ${p.first}, police operations in India since ${p.operations}`,
    titleOperations: (first: number) => `Police operations in India on record since ${first}`,
    titleOther: (p: { kind: keyof typeof kinds; first: number }) =>
      `${kinds[p.kind]} on record since ${p.first}`,
    titleNone: 'Police operations and actions on record',
    subtitle: (p: { first: number; last: number; operations: number; actions: number }) =>
      `One dot for each operation or action in the year of its start, ${years(p.first, p.last)}; ${both(f, p.operations, p.actions)}`,
    alt: (p: { first: number; last: number; kinds: readonly string[] }) =>
      `Dots by year and kind, ${years(p.first, p.last)}: ${f.list(p.kinds)}.`,
    kindCount: (kind: keyof typeof kinds, count: number) => `${kinds[kind]} ${f.number(count)}`,
    undated: (raids: number, others: number) =>
      `Left out for want of a date: ${both(f, raids, others)}.`,
    sameSide: (count: number) =>
      count === 1
        ? 'One action that is the foreign side of a recorded operation is left out.'
        : `${f.number(count)} actions that are the foreign side of a recorded operation are left out.`,
    standing:
      'A suit or a charge is an allegation; a raid or an arrest convicts nobody. The place of a dot within its year says nothing.',
    kinds,
    kind: 'Kind',
    date: 'Date',
    what: 'What happened',
    standingColumn: 'Standing',
    standings: {
      alleged: 'alleged',
      settled: 'settled',
      convicted: 'convicted',
      completed: 'completed',
    },
  },

  ranges: {
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
    qualifiers: {
      exact: 'exact',
      'at-least': 'at least',
      approximately: 'about',
      'at-most': 'at most',
    },
    statuses: { doubtful: 'doubtful', superseded: 'superseded', misprint: 'misprint' },
  },

  seizures: {
    title: (name: string, items: readonly string[]) => `${name}: ${f.list(items)} seized`,
    item: (count: number, label: string) => `${f.number(count)} ${thing(label, count)}`,
    itemAbout: (count: number, label: string) => `about ${f.number(count)} ${thing(label, count)}`,
    itemLeast: (count: number, label: string) =>
      `at least ${f.number(count)} ${thing(label, count)}`,
    itemMost: (count: number, label: string) => `at most ${f.number(count)} ${thing(label, count)}`,
    subtitle: (per: number) =>
      per === 1
        ? 'What the police seized or secured, counted in pieces; one symbol is one piece'
        : `What the police seized or secured, counted in pieces; one symbol is ${f.number(per)} pieces, rounded`,
    alt: (name: string, items: readonly string[]) =>
      `Counted symbols for what was seized in ${name}: ${f.list(items)}.`,
    differ: (items: readonly string[]) => `Documents give other numbers too: ${f.list(items)}.`,
    money: 'Money, gold and what is given without a number are not drawn.',
    what: 'What was seized',
    count: 'Number',
    documents: 'Documents',
  },

  partners: {
    title: (p: { names: readonly string[]; operations: number; all: number }) =>
      `${several(f, p.names, 'partners')}: ${p.names.length === 1 ? '' : 'each '}named in ${f.number(p.operations)} of ${operations(f, p.all)} with partners`,
    subtitle: (p: { shown: number; all: number; years: Years | null }) =>
      `Partners named in most operations (${f.number(p.shown)} of ${f.number(p.all)}); one column for each operation, oldest first${p.years === null ? '' : `, ${span(p.years)}`}`,
    alt: (parts: readonly string[]) => `Matrix of partners and operations. ${f.list(parts)}.`,
    partnerCount: (name: string, count: number) => `${name}: ${operations(f, count)}`,
    others: (count: number) =>
      count === 0
        ? 'A partner that no document names may have helped all the same.'
        : `${count === 1 ? 'One partner' : `${f.number(count)} partners`} named in fewer operations: see the table. One that no document names may have helped all the same.`,
    left: (count: number) => `Left out for want of a named partner: ${operations(f, count)}.`,
    apart: 'Partners stand apart as documents name them, also where one belongs to another.',
    entries: {
      complainant: 'brought the complaint',
      helped: 'helped in another way',
      none: 'not named',
    },
    partner: 'Partner',
    roles: 'Roles',
    date: 'Date',
    role: {
      complainant: 'brought the complaint',
      intelligence: 'gave information',
      coordination: 'coordinated',
      investigation: 'investigated',
      'joint-action': 'took part in the searches',
    },
  },

  techniques: {
    title: (p: { labels: readonly string[]; operations: number; all: number }) =>
      `${several(f, p.labels, 'techniques')}: ${p.labels.length === 1 ? '' : 'each '}said to have been used in ${f.number(p.operations)} of ${operations(f, p.all)}`,
    subtitle: (p: { all: number; most: number }) =>
      `Number of operations whose documents name the technique, by step of the fraud, at most ${f.number(p.most)} for each step; ${operations(f, p.all)}`,
    alt: (parts: readonly string[]) =>
      `Bar chart. Number of operations whose documents name the technique: ${f.list(parts)}.`,
    techniqueCount: (label: string, operations: number) => `${label} ${f.number(operations)}`,
    alleged: 'What is said of the accused is allegation until a court has decided.',
    notNamed: 'A technique that no document names may have been used all the same.',
    others: (count: number) =>
      count === 1
        ? 'One more technique stands in the table.'
        : `${f.number(count)} more techniques stand in the table.`,
    technique: 'Technique',
    step: 'Step',
    operations: 'Operations',
    steps: {
      contact: 'How the victim is reached',
      pretext: 'What the caller claims',
      access: 'How the computer is opened',
      pressure: 'How the victim is frightened',
      payment: 'How the money is taken',
      concealment: 'How callers and money are hidden',
    },
  },

  microsoft: {
    title: (p: { raids: string; arrests: string; date: string }) =>
      `With Microsoft’s help: ${p.raids} raids and ${p.arrests} arrests by ${f.date(p.date)}`,
    titleOne: (p: { count: string; metric: 'call-centre-raids' | 'arrests'; date: string }) =>
      p.metric === 'arrests'
        ? `With Microsoft’s help: ${p.count} arrests by ${f.date(p.date)}`
        : `With Microsoft’s help: ${p.count} raids by ${f.date(p.date)}`,
    subtitle: (first: string, last: string) =>
      first === last
        ? `Raids on call centres and arrests with the help of Microsoft’s Digital Crimes Unit, as the company is quoted, running totals of ${f.date(first)}`
        : `Raids on call centres and arrests with the help of Microsoft’s Digital Crimes Unit, as the company is quoted, running totals from ${f.date(first)} to ${f.date(last)}`,
    alt: (parts: readonly string[]) => `Bar chart of running totals. ${parts.join('; ')}.`,
    part: (metric: string, date: string, count: string) => `${metric}, ${f.date(date)}: ${count}`,
    overlap:
      'These are running totals of one company: each holds the one before. They overlap with the operations on record and must not be added to them.',
    gaps: 'Between these dates no total was found.',
    arrest: 'An arrest is not a conviction.',
    value: (qualifier: string | null, count: number) => stated(f, qualifier, count),
    metrics: { 'call-centre-raids': 'Raids on call centres', arrests: 'Arrests' },
    metric: 'What is counted',
    date: 'As of',
    count: 'Number',
    qualifier: 'As stated',
  },

  money: {
    title: (p: { names: readonly string[]; amount: string }) =>
      `Largest refund on record: ${p.amount}, in the case of ${f.list(p.names)}`,
    titleNone: (cases: number) =>
      cases === 1
        ? 'One case with restitution on record, none with a refund'
        : `${f.number(cases)} cases with restitution on record, none with a refund`,
    subtitle: (p: { currency: string; shown: number; years: string }) =>
      `Money paid back to victims, and restitution ordered or agreed, by case, ${p.currency}, ${p.years}; ${p.shown === 1 ? 'one case' : `${f.number(p.shown)} cases, largest refunds first`}`,
    alt: (parts: readonly string[]) => `Bar chart. ${parts.join('; ')}.`,
    part: (p: { name: string; refund: string | null; ordered: string | null }) =>
      `${p.name}: ${[p.refund && `${p.refund} paid back`, p.ordered && `${p.ordered} ordered or agreed`].filter(Boolean).join(', ')}`,
    suspended:
      'What a court orders is often not paid: large parts of several judgments were suspended on payment of less. The table says what is known of each.',
    notAdded: 'Cases overlap in parties and in money: the amounts are not added up.',
    least: 'Most documents say “more than” for refunds.',
    others: (count: number) =>
      count === 1
        ? 'One smaller case, or one in another currency, stands in the table.'
        : `${f.number(count)} smaller cases, or cases in another currency, stand in the table.`,
    unnamed: (agency: string) => `${agency}, no organisation named`,
    caseName: (name: string, years: string) => (years === '' ? name : `${name} (${years})`),
    more: (name: string, others: number) => (others === 0 ? name : `${name} and others`),
    currencyName: (currency: string) => (currency === 'USD' ? 'US dollars' : currency),
    entries: { refund: 'paid back', ordered: 'ordered or agreed' },
    case: 'Case',
    agency: 'Agency',
    years: 'Years',
    currency: 'Currency',
    ordered: 'Ordered or agreed',
    refund: 'Paid back',
    payments: 'Payments',
    note: 'What is known',
    noneRecorded: 'none recorded',
    noRefund: 'paid back: not recorded',
    noOrder: 'ordered: not recorded',
  },

  countries: {
    title: (p: {
      top: readonly string[];
      operations: number;
      all: number;
      next: { readonly countries: readonly string[]; readonly operations: number } | null;
    }) => {
      const first = `${f.list(p.top)}: victims named in ${f.number(p.operations)} of ${operations(f, p.all)}`;
      if (p.next === null) return first;
      const each = p.next.countries.length === 1 ? '' : ' each';
      return `${first}; ${f.list(p.next.countries)} in ${f.number(p.next.operations)}${each}`;
    },
    subtitle: (count: number, years: Years | null) =>
      `Number of operations whose documents name victims in the country; ${counted(f, count, years)}`,
    alt: (parts: readonly string[]) =>
      `Bar chart. Number of operations that name victims in the country: ${f.list(parts)}.`,
    countryCount: (name: string, operations: number) => `${name} ${f.number(operations)}`,
    several: 'One operation can name several countries.',
    notAll: 'A country stands here if a document names it, whatever the number of victims.',
    country: 'Country',
    operations: 'Operations',
  },
});

const actions = (f: Format, count: number) =>
  count === 1 ? '1 action' : `${f.number(count)} actions`;

/** Of operations and actions those that there are. */
const both = (f: Format, raids: number, others: number) =>
  f.list([
    ...(raids > 0 ? [operations(f, raids)] : []),
    ...(others > 0 ? [actions(f, others)] : []),
  ]);

const years = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);

/** Names in a title; from four on their number says more. */
const several = (f: Format, names: readonly string[], things: string) =>
  names.length > 3 ? `${f.number(names.length)} ${things}` : f.list(names);

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

/** “Mobile phones seized” → mobile phones; of one piece, mobile phone. */
function thing(label: string, count: number): string {
  const all = label.replace(/ (seized|secured)$/, '');
  const short = count === 1 ? all.replace(/s$/, '') : all;
  return /^[A-Z]{2}/.test(short) ? short : short.charAt(0).toLowerCase() + short.slice(1);
}

function stated(f: Format, qualifier: string | null, count: number): string {
  const before = { 'at-least': 'at least ', 'at-most': 'at most ', approximately: 'about ' };
  const prefix = Object.entries(before).find(([name]) => name === qualifier)?.[1] ?? '';
  return `${prefix}${f.number(count)}`;
}
