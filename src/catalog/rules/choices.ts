import { actions } from '../../datasets/actions.ts';
import { advice } from '../../datasets/advice.ts';
import { agencies } from '../../datasets/agencies.ts';
import { crimeTypes } from '../../datasets/crime-types.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { helpChannels } from '../../datasets/help-channels.ts';
import { operations } from '../../datasets/operations.ts';
import { origins } from '../../datasets/origins.ts';
import { partners } from '../../datasets/partners.ts';
import { sources } from '../../datasets/sources.ts';
import { states } from '../../datasets/states.ts';
import { type Data, isJustified, justifyWith, type Rule } from './rule.ts';

const differs = 'differs';

export const choiceFits: Rule = {
  id: 'choice-fits',
  severity: 'warning',
  guards:
    'A word chosen from a list contradicts the rest of its row: police that is a regulator, refunds that are a penalty, a territory among the states.',
  fix: `Correct the word or what contradicts it, or write in the note of the row that it ${differs} and why. Where a dataset has no notes, src/catalog/rules/choices.ts says what goes together.`,
  reads: [
    actions,
    advice,
    agencies,
    crimeTypes,
    helpChannels,
    operations,
    origins,
    partners,
    sources,
    states,
  ],
  check: (data, report) => {
    for (const { dataset, line, note, column, value, allowed, why } of choices(data)) {
      if (value === null || allowed === undefined || allowed.includes(value)) continue;
      if (isJustified({ note }, differs)) continue;
      const list = allowed.join(' or ');
      report(dataset, line, {
        column,
        value,
        message: `expected ${list}: ${why}`,
        fix: `Write ${list}, or correct the other${note === undefined ? '' : `, ${justifyWith(differs)}`}.`,
      });
    }
  },
};

interface Choice {
  readonly dataset: Dataset;
  readonly line: number;
  /** Nothing in datasets without notes. */
  readonly note?: string | null;
  readonly column: string;
  readonly value: string | null;
  /** Nothing where the row does not tell. */
  readonly allowed: readonly string[] | undefined;
  /** What in the row says so. */
  readonly why: string;
}

function* choices(data: Data): Generator<Choice> {
  yield* ofAgencies(data);
  yield* ofEnforcement(data);
  const { rows, find } = data;
  for (const { crime_type: id, kind: value, line } of rows(crimeTypes)) {
    const allowed = [id.startsWith('descriptor-') ? 'descriptor' : 'crime-type'];
    yield { dataset: crimeTypes, line, column: 'kind', value, allowed, why: `its id is ${id}` };
  }
  for (const { kind: value, fips, line } of rows(states)) {
    const allowed = [fips === '11' ? 'district' : fips >= '60' ? 'territory' : 'state'];
    yield {
      dataset: states,
      line,
      column: 'kind',
      value,
      allowed,
      why: `its FIPS code is ${fips}`,
    };
  }
  for (const { first_hand: value, authority, source_id, note, line } of rows(advice)) {
    const source = find(sources, source_id);
    const isOwn = source?.kind === 'official' || source?.publisher === authority;
    if (!source || isOwn) continue;
    const why = `${source_id} is not a source of the authority itself`;
    yield { dataset: advice, line, note, column: 'first_hand', value, allowed: ['no'], why };
  }
}

/** Kinds of agencies behind each kind of channel. */
const agenciesOf: Readonly<Record<string, readonly string[]>> = {
  'report-crime': ['police', 'help-line', 'response-team', 'regulator', 'network', 'prosecutor'],
  'emergency-only': ['police'],
  'consumer-line': ['prosecutor', 'regulator', 'association'],
  'bank-line': ['help-line', 'association'],
  'elder-line': ['help-line'],
};

/** Words in a name that tell what an agency is. */
const named: readonly (readonly [words: RegExp, kinds: readonly string[]])[] = [
  [/attorney general|prosecut/i, ['prosecutor']],
  [/\bCERT\b|CSIRT|response team/i, ['response-team']],
  [/polic|polizei|garda\b|gendarm/i, ['police', 'help-line']],
];

