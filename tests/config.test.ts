import { afterEach, describe, expect, test, vi } from 'vitest';

const names = ['SITE_URL', 'BASE_PATH', 'PORT', 'DATA_DIR', 'LOCALE', 'REPOSITORY_URL'] as const;

/** The configuration of a build with these settings and no others. */
async function configOf(settings: Partial<Record<(typeof names)[number], string>>) {
  for (const name of names) vi.stubEnv(name, settings[name]);
  // Another address is another instance; the modules of other tests stay as they are.
  reads += 1;
  const address = `/src/config.ts?${reads}`;
  return (await import(/* @vite-ignore */ address)) as typeof import('../src/config.ts');
}

let reads = 0;

afterEach(() => {
  vi.unstubAllEnvs();
});

test('without settings the site is at home on this machine', async () => {
  const config = await configOf({});
  expect(config).toMatchObject({
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    port: 4321,
    language: 'en',
  });
  expect(config.dataFolder).toMatch(/^\/.*\/data$|^[A-Z]:\\.*\\data$/);
});

describe('the base path', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['hang-up', '/hang-up/'],
    ['/hang-up', '/hang-up/'],
    ['hang-up/', '/hang-up/'],
    ['/hang-up/', '/hang-up/'],
    ['//a//b//', '/a/b/'],
  ])('"%s" is taken as %s', async (given, basePath) => {
    const { href, ...config } = await configOf({ BASE_PATH: given });
    expect(config.basePath).toBe(basePath);
    expect(href('/states/oh/')).toBe(`${basePath}states/oh/`);
    expect(href('/')).toBe(basePath);
  });
});

test('a path may begin with a slash or not, and keeps query and fragment', async () => {
  const { href } = await configOf({ BASE_PATH: 'x' });
  expect(href('data/')).toBe('/x/data/');
  expect(href('/sources/a/#b.2025')).toBe('/x/sources/a/#b.2025');
  expect(href('')).toBe('/x/');
});

test('an absolute address has the host once and the base path once', async () => {
  const { absoluteUrl, siteUrl } = await configOf({
    SITE_URL: 'https://example.org/hang-up/',
    BASE_PATH: 'hang-up',
  });
  expect(siteUrl).toBe('https://example.org');
  expect(absoluteUrl('/data/ic3-totals/')).toBe('https://example.org/hang-up/data/ic3-totals/');
});

test('an address without a scheme is no site', async () => {
  await expect(configOf({ SITE_URL: 'example.org' })).rejects.toThrow('Invalid URL');
});

test('port, data folder and language can be set', async () => {
  const { port, dataFolder, language } = await configOf({
    PORT: '8080',
    DATA_DIR: '/srv/records',
    LOCALE: 'pseudo',
  });
  expect(language).toBe('pseudo');
  expect(port).toBe(8080);
  expect(dataFolder).toMatch(/srv.records$/);
});

test('the repository may be named, with or without a slash at the end', async () => {
  expect((await configOf({})).repositoryUrl).toBeNull();
  const { repositoryUrl } = await configOf({ REPOSITORY_URL: 'https://example.org/a/b/' });
  expect(repositoryUrl).toBe('https://example.org/a/b');
});
