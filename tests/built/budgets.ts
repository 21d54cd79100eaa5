/**
 * Pages that hold a whole table in which readers search: all documents, countries, operations, actions,
 * all rows of one document or of one figure. They weigh more than the others may.
 */
const wholeTables = /^\/(actions|operations|countries(\/us)?|sources(\/.+)?|figures\/.+)\/$/;

/** What a page may weigh with all it loads, as sent: texts by gzip. Bytes. */
export function pageBytes(path: string): number {
  if (path === '/') return 60_000;
  return wholeTables.test(path) ? 50_000 : 40_000;
}

/** All style sheets of a page. Bytes by gzip. */
export const styleBytes = 12_000;

/**
 * All scripts that a page loads at once; it can be read without them. The search brings its own index
 * reader. Bytes by gzip.
 */
export const scriptBytes = (path: string) => (path === '/search/' ? 10_000 : 8_000);

/** Files that a page needs, itself included; the icon, which a browser asks for once a visit, is not
 * counted. Tables that are filtered bring a script of their own. */
export const requests = (path: string) => (wholeTables.test(path) ? 7 : 6);

/** One in so many pages is held to the HTML standard in `npm test`, beside the examples of each kind. */
export const validatedShare = 15;
