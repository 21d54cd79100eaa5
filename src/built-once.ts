/** Files whose words are those of a language; every other file is the same in all of them. */
const inEachLanguage: readonly RegExp[] = [
  // The charts and maps, and what their scripts read.
  /^\/figures\/[^/]+\.svg$/,
  /^\/figures\/[^/]+\/[^/]+\.(json|svg)$/,
  /^\/(search|check)\/index\.json$/,
  /^\/explore\/record\.json$/,
  // Pictures for shared links; those of a single state or operation are names and numbers.
  /^\/previews\/(?!state-|operation-)/,
  /^\/404\.html$/,
];

/**
 * True for the path of what is built once for all languages: files of data, feeds, citations, and the
 * pages of single sources, whose words are those of the sources.
 */
export function isBuiltOnce(path: string): boolean {
  const [address = ''] = path.split(/[?#]/);
  if (/^\/sources\/[^/]+\//.test(address)) return true;
  return /\.\w+$/.test(address) && !inEachLanguage.some((form) => form.test(address));
}
