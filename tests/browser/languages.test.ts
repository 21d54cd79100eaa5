import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { original } from '../../src/catalog/current.ts';
import { codesOf, englishOf, finderOf, ownTexts } from '../words/unmarked.ts';
import { allFiles, dist, isPage, languagesIn } from './built.ts';
import { translated } from './pages.ts';

/** Further languages of the built site; none where it was built in one. */
const languages = languagesIn();
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

/** One page of each kind in each of them. */
const pages = [...translated.values()].flat();

/** Every page of the further languages. */
const further = allFiles().filter(
  (file) => isPage(file) && languages.some((name) => file.startsWith(`/${name}/`)),
);

/** Pages whose words are the site's own, and not mostly those of data that may wait for a translator. */
const own = pages.filter((path) =>
  /^\/\w+\/((trends|report|enforcement|countries|explore|sql)\/|(states|countries)\/\w+\/)?$/.test(
    path,
  ),
);

/** Words that English texts are full of, and that Spanish, German and Hindi ones are without. */
const english = new Set(
  'the of and that with from this which they have than their people reported losses years'.split(
    ' ',
  ),
);

/** Text of a page but for what is said to be English, code, and what is not to be translated. */
function wordsOf(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const others = 'script, style, code, pre, [translate=no], main [lang^=en]';
  for (const element of document.querySelectorAll(others)) element.remove();
  return (document.body.textContent ?? '').toLowerCase().split(/[^\p{L}\p{M}]+/u);
}

describe.skipIf(languages.length === 0)('further languages', () => {
  test('they say how large the files are that the first language has written', () => {
    const packed = ['hang-up.sqlite.gz', 'sqlite3.wasm.gz'];
    const bytes = packed.reduce((sum, name) => sum + statSync(join(dist, 'sql', name)).size, 0);
    for (const language of languages)
      expect(htmlOf(`/${language}/sql/`), language).toContain(`data-bytes="${bytes}"`);
  });

  test('their pages say which language they are in, and where the others are', () => {
    const faults = pages.flatMap((path) => {
      const { document } = parseHTML(htmlOf(path));
      const [, language = ''] = path.split('/');
      const named = [...document.querySelectorAll('link[hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      );
      const own = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const isEmbed = path.startsWith(`/${language}/embed/`);
      return [
        document.documentElement.lang.split('-')[0] === language ? '' : 'another language',
        isEmbed || named.includes('x-default') ? '' : 'no x-default',
        isEmbed || languages.every((name) => named.includes(name)) ? '' : 'a language is missing',
        own.includes(`/${language}/`) ? '' : `canonical ${own}`,
      ].flatMap((fault) => (fault === '' ? [] : [`${path} ${fault}`]));
    });
    expect(faults).toEqual([]);
  });

  test('no English is left in them but what is marked as such', () => {
    const shares = own.map((path) => {
      const words = wordsOf(htmlOf(path));
      const share = words.filter((word) => english.has(word)).length / words.length;
      return { path, share };
    });
    expect(shares.filter(({ share }) => share > 0.03)).toEqual([]);
  });

  test('notes, titles and places that stay English are marked, and no code is shown for a word', () => {
    const [find, codes] = [finderOf(englishOf(original)), codesOf(original)];
    const found = further.flatMap((file) =>
      ownTexts(readFileSync(join(dist, file), 'utf8'))
        .map((text) => (codes.has(text) ? text : find(text)))
        .flatMap((text) => (text === undefined ? [] : [`${file} ${text}`])),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });
});
