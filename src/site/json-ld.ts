import { absoluteUrl } from '../config.ts';
import { locale, t } from '../i18n/index.ts';
import { queryField } from '../links.ts';

/** Something that schema.org describes; its own properties, without the context. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A thing as the content of a script element: JSON in which nothing can end the element. */
export function scriptText(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

/** The way from home to a page, whose own place is the last. */
export function breadcrumbs(
  steps: readonly { readonly title: string; readonly path: string }[],
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absoluteUrl(path),
    })),
  };
}

/** The site as a whole, with the way to search it. */
export function website(): Thing {
  const field = 'search_term_string';
  return {
    '@type': 'WebSite',
    name: t.site.name,
    alternateName: t.site.tagline,
    url: absoluteUrl('/'),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absoluteUrl('/search/')}?${queryField}={${field}}`,
      'query-input': `required name=${field}`,
    },
  };
}
