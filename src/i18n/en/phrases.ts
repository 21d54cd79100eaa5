import type { Change } from '../../indicators/change.ts';
import type { Format } from '../format.ts';

/** `2016–2025`, or `2025` alone. */
export const span = (first: number, last: number) =>
  first === last ? `${last}` : `${first}–${last}`;

export const all = 'internet crime of all kinds';
export const fraud = 'tech support fraud';
/** The same two at the start of a sentence. */
export const [All, Fraud] = ['Internet crime of all kinds', 'Tech support fraud'];

/** "… grew 3-fold between 2016 and 2025", for a subject in the plural. */
export const moved = (
  f: Format,
  subject: string,
  change: Change | null,
  first: number,
  last: number,
) => {
  if (change === null) return `${subject} in ${last}`;
  const between = `between ${first} and ${last}`;
  if (change.kind === 'same') return `${subject} hardly changed ${between}`;
  if (change.kind === 'multiple')
    return `${subject} grew ${f.number(change.times)}-fold ${between}`;
  const verb = change.kind === 'more' ? 'rose' : 'fell';
  return `${subject} ${verb} by ${f.percent(change.share)} ${between}`;
};

/** "3 times that of …", as a clause after a comma; empty where nothing can be compared. */
export const beside = (f: Format, change: Change | null, other: string) => {
  if (change === null) return '';
  if (change.kind === 'same') return `, about as much as ${other}`;
  if (change.kind === 'multiple') return `, ${f.number(change.times)} times as much as ${other}`;
  return `, ${f.percent(change.share)} ${change.kind} than ${other}`;
};

/** "up from 3%", told by the shares as they are printed. */
export const from = (f: Format, before: number | null, now: number, when: string) => {
  if (before === null) return '';
  if (f.percent(before) === f.percent(now)) return `, as in ${when}`;
  return `, ${now > before ? 'up' : 'down'} from ${f.percent(before)} in ${when}`;
};

/** "second-highest" of five; null for ranks that need a number. */
export const placed = (rank: number) => {
  const words = ['highest', 'second-highest', 'third-highest', 'fourth-highest', 'fifth-highest'];
  return words[rank - 1] ?? null;
};
