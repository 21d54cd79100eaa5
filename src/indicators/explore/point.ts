/** Where a number is stated. */
export interface Proof {
  readonly source_id: string;
  readonly locator?: string | null;
}

export const qualifiers = ['exact', 'approximately', 'at-least', 'at-most'] as const;

export type Qualifier = (typeof qualifiers)[number];

/** What is known of one place in one year. */
export interface Point {
  /** `US`, `US-CA`, `JP`, or all countries together. */
  readonly place: string;
  /** Calendar year, or the year in which other twelve months end. */
  readonly year: number;
  /** Null where nothing is reported, or no value leads. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly proofs: readonly Proof[];
  /** The twelve months, as data write periods. */
  readonly period?: string;
  /** True where a value is known and left out, to protect those who complained. */
  readonly isLeftOut?: boolean;
}

export const qualifierIn = (text: string | null | undefined): Qualifier =>
  qualifiers.find((qualifier) => qualifier === text) ?? 'exact';
