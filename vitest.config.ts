import { defineConfig } from 'vitest/config';

/** Tests that build the site again, each into a folder of its own. */
const builds = [
  'tests/reproducible/**/*.test.ts',
  'tests/browser/elsewhere.test.ts',
  'tests/browser/hostile.test.ts',
];
const inBrowser = {
  globalSetup: ['tests/browser/site.ts'],
  testTimeout: 600_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  test: {
    // A core for each: by default one core is kept free.
    maxWorkers: '100%',
    // Each is a page in the browser, which takes a core.
    maxConcurrency: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/built/**', 'tests/reproducible/**'],
          // No test changes what modules remember, and loading them takes half of the time.
          isolate: false,
          pool: 'threads',
          // Its modules import folders, which Node does not follow.
          server: { deps: { inline: ['dt-sql-parser'] } },
          // Some draw every figure, on machines that do other things as well.
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/built/**/*.test.ts'],
          exclude: builds,
          // As above: no test changes what modules remember.
          isolate: false,
          ...inBrowser,
        },
      },
      {
        test: {
          name: 'builds',
          include: builds,
          ...inBrowser,
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
});
