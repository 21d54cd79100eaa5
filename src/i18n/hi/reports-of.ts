/** Agencies that run a help line count calls for advice, whether or not anything happened. */
const helpLines: ReadonlySet<string> = new Set(['jp-ipa', 'jp-ncac', 'jp-yokohama-consumer']);

/** What an agency calls the complaints that it counts, in the plural and in the oblique plural. */
export const reportsOf = (agencyId: string): string =>
  helpLines.has(agencyId) ? 'परामर्श' : 'रिपोर्टें';
export const reportsOfOblique = (agencyId: string): string =>
  helpLines.has(agencyId) ? 'परामर्शों' : 'रिपोर्टों';
