import type { Deciding } from './choose-among.ts';
import type { Weighed } from './current.ts';

/**
 * Why a value leads: `only` one document gives a number; `sound`: the others are marked doubtful,
 * superseded or misprint; `agreed`: all give the same; `aside`: all sound ones do, and `count` documents
 * are marked; `kind`: its document ranks above those that say otherwise; `newest` of its kind; `exact`:
 * the most exact printing of what the newest rounds. Of one day: `quoted`: it quotes an official text;
 * `fits`: the most exact, and the others may be right too; `origins`: most origins say so; `range`: none leads.
 */
export type LeadReason =
  | {
      readonly reason:
        | 'only'
        | 'sound'
        | 'agreed'
        | 'newest'
        | 'exact'
        | 'quoted'
        | 'fits'
        | 'origins'
        | 'range';
    }
  | { readonly reason: 'aside'; readonly count: number }
  | { readonly reason: 'kind'; readonly kind: 'official' | 'court' | 'press' | 'dataset' };

/**
 * The reason by which a value was chosen before `others`; `by`: what decided between documents of its
 * kind and day, null where it is a more exact printing of what they say.
 */
export function reasonOf(
  current: Weighed<unknown>,
  others: readonly Weighed<unknown>[],
  by: Deciding | null,
): LeadReason {
  const sound = others.filter(({ status }) => !status);
  if (others.length === 0) return { reason: 'only' };
  if (sound.length === 0) return { reason: 'sound' };
  if (sound.every(({ value }) => value === current.value)) {
    const marked = others.filter(({ status }) => status);
    const count = new Set(marked.map(({ sourceId }) => sourceId)).size;
    return count === 0 ? { reason: 'agreed' } : { reason: 'aside', count };
  }
  if (by === null) return { reason: 'exact' };
  if (by !== 'none') return { reason: by };
  const { kind } = current.voice;
  const isPeer = sound.some(({ value, voice }) => value !== current.value && voice.kind === kind);
  return isPeer ? { reason: 'newest' } : { reason: 'kind', kind };
}
