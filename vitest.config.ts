import { defineConfig } from 'vitest/config';

/** Tests that build the site again; two builds in one folder would write over each other. */
const builds = [
  'tests/reproducible/**/*.test.ts',
  'tests/browser/elsewhere.test.ts',
  'tests/browser/hostile.test.ts',
];
const inBrowser = {
  globalSetup: ['tests/browser/site.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // A core for each: by default one core is kept free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/built/**', 'tests/reproducible/**'],
          // Its modules import folders, which Node does not follow.
          server: { deps: { inline: ['dt-sql-parser'] } },
          // Some draw every figure, on machines that do other things as well.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/built/**/*.test.ts'],
          exclude: builds,
          ...inBrowser,
        },
      },
      {
        test: {
          name: 'builds',
          include: builds,
          fileParallelism: false,
          ...inBrowser,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
