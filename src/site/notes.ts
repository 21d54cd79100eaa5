/** Notes that a reader sees below a figure at once; the others are folded. */
const inSight = 2;

/** The notes of a figure as its page shows them: one paragraph in sight, and what is folded. */
export const partedNotes = (notes: readonly string[]) => ({
  shown: notes.slice(0, inSight).join(' '),
  folded: notes.slice(inSight).join(' '),
});
