import { isBuiltOnce } from '../built-once.ts';
import { hrefIn, isElsewhere, language, languages, siteUrl } from '../config.ts';
import { once } from '../order/once.ts';

/** The same page in a language of the site. */
export interface InLanguage {
  /** Name of the language, as `lang` and `hreflang`. */
  readonly language: string;
  /** In the language itself: Español. */
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** A page in every language of the site; none where the site has one, or the page is built once. */
export function inLanguages(path: string): readonly InLanguage[] {
  if (isBuiltOnce(path)) return [];
  return languages.map((name) => ({
    language: name,
    name: ownName(name),
    href: hrefIn(name, path),
    isCurrent: name === language,
  }));
}

/** For search engines: the page in every language, and where to send whose language is none of them. */
export function alternates(path: string): readonly { hreflang: string; href: string }[] {
  const pages = inLanguages(path);
  const [first] = pages;
  if (!first) return [];
  return [
    ...pages.map((page) => ({ hreflang: page.language, href: siteUrl + page.href })),
    { hreflang: 'x-default', href: siteUrl + first.href },
  ];
}

/** A language as the Open Graph names it, with its largest country where none is said: `es_ES`. */
export function localeForSharing(name: string): string {
  const { language: code, region } = new Intl.Locale(name).maximize();
  return `${code}_${region}`;
}

/** Routes of what this build writes: a further language leaves out what the first has written. */
export const inThisBuild = <Route>(
  routes: readonly Route[],
  pathOf: (route: Route) => string,
): Route[] => routes.filter((route) => !isElsewhere(pathOf(route)));

/** `Español`, with the capital that a name has that stands alone. */
export const ownName = once((name: string): string => {
  const text = new Intl.DisplayNames(name, { type: 'language' }).of(name) ?? name;
  return text.charAt(0).toLocaleUpperCase(name) + text.slice(1);
});
