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

/** What a measure is, apart from the list of them. */
export interface Definition {
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
