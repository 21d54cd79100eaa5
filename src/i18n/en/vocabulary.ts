import type { actions } from '../../datasets/actions.ts';
import type { agencyStatistics } from '../../datasets/agency-statistics.ts';
import type { breaks } from '../../datasets/breaks.ts';
import type { claims } from '../../datasets/claims.ts';
import type { RowOf } from '../../datasets/dataset.ts';
import type { operationFigures } from '../../datasets/operation-figures.ts';
import type { operationPartners } from '../../datasets/operation-partners.ts';
import type { operations } from '../../datasets/operations.ts';
import type { places } from '../../datasets/places.ts';
import type { sources } from '../../datasets/sources.ts';
import type { techniques } from '../../datasets/techniques.ts';
import type { Format } from '../format.ts';
import { reportsOf } from './reports-of.ts';

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

/** Names of what is seized: one piece, and several. */
const seized: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'computers-seized': ['computer', 'computers'],
  'desktops-seized': ['desktop computer', 'desktop computers'],
  'devices-seized': ['device', 'devices'],
  'email-accounts-seized': ['e-mail account', 'e-mail accounts'],
  'hard-disks-seized': ['hard disk', 'hard disks'],
  'items-seized': ['item', 'items'],
  'laptops-and-hard-disks-seized': ['laptop or hard disk', 'laptops and hard disks'],
  'laptops-seized': ['laptop', 'laptops'],
  'mobile-phones-seized': ['mobile phone', 'mobile phones'],
  'server-images-seized': ['server image', 'server images'],
  'sim-cards-seized': ['SIM card', 'SIM cards'],
  'tablets-seized': ['tablet', 'tablets'],
  'usb-drives-seized': ['USB drive', 'USB drives'],
  'vehicles-seized': ['vehicle', 'vehicles'],
  'watches-seized': ['watch', 'watches'],
};

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
    'civil-complaint': 'suit',
    settlement: 'settlement',
    judgment: 'judgment',
    refunds: 'refunds',
    raid: 'raid',
    arrests: 'arrests',
    takedown: 'sweep',
    indictment: 'charges',
    'guilty-plea': 'plea of guilty',
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
    convicted: 'convicted: plea of guilty or sentence',
    completed: 'completed: convicts nobody',
  } satisfies Labels<Action['status']>,
  amountKind: {
    loss: 'loss said to have been caused',
    restitution: 'to be paid back',
    penalty: 'penalty',
    forfeiture: 'forfeiture',
    refund: 'refunds',
    seized: 'seized or stopped',
  } satisfies Labels<Action['amount_kind']>,
  /** What a partner did in an operation: after its name, in the past. */
  role: {
    complainant: 'brought the complaint',
    intelligence: 'gave information',
    coordination: 'coordinated',
    investigation: 'investigated',
    'joint-action': 'took part in the searches',
  } satisfies Labels<RowOf<typeof operationPartners>['role']>,
  /** Steps of the fraud, beside the name of a technique. */
  step: {
    contact: 'Contact',
    pretext: 'False story',
    access: 'Access',
    pressure: 'Pressure',
    payment: 'Payment',
    concealment: 'Concealment',
  } satisfies Labels<RowOf<typeof techniques>['step']>,
  /** The same as headings of groups of bars. */
  stepHeading: {
    contact: 'How the victim is reached',
    pretext: 'What the caller claims',
    access: 'How the computer is opened',
    pressure: 'How the victim is frightened',
    payment: 'How the money is taken',
    concealment: 'How callers and money are hidden',
  } satisfies Labels<RowOf<typeof techniques>['step']>,
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
    'not-told': 'not told',
  } satisfies Labels<Operation['fraud_type']>,
  operationScope: {
    'tech-support': 'tech support',
    impersonation: 'impersonation by telephone',
    'other-call-centre': 'other fraud by call centre',
    'no-call-centre': 'not a call centre',
    'not-told': 'call centre, pretext not told',
  } satisfies Labels<Operation['scope']>,
  /** What later documents make of a statement. */
  verdict: {
    confirmed: 'printed twice',
    sharpened: 'made more exact',
    contradicted: 'contradicted',
    statement: 'said by one source only',
  } satisfies Labels<RowOf<typeof claims>['verdict']>,
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
    'share-exposed': 'share who met it',
    'share-lost-money': 'share who lost money',
    'share-continued': 'share who went on with it',
    'share-lost-money-of-continued': 'share who lost money, of those who went on',
    'share-with-repair-cost': 'share who spent time or money on repair',
    'share-by-payment': 'share of losses by way of payment',
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
    'article-views': 'readings of the advice',
    'reports-with-loss': 'reports with a loss',
    'average-loss': 'average loss',
    'largest-loss': 'largest loss',
    'loss-likelihood-ratio': 'how many times as likely to report a loss',
    'reports-increase': 'rise in reports',
  } satisfies Labels<Statistic['metric']>,
  /** The metric `reports` as the agency calls it: `consultations`. */
  reportsOf,
  /** `48 laptops`, `1 server image`; null for things without a name here. */
  seized: (metric: string, count: number) => {
    const names = seized[metric];
    return names ? `${f.number(count)} ${names[count === 1 ? 0 : 1]}` : null;
  },
});
