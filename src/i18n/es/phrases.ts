/** `2016-2025`, or `2025` alone. */
export const span = (first: number, last: number) =>
  first === last ? `${last}` : `${first}-${last}`;

/** Ends a sentence; an abbreviation at its end brings its own full stop: `EE. UU.`, `Inc.` */
export const fullStop = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** A title inside «», in which other quotation marks are “”. */
export const quoted = (title: string) => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`;

/** After a preposition: `por delitos en internet de todo tipo`. */
export const all = 'delitos en internet de todo tipo';
/** After any preposition but “de”: `por la estafa del falso soporte técnico`. */
export const fraud = 'la estafa del falso soporte técnico';
/** The same at the start of a sentence. */
export const [All, Fraud] = [
  'Delitos en internet de todo tipo',
  'La estafa del falso soporte técnico',
];
