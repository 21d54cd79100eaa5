import type { actions } from '../../datasets/actions.ts';
import type { agencyStatistics } from '../../datasets/agency-statistics.ts';
import type { breaks } from '../../datasets/breaks.ts';
import type { changes } from '../../datasets/changes.ts';
import type { claims } from '../../datasets/claims.ts';
import type { RowOf } from '../../datasets/dataset.ts';
import type { helpChannels } from '../../datasets/help-channels.ts';
import type { ic3Totals } from '../../datasets/ic3-totals.ts';
import type { operationFigures } from '../../datasets/operation-figures.ts';
import type { operationPartners } from '../../datasets/operation-partners.ts';
import type { operations } from '../../datasets/operations.ts';
import type { places } from '../../datasets/places.ts';
import type { sources } from '../../datasets/sources.ts';
import type { Format } from '../format.ts';
import { reportsOf } from './reports-of.ts';
import { stepWords } from './steps.ts';
import { unitWords } from './units.ts';

type Action = RowOf<typeof actions>;
type Statistic = RowOf<typeof agencyStatistics>;
type Operation = RowOf<typeof operations>;
type Figure = RowOf<typeof operationFigures>;

/** One label for each code of a column. */
type Labels<Code extends string | null> = Readonly<Record<Exclude<Code, null>, string>>;

const qualifier: Labels<Statistic['qualifier']> = {
  exact: 'exact',
  'at-least': 'at least',
  approximately: 'about',
  'at-most': 'at most',
};

/** Why released data changed: a heading above the changes. */
export const changeReason = {
  'new-data': 'New data',
  withdrawal: 'Withdrawal',
  revision: 'Revised by the source',
  correction: 'Our corrections',
  words: 'New wording',
} satisfies Labels<RowOf<typeof changes>['reason']>;

