/** Note of a change that counts rows instead of listing them: `3336 rows`. */
export const countedNote = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;

/** The rows that such a note counts; null for a note in words, and for none. */
export function rowsCounted(note: string | null): number | null {
  const rows = /^(\d+) rows?$/.exec(note ?? '')?.[1];
  return rows === undefined ? null : Number(rows);
}
