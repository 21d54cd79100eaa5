/**
 * What a page may weigh with all it loads at once, its icon included, as sent: texts by gzip. Bytes. Half a
 * kilobyte of it leads to the same page in the other languages.
 */
export function pageBytes(path: string): number {
  if (path === '/') return 45_000;
  if (wholeTables.includes(path)) return 51_000;
  // Read in distress, perhaps on a bad line.
  if (path.startsWith('/report/')) return 30_000;
  // A list of every document of a dataset; the charts and tables of all countries.
  if (path.startsWith('/data/') || path === '/countries/') return 46_000;
  // A map with its ranking, or all states side by side.
  if (/^\/states\/(by|compare)\//.test(path)) return 34_600;
  // Tech support fraud with its types and ages comes before internet crime of all kinds.
  return path.startsWith('/states/') && path !== '/states/' ? 28_500 : 42_000;
}

/**
 * What a page in a further language may weigh, as a multiple of its budget in the first: words of German and
 * Spanish are longer, and a letter of Devanagari takes three bytes.
 */
export const languageFactor = (language: string): number =>
  ['de', 'es'].includes(language) ? 1.04 : 1.09;

/** Pages that are one whole table, which a script filters: every row is there without it. */
const wholeTables: readonly string[] = ['/enforcement/', '/operations/', '/actions/'];

/** All style sheets of a page. Bytes by gzip. */
export const styleBytes = 12_000;

/** All scripts that a page loads at once; it can be read without them. Bytes by gzip. */
export const scriptBytes = 8_000;

/**
 * Files that a page loads at once, itself and the icon included. What sorts and filters tables, answers to
 * a pointer or searches is fetched once the page stands, or when it is asked for. Not counted is the font
 * of rare signs, which a page fetches that has one in a heading.
 */
export const requests = (path: string): number =>
  // The help page has a style sheet of its own, so that no other page carries it.
  // Large families of pages share one file of styles.
  path.startsWith('/report/') || /^\/(sources|figures|operations)\/[^/]+\//.test(path) ? 7 : 6;
export const rareSigns = /\/newsreader-more\./;

/** One in so many pages is held to the HTML standard in `npm test`, beside the examples of each kind. */
export const validatedShare = 15;
