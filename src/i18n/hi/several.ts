import type { Format } from '../format.ts';

/** Names in a title; from four on their number says more. */
export const several = (f: Format, names: readonly string[], things: string) =>
  names.length > 3 ? `${f.number(names.length)} ${things}` : f.list(names);