const namedPartners: readonly (readonly [words: RegExp, kinds: readonly string[]])[] = [
  [/interpol/i, ['international']],
  [/department of justice|prosecut/i, ['prosecution']],
  [/polic/i, ['police']],
  [/intelligence unit/i, ['intelligence']],
];

function* ofAgencies({ rows, find }: Data): Generator<Choice> {
  for (const { name, kind: value, line } of rows(agencies)) {
    const allowed = named.find(([words]) => words.test(name))?.[1];
    yield { dataset: agencies, line, column: 'kind', value, allowed, why: `its name is ${name}` };
  }
  for (const { name, kind: value, line } of rows(partners)) {
    const allowed = namedPartners.find(([words]) => words.test(name))?.[1];
    yield { dataset: partners, line, column: 'kind', value, allowed, why: `its name is ${name}` };
  }
  for (const { kind: value, agency_id: id, note, line } of rows(helpChannels)) {
    const agency = find(agencies, id)?.kind;
    if (agency === undefined || agenciesOf[value]?.includes(agency) !== false) continue;
    const allowed = Object.keys(agenciesOf).filter((kind) => agenciesOf[kind]?.includes(agency));
    const why = `${id} is of the kind ${agency}`;
    yield { dataset: helpChannels, line, note, column: 'kind', value, allowed, why };
  }
}

/** What the money of an action can be. */
const amountsOf: Readonly<Record<string, readonly string[]>> = {
  'civil-complaint': ['loss', 'seized'],
  settlement: ['restitution', 'penalty', 'forfeiture'],
  judgment: ['restitution', 'penalty', 'forfeiture', 'loss'],
  refunds: ['refund', 'restitution'],
  raid: ['loss', 'seized'],
  arrests: ['loss', 'seized'],
  takedown: ['loss', 'seized'],
  indictment: ['loss', 'seized'],
  'guilty-plea': ['loss', 'restitution', 'forfeiture'],
  sentence: ['loss', 'restitution', 'forfeiture', 'penalty'],
};

/** What an operation against a call centre is, by its main pretext; any may be against no call centre. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  'tech-support': ['tech-support', 'no-call-centre'],
  'government-impersonation': ['impersonation', 'no-call-centre'],
  'refund-impersonation': ['impersonation', 'no-call-centre'],
  'payment-service-impersonation': ['impersonation', 'no-call-centre'],
  'loan-fraud': ['other-call-centre', 'no-call-centre'],
  'mule-accounts': ['no-call-centre'],
  'digital-arrest': ['impersonation', 'no-call-centre'],
  'not-told': ['not-told', 'no-call-centre'],
};

const newsAgencies = /^(?:ANI|IANS|Press Trust of India|Reuters|Agence France-Presse)$/;

function* ofEnforcement({ rows }: Data): Generator<Choice> {
  for (const { kind, amount_kind: value, note, line } of rows(actions)) {
    const why = `the action is of the kind ${kind}`;
    yield {
      dataset: actions,
      line,
      note,
      column: 'amount_kind',
      value,
      allowed: amountsOf[kind],
      why,
    };
  }
  for (const { fraud_type, scope: value, note, line } of rows(operations)) {
    const why = `the kind of fraud is ${fraud_type}`;
    yield {
      dataset: operations,
      line,
      note,
      column: 'scope',
      value,
      allowed: scopesOf[fraud_type],
      why,
    };
  }
  for (const { origin_id: id, kind: value, publisher, line } of rows(origins)) {
    const [word] = /(?<=-)(?:release|statement|press-conference)(?=-)/.exec(id) ?? [];
    const allowed = newsAgencies.test(publisher ?? '')
      ? ['agency-copy']
      : word
        ? [word]
        : undefined;
    yield { dataset: origins, line, column: 'kind', value, allowed, why: `its id is ${id}` };
  }
}
