import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { absoluteUrl } from '../../src/config.ts';
import { explorePath, sqlPath } from '../../src/links.ts';
import { type BuiltPage, builtPages, dist } from '../browser/built.ts';
import { present } from '../fixture.ts';

const pages = builtPages();

const isData = (script: Element) => /json/.test(script.getAttribute('type') ?? '');

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const policyOf = (document: Document) =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
  '';

const hashesIn = (policy: string) => policy.match(/'sha256-[^']+'/g) ?? [];

const withoutHashes = (policy: string) => policy.replaceAll(/ 'sha256-[^']+'/g, '');

/** Whatever the Content Security Policy would block: all code in a page that it does not name. */
function inlineCode({ path, document }: BuiltPage): readonly string[] {
  const policy = policyOf(document);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { localName } = element;
    const attributes = element
      .getAttributeNames()
      .filter((name) => name === 'style' || name.startsWith('on'))
      .map((name) => `${path} <${localName} ${name}="${element.getAttribute(name)}">`);
    const isCode =
      localName === 'style' ||
      (localName === 'script' && !element.hasAttribute('src') && !isData(element));
    const isNamed = isCode && policy.includes(hashOf(element.textContent ?? ''));
    return isCode && !isNamed ? [...attributes, `${path} <${localName}> with content`] : attributes;
  });
}

function doubledIds({ path, document }: BuiltPage): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [`${path} #${id}`];
    seen.add(id);
    return [];
  });
}

test('every style and script in a page is named in its policy', () => {
  expect(pages.flatMap(inlineCode)).toEqual([]);
  expect(pages.every(({ document }) => document.querySelector('style, link[rel=stylesheet]'))).toBe(
    true,
  );
  const [, styles = ''] = /style-src ([^;]*);/.exec(policyOf(present(pages[0]).document)) ?? [];
  expect(styles).not.toContain('unsafe');
});

test('no page holds an id twice', () => {
  expect(pages.flatMap(doubledIds)).toEqual([]);
});

const pageOfFrame = (path: string) =>
  path === `/embed${explorePath}` ? explorePath : path.replace(/^\/embed\//, '/figures/');

test('every page has a title of its own and names its own address', () => {
  const titles = Map.groupBy(pages, ({ document }) => document.title);
  const doubled = [...titles]
    .filter(([title, group]) => title === '' || group.length > 1)
    .map(([title, group]) => `"${title}": ${group.map(({ path }) => path).join(', ')}`);
  const astray = pages
    .map(({ path, document }) => ({
      path,
      named: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    }))
    // What is embedded elsewhere names the page of its figure, or that on which it was chosen.
    .filter(({ path, named }) => named !== absoluteUrl(pageOfFrame(path)));
  expect({ doubled, astray }).toEqual({ doubled: [], astray: [] });
});

test('the policy that hosts send is that of every page, and forbids frames', () => {
  const policies = Map.groupBy(pages, ({ document }) => policyOf(document));
  const headers = [
    ...readFileSync(join(dist, '_headers'), 'utf8').matchAll(
      /^ {2}Content-Security-Policy: (.*)$/gm,
    ),
  ].map(([, policy = '']) => policy);
  // Headers name the styles and scripts of all languages.
  for (const policy of policies.keys()) {
    const own = withoutHashes(policy);
    const sent = headers.filter((text) => withoutHashes(text) === `${own}; frame-ancestors 'none'`);
    expect(sent, own).not.toEqual([]);
    expect(sent.filter((text) => hashesIn(policy).some((hash) => !text.includes(hash)))).toEqual(
      [],
    );
  }
  // Each page names its own styles and scripts; WebAssembly alone needs more.
  const kinds = Map.groupBy(pages, ({ document }) => withoutHashes(policyOf(document)));
  const [plain = '', more = ''] = [...kinds.keys()].toSorted((a, b) => a.length - b.length);
  expect(kinds.size).toBe(2);
  expect(kinds.get(more)?.map(({ path }) => path)).toEqual([sqlPath]);
  expect(more.replace(" 'wasm-unsafe-eval'; worker-src 'self'", '')).toBe(plain);
});
