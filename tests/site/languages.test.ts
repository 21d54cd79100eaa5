import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a build in these languages answers: the environment is read once, so each has a process of its own. */
function asked(languages: string, language: string, expression: string): unknown {
  const script = `
    const config = await import('./src/config.ts');
    const site = await import('./src/site/languages.ts');
    console.log(JSON.stringify(${expression}));`;
  const env = {
    ...process.env,
    LANGUAGES: languages,
    LOCALE: language,
    BASE_PATH: '/hang-up/',
    SITE_URL: 'https://example.org',
  };
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' }));
}

test('a further language has its pages in its folder, and files with the first', () => {
  const addresses = `['/states/oh/', '/data/x.csv', '/figures/x.svg', '/sources/x/'].map(config.href)`;
  expect(asked('en,es', 'es', addresses)).toEqual([
    '/hang-up/es/states/oh/',
    '/hang-up/data/x.csv',
    '/hang-up/es/figures/x.svg',
    '/hang-up/sources/x/',
  ]);
  expect(asked('en,es', 'en', `config.href('/states/oh/')`)).toBe('/hang-up/states/oh/');
  expect(asked('', 'es', `config.href('/states/oh/')`)).toBe('/hang-up/states/oh/');
});

test('a page names itself in every language, and the first for all others', () => {
  expect(asked('en,es', 'es', `site.alternates('/trends/')`)).toEqual([
    { hreflang: 'en', href: 'https://example.org/hang-up/trends/' },
    { hreflang: 'es', href: 'https://example.org/hang-up/es/trends/' },
    { hreflang: 'x-default', href: 'https://example.org/hang-up/trends/' },
  ]);
  expect(asked('en,es', 'en', `site.alternates('/sources/x/')`)).toEqual([]);
  expect(asked('', 'en', `site.inLanguages('/trends/')`)).toEqual([]);
  expect(asked('en,de,hi', 'hi', `site.inLanguages('/').map(({ name }) => name)`)).toEqual([
    'English',
    'Deutsch',
    'हिन्दी',
  ]);
});

test('a route that the first language has built is left out of the others', () => {
  const routes = `site.inThisBuild(['/data/x.csv', '/states/oh/'], (route) => route)`;
  expect(asked('en,es', 'es', routes)).toEqual(['/states/oh/']);
  expect(asked('en,es', 'en', routes)).toEqual(['/data/x.csv', '/states/oh/']);
});

test('languages are named to networks with a country', () => {
  expect(asked('', 'en', `['en-GB', 'es', 'de', 'hi'].map(site.localeForSharing)`)).toEqual([
    'en_GB',
    'es_ES',
    'de_DE',
    'hi_IN',
  ]);
});
