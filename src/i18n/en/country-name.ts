/** Names that take an article in running text, by their first or last word. */
const withArticle =
  /^(United|European Union)\b|\b(Bahamas|Comoros|Emirates|Gambia|Islands|Maldives|Netherlands|Philippines|Republic|Territor(y|ies))$/;

/** English name of a country as it stands inside a sentence: `the Netherlands`, but `France`. */
export const inText = (name: string) => (withArticle.test(name) ? `the ${name}` : name);

/** The same at the start of a sentence: `The Netherlands`. */
export const atStart = (name: string) => (withArticle.test(name) ? `The ${name}` : name);
