import { expect, test } from 'vitest';
import { type BuiltPage, builtPages } from '../browser/built.ts';

const pages = builtPages().filter(({ path }) => !path.startsWith('/embed/'));

/** What is wrong with the headings of a page: one line for each. */
function faults({ path, document }: BuiltPage): readonly string[] {
  const headings = [...document.querySelectorAll('h2, h3')].filter(
    // A view that is chosen on its page has the address of the page.
    (heading) => !heading.closest('nav') && heading.id !== 'view-title',
  );
  return headings.flatMap((heading) => {
    const name = `${path} "${heading.textContent?.trim()}"`;
    const holder = heading.closest('figure[id]') ?? heading.closest('[id]');
    // A part of the page gives its address to its first heading only.
    if (!holder || holder.localName === 'main' || heading !== firstHeading(holder))
      return [`${name} has no address`];
    const links = [...heading.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    if (links.length === 1 && (links[0] === `#${holder.id}` || !links[0]?.startsWith('#')))
      return [];
    return [`${name} does not lead to #${holder.id}`];
  });
}

const firstHeading = (holder: Element) =>
  /^h[23]$/.test(holder.localName) ? holder : holder.querySelector('h2, h3');

test('every heading has an address and leads to it, or to the page that it names', () => {
  expect(pages.flatMap(faults)).toEqual([]);
});
