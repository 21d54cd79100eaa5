import { expect, test } from 'vitest';
import { type BuiltPage, builtPage, builtPages } from '../browser/built.ts';
import { translated } from '../browser/pages.ts';

/** Every page in the first language, and in the others one of each kind. */
const pages = [...builtPages(), ...[...translated.values()].flat().map((path) => builtPage(path))];
const isEmbed = ({ path }: BuiltPage) => /^\/(\w+\/)?embed\//.test(path);

/** One line for each fault of each page. */
function faults(find: (page: BuiltPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path} ${fault}`));
}

test('every page has one h1, and no heading leaves out a level', () => {
  expect(
    faults(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
        level: Number(heading.localName.slice(1)),
        text: heading.textContent?.trim() ?? '',
      }));
      const first = levels.filter(({ level }) => level === 1).length;
      return [
        ...(first === 1 ? [] : [`${first} h1`]),
        ...(levels[0]?.level === 1 ? [] : [`begins with h${levels[0]?.level}`]),
        ...levels
          .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 1) + 1)
          .map(({ level, text }) => `h${level} "${text}" leaves out a level`),
        ...levels.filter(({ text }) => text === '').map(({ level }) => `h${level} says nothing`),
      ];
    }),
  ).toEqual([]);
});

test('every page has its language and its landmarks, each once or named', () => {
  expect(
    faults((page) => {
      const { document } = page;
      const count = (selector: string) => document.querySelectorAll(selector).length;
      const navigations = [...document.querySelectorAll('nav')].map(
        (nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby') ?? '',
      );
      const wanted = { main: 1, 'body > header': 1, 'body > footer': 1 };
      return [
        ...(/^[a-z]{2}(-|$)/.test(document.documentElement.lang) ? [] : ['no language']),
        ...Object.entries(wanted)
          .filter(([selector]) => selector === 'main' || !isEmbed(page))
          .filter(([selector, number]) => count(selector) !== number)
          .map(([selector]) => `${count(selector)} ${selector}`),
        ...(navigations.includes('') ? ['a nav without a name'] : []),
        ...(new Set(navigations).size < navigations.length ? ['two nav of one name'] : []),
      ];
    }),
  ).toEqual([]);
});

test('every picture, frame and field has a name', () => {
  expect(
    faults(({ document }) =>
      [...document.querySelectorAll('img, iframe, svg[role], input:not([type=hidden]), select')]
        .filter((element) => !isNamed(document, element))
        .map((element) => element.outerHTML.slice(0, 120)),
    ),
  ).toEqual([]);
});

function isNamed(document: Document, element: Element): boolean {
  if (
    ['alt', 'aria-label', 'aria-labelledby', 'title'].some((name) => element.hasAttribute(name))
  ) {
    return true;
  }
  const id = element.getAttribute('id');
  return (
    element.closest('label') !== null || !!(id && document.querySelector(`label[for="${id}"]`))
  );
}
