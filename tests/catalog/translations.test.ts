import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog, loadInLanguage, readTables } from '../../src/catalog/load.ts';
import { ownTexts } from '../../src/catalog/translations.ts';
import { untranslated } from '../../src/catalog/untranslated.ts';
import { techniques } from '../../src/datasets/techniques.ts';
import { translations } from '../../src/datasets/translations.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { baseFolder } from './cases.ts';

const header = 'language,dataset,row_key,column,english,text';
const { catalog } = await loadInLanguage(baseFolder, 'en');
const [technique] = catalog.rows(techniques);
if (!technique) throw new Error('the data for tests have no technique');
const place = `techniques,${technique.technique_id},label`;

/** What becomes of data with these translations. */
const withRows = <T>(rows: readonly string[], look: (folder: string) => Promise<T>) =>
  withTemporaryFolder(async (folder) => {
    await cp(baseFolder, folder, { recursive: true });
    await writeFile(join(folder, translations.file), `${[header, ...rows].join('\n')}\n`);
    return look(folder);
  });

const problemsOf = (rows: readonly string[]) =>
  withRows(rows, async (folder) =>
    (await readTables(folder)).problems.map(({ severity, rule, line, column, fix }) => ({
      severity,
      rule,
      line,
      column,
      fix,
    })),
  );

describe('a translation', () => {
  const sound = [`es,${place},${technique.label},Etiqueta`];

  test('takes the place of the English text in its language alone', async () => {
    const labels = await withRows(sound, async (folder) => {
      const spanish = await loadInLanguage(folder, 'es');
      const german = await loadInLanguage(folder, 'de');
      const found = [spanish.catalog, german.catalog, await loadCatalog(folder)];
      return found.flatMap((data) => [
        data.find(techniques, technique.technique_id)?.label,
        data.rows(techniques)[0]?.label,
      ]);
    });
    const { label } = technique;
    expect(labels).toEqual(['Etiqueta', 'Etiqueta', label, label, label, label]);
  });

  test('without a row is for every row that has the text', async () => {
    const found = await withRows([`es,techniques,,label,${technique.label},Etiqueta`], (folder) =>
      loadInLanguage(folder, 'es'),
    );
    expect(found.catalog.find(techniques, technique.technique_id)?.label).toBe('Etiqueta');
  });

  test('of a text that has changed is a warning, and English is shown', async () => {
    const old = [`es,${place},Old words,Etiqueta`];
    expect(await problemsOf(old)).toMatchObject([
      { severity: 'warning', rule: 'translation', line: 2, column: 'english' },
    ]);
    const { catalog: shown } = await withRows(old, (folder) => loadInLanguage(folder, 'es'));
    expect(shown.rows(techniques)[0]?.label).toBe(technique.label);
  });

  test.each([
    ['a dataset', 'es,techniqes,pop-up,label,Pop-up,x', 'dataset', /^Write techniques/],
    ['a column', 'es,techniques,,label_de,Pop-up,x', 'column', /^Write label or definition/],
    ['a row', 'es,techniques,no-such-thing,label,Pop-up,x', 'row_key', /remove the row/],
    ['a column without words', 'es,sources,,title,Pop-up,x', 'dataset', /remove the row/],
  ])('of %s that is not there is an error', async (_, row, column, fix) => {
    expect(await problemsOf([row])).toEqual([
      {
        severity: 'error',
        rule: 'translation',
        line: 2,
        column,
        fix: expect.stringMatching(fix),
      },
    ]);
  });
});

test('what is missing in a language is listed once, without a row where several have the text', async () => {
  const { tables } = await readTables(baseFolder);
  const texts = ownTexts(tables);
  const all = untranslated(texts, [], 'es');
  expect(all.length).toBeLessThan(texts.length);
  expect(all).toContainEqual({
    dataset: 'techniques',
    row_key: technique.technique_id,
    column: 'label',
    english: technique.label,
  });
  expect(all.filter(({ english }) => english === 'Year' || english === 'Source')).not.toEqual([]);
  const rows = all.map((text) => ({ ...text, row_key: text.row_key || null, line: 2 }));
  const done = rows.map((row) => ({ ...row, language: 'es', text: 'x' }));
  expect(untranslated(texts, done, 'es')).toEqual([]);
  expect(untranslated(texts, done, 'de')).toEqual(all);
});
