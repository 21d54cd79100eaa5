import { t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import type { State } from '../indicators/states.ts';

/**
 * What a figure is about. Public in its files, so none of these ever changes. `internet-crime` is crime of all
 * kinds reported to the FBI, `consumer-fraud` fraud of all kinds reported to the FTC, `call-centre-fraud` tech
 * support fraud and government impersonation.
 */
export type Scope =
  | 'tech-support'
  | 'call-centre-fraud'
  | 'internet-crime'
  | 'gold-couriers'
  | 'consumer-fraud'
  | 'imposter-scams'
  | 'unwanted-calls'
  | 'agency-statistics'
  | 'police-operations'
  | 'court-cases';

/** Something that is the same in all rows of a figure and in none of its columns: its files say it in each row. */
export interface Constant {
  /** Name in CSV and JSON; public, never changes. */
  readonly id: string;
  readonly title: string;
  readonly value: string | number;
}

export const scopeConstant = (scope: Scope): Constant => ({
  id: 'scope',
  title: t.figureTerms.scope,
  value: scope,
});

/** The year of a figure of one year. */
export const yearConstant = ([{ year }]: Filled<{
  readonly year: number;
}>): readonly Constant[] => [{ id: 'year', title: t.figureTerms.year, value: year }];

/** The place of a figure of one state or territory. */
export const stateConstant = ([{ state }]: Filled<{
  readonly state: State;
}>): readonly Constant[] => [
  { id: 'state', title: t.figureTerms.states.state, value: state.state },
];

/** The country of a figure of one country. */
export const countryConstant = (member: string): readonly Constant[] => [
  { id: 'country', title: t.countries.country, value: member.toUpperCase() },
];

/** The operation of a figure of one; none where all are drawn together. */
export const operationConstant = (member: string): readonly Constant[] =>
  member === ''
    ? []
    : [{ id: 'operation', title: t.figureTerms.operations.operation, value: member }];