/** English words for the codes of the data: one for each, used wherever the code is shown. */
export const vocabularyWords = (f: Format) => ({
  /** In a cell of a table, under “As stated”. */
  qualifier,
  /** What a break in a series is, beside a line in a chart and in a narrow column: short. */
  breakKind: {
    start: 'starts',
    definition: 'new definition',
    counting: 'new count',
    name: 'new name',
    restated: 'restated',
    error: 'doubtful table',
    outlier: 'outlier',
    wording: 'new wording',
  } satisfies Labels<RowOf<typeof breaks>['kind']>,
  /** The same in a chart, before a number, where there is no room for a word. */
  qualifierMark: {
    exact: '',
    approximately: '~',
    'at-least': '≥',
    'at-most': '≤',
  } satisfies Labels<Statistic['qualifier']>,
  /** A number as its source puts it: `at least 2,000`. The number comes in written, with its unit. */
  qualified: (code: Statistic['qualifier'] | null, number: string) =>
    code === null || code === 'exact' ? number : `${qualifier[code]} ${number}`,
  /** Why a number is not the one that is shown: beside the number. */
  status: {
    doubtful: 'doubtful',
    superseded: 'superseded',
    misprint: 'misprint',
  } satisfies Labels<Figure['status']>,
  actionKind: {
    'civil-complaint': 'lawsuit',
    settlement: 'settlement',
    judgment: 'judgment',
    refunds: 'refunds',
    raid: 'raid',
    arrests: 'arrests',
    takedown: 'sweep',
    indictment: 'charges',
    'guilty-plea': 'guilty plea',
    sentence: 'sentence',
  } satisfies Labels<Action['kind']>,
  /** What an action is before the law, in a table or a filter. */
  standing: {
    alleged: 'alleged',
    settled: 'settled',
    convicted: 'convicted',
    completed: 'completed',
  } satisfies Labels<Action['status']>,
  /** The same with what it means, on the page of an action. */
  standingExplained: {
    alleged: 'alleged: not decided by a court',
    settled: 'settled: ended by agreement or judgment',
    convicted: 'convicted: guilty plea or sentence',
    completed: 'completed: not a conviction',
  } satisfies Labels<Action['status']>,
  /** Names of crime types for charts, where the label of the reports is too long for a phone. */
  crimeTypeShort: {
    'advanced-fee': 'Advance fees',
    bec: 'Business email',
    'confidence-romance': 'Romance',
    'credit-card-check-fraud': 'Cards and checks',
    'data-breach': 'Data breach',
    'government-impersonation': 'Gov. imposters',
    'harassment-stalking': 'Harassment',
    'identity-theft': 'Identity theft',
    'ipr-copyright-counterfeit': 'Counterfeits',
    'lottery-sweepstakes-inheritance': 'Lottery, prizes',
    'non-payment-non-delivery': 'Non-payment',
    'personal-data-breach': 'Personal data',
    'phishing-spoofing': 'Phishing',
    'real-estate': 'Real estate',
    'sim-swap': 'SIM swap',
    'tech-support': 'Tech support',
    'threats-of-violence': 'Threats',
  } as Readonly<Record<string, string>>,
  /** Of which complaints a total of the FBI states the losses. */
  totalMeasure: {
    all: 'all complaints',
    referred: 'referred cases',
  } satisfies Labels<RowOf<typeof ic3Totals>['measure']>,
  /** What a company counts in the operations it helped with. */
  enforcementMetric: { 'call-centre-raids': 'Raids on call centres', arrests: 'Arrests' },
  amountKind: {
    loss: 'alleged loss',
    restitution: 'to be repaid',
    penalty: 'penalty',
    forfeiture: 'forfeiture',
    refund: 'refunds',
    seized: 'seized or stopped',
  } satisfies Labels<Action['amount_kind']>,
  /** What a partner did in an operation: after its name, in the past. */
  role: {
    complainant: 'filed the complaint',
    intelligence: 'provided information',
    coordination: 'coordinated',
    investigation: 'investigated',
    'joint-action': 'took part in the searches',
  } satisfies Labels<RowOf<typeof operationPartners>['role']>,
  ...stepWords,
  /** People of an age group, after “aged”: `under 20`, `20 to 29`, `60 and over`. */
  age: ({ from, to }: { readonly from: number; readonly to: number | null }) => {
    if (to === null) return `${f.number(from)} and over`;
    return from === 0 ? `under ${f.number(to + 1)}` : `${f.number(from)} to ${f.number(to)}`;
  },
  fraudType: {
    'tech-support': 'tech support',
    'government-impersonation': 'government impersonation',
    'refund-impersonation': 'refund impersonation',
    'payment-service-impersonation': 'payment service impersonation',
    'insurance-impersonation': 'insurance impersonation',
    'loan-fraud': 'loan fraud',
    'digital-arrest': 'digital arrest',
    'mule-accounts': 'mule accounts',
    mixed: 'mixed',
    'not-told': 'not stated',
  } satisfies Labels<Operation['fraud_type']>,
  operationScope: {
    'tech-support': 'tech support',
    impersonation: 'impersonation by phone',
    'other-call-centre': 'other call-centre fraud',
    'no-call-centre': 'not a call centre',
    'not-told': 'call centre, pretext not stated',
  } satisfies Labels<Operation['scope']>,
  /** What a telephone number or address is for: a heading above it. */
  helpKind: {
    'get-help': 'Get help',
    'elder-line': 'Get help',
    'bank-line': 'Reach your bank',
    'report-crime': 'Report the crime',
    'consumer-line': 'Attorney general of your state',
    'emergency-only': 'Emergency',
  } satisfies Labels<RowOf<typeof helpChannels>['kind']>,
  /** What a call costs, after its hours. */
  callCost: {
    free: 'free',
    charged: 'call charges apply',
  } satisfies Labels<RowOf<typeof helpChannels>['cost']>,
  /** What later documents make of a statement. */
  verdict: {
    confirmed: 'repeated by others',
    sharpened: 'refined',
    contradicted: 'contradicted',
    statement: 'in one source only',
  } satisfies Labels<RowOf<typeof claims>['verdict']>,
  changeReason,
  /** What became of a row, beside its key. */
  change: {
    published: 'published',
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    announced: 'announced',
  } satisfies Labels<RowOf<typeof changes>['change']>,
  sourceKind: {
    official: 'official',
    court: 'court',
    press: 'press',
    dataset: 'dataset',
  } satisfies Labels<RowOf<typeof sources>['kind']>,
  placeKind: {
    state: 'state',
    'union-territory': 'union territory',
    city: 'city',
  } satisfies Labels<RowOf<typeof places>['kind']>,
  /** What an agency counts: in a cell, and after the name of a series. */
  agencyMetric: {
    reports: 'reports',
    victims: 'victims',
    losses: 'reported losses',
    'median-loss': 'median loss',
    'share-with-loss': 'share with a loss',
    'share-exposed': 'share who encountered it',
    'share-lost-money': 'share who lost money',
    'share-continued': 'share who continued',
    'share-lost-money-of-continued': 'share who lost money, of those who continued',
    'share-with-repair-cost': 'share who spent time or money on repairs',
    'share-by-payment': 'share of losses by payment method',
    'share-of-reports': 'share of reports',
    'share-of-requests': 'share of requests',
    'share-of-billing-fraud': 'share of billing fraud',
    'share-over-50': 'share aged over 50',
    share: 'share',
    cases: 'cases',
    'police-reports': 'police reports',
    offences: 'offences',
    consultations: 'consultations',
    requests: 'requests for help',
    calls: 'calls',
    'people-called': 'people called',
    'article-views': 'views of the advice page',
    'reports-with-loss': 'reports with a loss',
    'average-loss': 'average loss',
    'largest-loss': 'largest loss',
    'loss-likelihood-ratio': 'how many times as likely to report a loss',
    'reports-increase': 'increase in reports',
  } satisfies Labels<Statistic['metric']>,
  /** The metric `reports` as the agency calls it: `consultations`. */
  reportsOf,
  /**
   * A label of the data without the period that ends it, as the translations of labels write it: `, 2022 Q2`,
   * `, year 2025`, `, June 2024`.
   */
  withoutPeriod: (label: string) =>
    label.replace(/, (?:(?:year|[A-Z][a-z]+) )?\d{4}(?: Q\d)?$/, ''),
  ...unitWords(f),
});
