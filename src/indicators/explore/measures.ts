/** How the numbers of a measure are written; measures of two units never share an axis. */
export type MeasureUnit =
  | Currency
  | 'usd-each'
  | 'usd-per-resident'
  | 'share-of-all'
  | 'share-of-tech-support'
  | 'complaints'
  | 'reports'
  | 'calls'
  | 'consultations'
  | 'operations'
  | 'arrests';

export const currencies = ['USD', 'AUD', 'CAD', 'GBP'] as const;

export type Currency = (typeof currencies)[number];

export const measureGroups = [
  'tech-support',
  'over-60',
  'government-impersonation',
  'all',
  'ftc',
  'abroad',
  'police',
] as const;

export type MeasureGroup = (typeof measureGroups)[number];

/** What a document states by place and year, from which measures are worked out. */
export const baseIds = [
  'tech-support-losses',
  'tech-support-complaints',
  'over-60-tech-support-losses',
  'over-60-tech-support-complaints',
  'government-impersonation-losses',
  'government-impersonation-complaints',
  'all-losses',
  'all-complaints',
  'over-60-all-losses',
  'over-60-all-complaints',
  'residents',
  'ftc-tech-support-reports',
  'ftc-imposter-reports',
  'ftc-all-reports',
  'ftc-unwanted-calls',
  'scamwatch-reports',
  'scamwatch-losses',
  'cafc-reports',
  'cafc-losses',
  'action-fraud-reports',
  'action-fraud-losses',
  'ipa-consultations',
  'operations',
  'tech-support-operations',
  'india-arrests',
] as const;

export type BaseId = (typeof baseIds)[number];

interface Definition {
  /** Public, part of addresses: never changes. */
  readonly id: string;
  readonly group: MeasureGroup;
  /** Who counts. Figures of two agencies are never compared. */
  readonly agency: 'fbi' | 'ftc' | 'accc' | 'cafc' | 'city-of-london-police' | 'ipa' | 'record';
  /** Where all its figures can be read: a dataset, or a figure where one shows it. */
  readonly dataset: string;
  readonly figure?: string;
  readonly unit: MeasureUnit;
  /** Other years are twelve months that are not those of a calendar year. */
  readonly years: 'calendar' | 'other';
  /** The crime type of the FBI that it is about; two types overlap. */
  readonly crimeType?: 'tech-support' | 'government-impersonation';
  /** What is counted, or counted for each of `per`. */
  readonly of: BaseId;
  readonly per?: BaseId;
}

/**
 * What readers can choose, in the order in which it is listed. A measure is compared with another only
 * where `whyApart` finds nothing against it.
 */
