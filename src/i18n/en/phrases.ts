/** `2016–2025`, or `2025` alone. */
export const span = (first: number, last: number) =>
  first === last ? `${last}` : `${first}–${last}`;

export const all = 'internet crime of all kinds';
export const fraud = 'tech support fraud';
/** The same two at the start of a sentence. */
export const [All, Fraud] = ['Internet crime of all kinds', 'Tech support fraud'];

/** The first and the last value of a series, each with its year. */
export interface YearEnds {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** "second-highest" of five; null for ranks that need a number. */
export const placed = (rank: number) => {
  const words = ['highest', 'second-highest', 'third-highest', 'fourth-highest', 'fifth-highest'];
  return words[rank - 1] ?? null;
};
