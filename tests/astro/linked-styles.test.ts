import { expect, test } from 'vitest';
import { withLinks } from '../../src/astro/linked-styles.ts';

const page = '<head><style>a{color:red}</style><style>b{color:blue}</style></head><p>c</p>';

test('styles of a page become files, named by what they say', () => {
  const { html, sheets } = withLinks(page, '/x/');
  expect([...sheets.values()]).toEqual(['a{color:red}', 'b{color:blue}']);
  const links = [...sheets.keys()].map((sheet) => `<link rel="stylesheet" href="/x/${sheet}">`);
  expect(html).toBe(`<head>${links.join('')}</head><p>c</p>`);
  expect([...sheets.keys()].every((name) => /^assets\/page\.[\w-]{8}\.css$/.test(name))).toBe(true);
  expect(withLinks(page, '/y/').sheets).toEqual(sheets);
});