export const measures = [
  {
    id: 'tech-support-losses',
    group: 'tech-support',
    agency: 'fbi',
    dataset: 'ic3-crime-types',
    figure: 'losses-by-year',
    unit: 'USD',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'tech-support-losses',
  },
  {
    id: 'tech-support-complaints',
    group: 'tech-support',
    agency: 'fbi',
    dataset: 'ic3-crime-types',
    figure: 'complaints-by-year',
    unit: 'complaints',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'tech-support-complaints',
  },
  {
    id: 'tech-support-average',
    group: 'tech-support',
    agency: 'fbi',
    dataset: 'ic3-crime-types',
    figure: 'average-loss',
    unit: 'usd-each',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'tech-support-losses',
    per: 'tech-support-complaints',
  },
  {
    id: 'tech-support-per-resident',
    group: 'tech-support',
    agency: 'fbi',
    dataset: 'ic3-state-types',
    figure: 'tech-support-by-state',
    unit: 'usd-per-resident',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'tech-support-losses',
    per: 'residents',
  },
  {
    id: 'tech-support-share',
    group: 'tech-support',
    agency: 'fbi',
    dataset: 'ic3-crime-types',
    figure: 'share-of-losses',
    unit: 'share-of-all',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'tech-support-losses',
    per: 'all-losses',
  },
  {
    id: 'over-60-tech-support-losses',
    group: 'over-60',
    agency: 'fbi',
    dataset: 'ic3-call-centre-detail',
    unit: 'USD',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'over-60-tech-support-losses',
  },
  {
    id: 'over-60-tech-support-complaints',
    group: 'over-60',
    agency: 'fbi',
    dataset: 'ic3-call-centre-detail',
    unit: 'complaints',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'over-60-tech-support-complaints',
  },
  {
    id: 'over-60-tech-support-share',
    group: 'over-60',
    agency: 'fbi',
    dataset: 'ic3-call-centre-detail',
    figure: 'over-sixty-share',
    unit: 'share-of-tech-support',
    years: 'calendar',
    crimeType: 'tech-support',
    of: 'over-60-tech-support-losses',
    per: 'tech-support-losses',
  },
  {
    id: 'over-60-all-losses',
    group: 'over-60',
    agency: 'fbi',
    dataset: 'ic3-state-groups',
    figure: 'over-60-by-state',
    unit: 'USD',
    years: 'calendar',
    of: 'over-60-all-losses',
  },
  {
    id: 'over-60-all-complaints',
    group: 'over-60',
    agency: 'fbi',
    dataset: 'ic3-state-groups',
    unit: 'complaints',
    years: 'calendar',
    of: 'over-60-all-complaints',
  },
  {
    id: 'government-impersonation-losses',
    group: 'government-impersonation',
    agency: 'fbi',
    dataset: 'ic3-crime-types',
    unit: 'USD',
    years: 'calendar',
    crimeType: 'government-impersonation',
    of: 'government-impersonation-losses',
  },
  {
    id: 'government-impersonation-complaints',
    group: 'government-impersonation',
    agency: 'fbi',
    dataset: 'ic3-crime-types',
    unit: 'complaints',
    years: 'calendar',
    crimeType: 'government-impersonation',
    of: 'government-impersonation-complaints',
  },
  {
    id: 'all-losses',
    group: 'all',
    agency: 'fbi',
    dataset: 'ic3-totals',
    figure: 'totals-by-year',
    unit: 'USD',
    years: 'calendar',
    of: 'all-losses',
  },
  {
    id: 'all-complaints',
    group: 'all',
    agency: 'fbi',
    dataset: 'ic3-totals',
    unit: 'complaints',
    years: 'calendar',
    of: 'all-complaints',
  },
  {
    id: 'all-average',
    group: 'all',
    agency: 'fbi',
    dataset: 'ic3-totals',
    unit: 'usd-each',
    years: 'calendar',
    of: 'all-losses',
    per: 'all-complaints',
  },
  {
    id: 'all-per-resident',
    group: 'all',
    agency: 'fbi',
    dataset: 'ic3-states',
    figure: 'state-rates',
    unit: 'usd-per-resident',
    years: 'calendar',
    of: 'all-losses',
    per: 'residents',
  },
  {
    id: 'ftc-tech-support-reports',
    group: 'ftc',
    agency: 'ftc',
    dataset: 'ftc-reports',
    figure: 'ftc-imposters',
    unit: 'reports',
    years: 'calendar',
    of: 'ftc-tech-support-reports',
  },
  {
    id: 'ftc-imposter-reports',
    group: 'ftc',
    agency: 'ftc',
    dataset: 'ftc-reports',
    figure: 'imposter-scams-by-state',
    unit: 'reports',
    years: 'calendar',
    of: 'ftc-imposter-reports',
  },
  {
    id: 'ftc-all-reports',
    group: 'ftc',
    agency: 'ftc',
    dataset: 'ftc-totals',
    unit: 'reports',
    years: 'calendar',
    of: 'ftc-all-reports',
  },
  {
    id: 'ftc-unwanted-calls',
    group: 'ftc',
    agency: 'ftc',
    dataset: 'complaint-counts',
    figure: 'unwanted-calls-by-state',
    unit: 'calls',
    years: 'other',
    of: 'ftc-unwanted-calls',
  },
  {
    id: 'scamwatch-reports',
    group: 'abroad',
    agency: 'accc',
    dataset: 'complaint-counts',
    unit: 'reports',
    years: 'calendar',
    of: 'scamwatch-reports',
  },
  {
    id: 'scamwatch-losses',
    group: 'abroad',
    agency: 'accc',
    dataset: 'agency-statistics',
    unit: 'AUD',
    years: 'calendar',
    of: 'scamwatch-losses',
  },
  {
    id: 'cafc-reports',
    group: 'abroad',
    agency: 'cafc',
    dataset: 'agency-statistics',
    unit: 'reports',
    years: 'calendar',
    of: 'cafc-reports',
  },
  {
    id: 'cafc-losses',
    group: 'abroad',
    agency: 'cafc',
    dataset: 'agency-statistics',
    unit: 'CAD',
    years: 'calendar',
    of: 'cafc-losses',
  },
  {
    id: 'action-fraud-reports',
    group: 'abroad',
    agency: 'city-of-london-police',
    dataset: 'agency-statistics',
    unit: 'reports',
    years: 'other',
    of: 'action-fraud-reports',
  },
  {
    id: 'action-fraud-losses',
    group: 'abroad',
    agency: 'city-of-london-police',
    dataset: 'agency-statistics',
    unit: 'GBP',
    years: 'other',
    of: 'action-fraud-losses',
  },
  {
    id: 'ipa-consultations',
    group: 'abroad',
    agency: 'ipa',
    dataset: 'complaint-counts',
    unit: 'consultations',
    years: 'calendar',
    of: 'ipa-consultations',
  },
  {
    id: 'operations',
    group: 'police',
    agency: 'record',
    dataset: 'operations',
    figure: 'operations-by-year',
    unit: 'operations',
    years: 'calendar',
    of: 'operations',
  },
  {
    id: 'tech-support-operations',
    group: 'police',
    agency: 'record',
    dataset: 'operations',
    figure: 'operations-by-year',
    unit: 'operations',
    years: 'calendar',
    of: 'tech-support-operations',
  },
  {
    id: 'india-arrests',
    group: 'police',
    agency: 'fbi',
    dataset: 'ic3-call-centre-detail',
    figure: 'india-arrests',
    unit: 'arrests',
    years: 'calendar',
    of: 'india-arrests',
  },
] as const satisfies readonly Definition[];

export type MeasureId = (typeof measures)[number]['id'];

/** Something that readers can have drawn, by year and place. */
export type Measure = Definition & { readonly id: MeasureId };

export const findMeasure = (id: string): Measure | undefined =>
  measures.find((measure) => measure.id === id);
