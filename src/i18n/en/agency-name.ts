/** Agencies whose names take no article: "Dutch police counted", "An Garda Siochana counted". */
const withoutArticle: ReadonlySet<string> = new Set([
  'be-fps-economy',
  'ch-kapo-west',
  'de-polizei-koeln',
  'de-polizei-mannheim',
  'de-sta-osnabrueck',
  'es-incibe',
  'es-policia-foral',
  'es-policia-nacional',
  'fi-finance-finland',
  'fr-cybermalveillance',
  'fr-justice',
  'gb-colp',
  'gb-uk-finance',
  'ie-garda',
  'microsoft',
  'nl-fraudehelpdesk',
  'nl-politie',
  'nz-cert',
  'nz-netsafe',
]);

/** The name of an agency inside a sentence, with its article where English has one. */
export const agencyInText = (agencyId: string, name: string): string =>
  withoutArticle.has(agencyId) ? name : `the ${name}`;
