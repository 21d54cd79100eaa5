/** States and territories whose names take an article in running text. */
const withArticle: ReadonlySet<string> = new Set([
  'District of Columbia',
  'Northern Mariana Islands',
  'U.S. Minor Outlying Islands',
  'U.S. Virgin Islands',
]);

/** English name of a state inside a sentence: "in the District of Columbia", but "in Ohio". */
export const stateInText = (name: string): string => (withArticle.has(name) ? `the ${name}` : name);
