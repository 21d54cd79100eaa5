import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFiles, dist, isPage, pathOf } from '../../scripts/built/files.ts';
import { examples } from '../browser/pages.ts';
import { validatedShare } from './budgets.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // The title of a figure is a sentence that says what it shows.
      'long-title': 'off',
      // Ids are keys of rows, with dots between their columns.
      'valid-id': ['error', { relaxed: true }],
      // A table that is laid out as a list on phones says again what it is; browsers forget.
      'no-redundant-role': 'off',
      // Choosing filters at once; there is nothing to submit.
      'wcag/h32': 'off',
      // A telephone number is copied and dialled: it holds plain hyphens and spaces.
      'tel-non-breaking': 'off',
      // A frame that scrolls is a region by its name alone.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

const shown = new Set(examples);
const pages = builtFiles()
  .filter(isPage)
  .filter((file, index) => index % validatedShare === 0 || shown.has(pathOf(file)));

test('pages hold to the HTML standard', { timeout: 900_000 }, async () => {
  const found: string[] = [];
  for (const file of pages) {
    const { results } = await validator.validateString(readFileSync(join(dist, file), 'utf8'));
    for (const { messages } of results) {
      found.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(pages.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});
