import { agree } from '../catalog/agree.ts';
import { isSetAside } from '../datasets/measures.ts';
import { compare } from '../order/compare.ts';
import { chooseAmong } from './choose-among.ts';
import { type LeadReason, reasonOf } from './lead-reason.ts';
import type { FindVoice, Voice } from './voice.ts';

/** A row in which one document states something. */
export interface Statement {
  readonly source_id: string;
  readonly status?: string | null;
  readonly qualifier?: string | null;
}

/** A number together with the row that states it. */
export interface Stated<R> {
  readonly value: number;
  readonly row: R;
}

/** How the statements on one thing stand to each other. */
export interface Agreement<R> {
  /** The value that is shown in headlines; null where no row qualifies, or none before the others. */
  readonly current: Stated<R> | null;
  /** Where documents of one rank and day disagree and nothing decides: the ends of what they say. */
  readonly range: { readonly lowest: Stated<R>; readonly highest: Stated<R> } | null;
  /** Why the current value leads, or that there is a range; null where no row qualifies. */
  readonly why: LeadReason | null;
  /** Other statements of the same value, or of one that rounds to it. */
  readonly confirming: readonly Stated<R>[];
  readonly disagreeing: readonly Stated<R>[];
}

/** A statement with all that is weighed of it. */
export interface Weighed<R> extends Stated<R> {
  readonly step: number;
  readonly qualifier: string | null;
  readonly sourceId: string;
  readonly status: string | null;
  readonly voice: Voice;
}

const kindOrder = ['official', 'court', 'dataset', 'press'];

/**
 * Chooses among the statements on one thing. The rule, also explained on the site:
 * rows with a status (doubtful, superseded, misprint) never lead; official documents come before
 * courts, datasets and the press; among them the newest day of publication decides. Where documents
 * of that day disagree, an official text as quoted leads, else the most exact value that fits the
 * others, else what most origins say; else none leads and the range is shown. Where the value rounds,
 * the most exact earlier printing by a document of the same kind that rounds to it is shown.
 * `numberOf` gives the number of a row (null: not stated), `stepOf` the step it is rounded to,
 * `revision` the part by which editions of an estimate may differ.
 */
export function weigh<R extends Statement>(
  rows: readonly R[],
  find: FindVoice,
  numberOf: (row: R) => number | null,
  stepOf: (row: R) => number | null = () => null,
  revision = 0,
): Agreement<R> {
  const stated = rows.flatMap((row) => weighed(row, numberOf(row), stepOf(row) ?? 0, find));
  const sound = stated.filter(({ status }) => !status);
  const [first] = sound.toSorted((a, b) => kindRank(a) - kindRank(b));
  const plain = ({ value, row }: Weighed<R>): Stated<R> => ({ value, row });
  if (!first) {
    return {
      current: null,
      range: null,
      why: null,
      confirming: [],
      disagreeing: stated.map(plain),
    };
  }
  // Exactness never lifts the press over an official document: only documents of the same kind are weighed.
  const ofKind = sound
    .filter(({ voice }) => voice.kind === first.voice.kind)
    .sort((a, b) => compare(b.voice.published, a.voice.published));
  const newestDay = ofKind[0]?.voice.published ?? '';
  const peers = ofKind.filter(({ voice }) => voice.published === newestDay);
  const choice = chooseAmong(peers, revision);
  if (!choice) {
    const byValue = sound.filter((one) => peers.includes(one)).sort((a, b) => a.value - b.value);
    const [lowest = first, highest = first] = [byValue[0], byValue.at(-1)];
    const range = { lowest: plain(lowest), highest: plain(highest) };
    const why = { reason: 'range' } as const;
    return { current: null, range, why, confirming: [], disagreeing: stated.map(plain) };
  }
  const { newest, by } = choice;
  const finer = ofKind.filter(
    (other) => other.step < newest.step && agree(newest, other, revision),
  );
  const smallest = Math.min(...finer.map(({ step }) => step));
  const exact = finer.filter(({ step }) => step === smallest);
  const exactDay = exact.filter(({ voice }) => voice.published === exact[0]?.voice.published);
  const current = chooseAmong(exactDay, revision)?.newest ?? newest;
  const others = stated.filter((other) => other !== current);
  const agrees = (other: Weighed<R>) => agree(current, other, revision);
  return {
    current: plain(current),
    range: null,
    why: reasonOf(current, others, current === newest ? by : null),
    confirming: others.filter(agrees).map(plain),
    disagreeing: others.filter((other) => !agrees(other)).map(plain),
  };
}

function weighed<R extends Statement>(
  row: R,
  value: number | null,
  step: number,
  find: FindVoice,
): Weighed<R>[] {
  if (value === null) return [];
  const { source_id: sourceId, status = null, qualifier = null } = row;
  const aside = isSetAside(status) ? status : null;
  return [{ value, row, step, qualifier, sourceId, status: aside, voice: find(sourceId) }];
}

const kindRank = ({ voice }: Weighed<unknown>) => kindOrder.indexOf(voice.kind);
