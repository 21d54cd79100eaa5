import type { Cells } from '../datasets/measures.ts';
import type { Agreement, FindSource } from './current.ts';

/**
 * Why a value leads: `only` one document gives a number; `sound`: the others are marked doubtful, superseded or
 * misprint; `agreed`: all give the same; `aside`: all sound ones do, and `count` documents are marked; `kind`: its document ranks above those that say otherwise;
 * `newest` of its kind; `exact`: the most exact printing of what the newest rounds; `order`: documents of one
 * kind and date, of which the first by its id is taken.
 */
export type LeadReason =
  | { readonly reason: 'only' | 'sound' | 'agreed' | 'newest' | 'exact' | 'order' }
  | { readonly reason: 'aside'; readonly count: number }
  | { readonly reason: 'kind'; readonly kind: 'official' | 'court' | 'press' | 'dataset' };

/** The reason by which the current value was chosen; null where none was. */
export function leadReason(
  { current, confirming, disagreeing }: Agreement<Cells>,
  find: FindSource,
): LeadReason | null {
  if (!current) return null;
  const others = [...confirming, ...disagreeing];
  const sound = others.filter(({ row }) => !row.status);
  if (others.length === 0) return { reason: 'only' };
  if (sound.length === 0) return { reason: 'sound' };
  if (sound.every(({ value }) => value === current.value)) {
    const marked = others.filter(({ row }) => row.status);
    const count = new Set(marked.map(({ row }) => row.source_id)).size;
    return count === 0 ? { reason: 'agreed' } : { reason: 'aside', count };
  }
  const own = find(String(current.row.source_id));
  const rivals = sound.filter(({ value }) => value !== current.value);
  const peers = rivals.flatMap(({ row }) => {
    const source = find(String(row.source_id));
    return (source?.kind ?? 'press') === (own?.kind ?? 'press') ? [source?.published ?? ''] : [];
  });
  if (peers.length === 0) return { reason: 'kind', kind: own?.kind ?? 'press' };
  const date = own?.published ?? '';
  if (peers.some((other) => other > date)) return { reason: 'exact' };
  return { reason: peers.includes(date) ? 'order' : 'newest' };
}
