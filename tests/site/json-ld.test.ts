import { expect, test } from 'vitest';
import { breadcrumbs, scriptText, website } from '../../src/site/json-ld.ts';

test('a name that looks like markup cannot end the data block', () => {
  const name = '</script><!--<script>&"';
  const text = scriptText({ '@type': 'Dataset', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Dataset', name });
});

test('breadcrumbs number their steps from 1 and name each by its full address', () => {
  const trail = breadcrumbs([
    { title: 'Home', path: '/' },
    { title: 'States', path: '/states/' },
  ]);
  expect(trail).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'http://localhost:4321/' },
      { '@type': 'ListItem', position: 2, name: 'States', item: 'http://localhost:4321/states/' },
    ],
  });
});

test('the site names its search with a place for what is looked for', () => {
  const field = 'search_term_string';
  expect(website()).toMatchObject({
    url: 'http://localhost:4321/',
    potentialAction: {
      target: `http://localhost:4321/search/?q={${field}}`,
      'query-input': `required name=${field}`,
    },
  });
});
