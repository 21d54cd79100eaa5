import { datasets } from '../datasets/all.ts';
import { changes } from '../datasets/changes.ts';
import { places } from '../datasets/places.ts';
import { tell } from '../order/steps.ts';
import { type Catalog, makeCatalog } from './catalog.ts';
import { Collector } from './collector.ts';
import { checkStrayFiles, readDataFile } from './data-files.ts';
import { inLanguage } from './in-language.ts';
import { checkMap } from './map.ts';
import { CatalogError } from './problem.ts';
import { checkRecord } from './released.ts';
import { rules } from './rules/all.ts';
import { runRules } from './rules/rule.ts';
import { readTable, type Table } from './table.ts';
import { Texts } from './texts.ts';
import { checkTranslations, ownTexts, readTranslations } from './translations.ts';
import { untranslated } from './untranslated.ts';
import { checkVersion } from './version.ts';
import { checkWhole } from './whole.ts';

/**
 * Reads and checks every dataset below `folder`.
 * Throws a `CatalogError` with all problems at once if any of them is an error.
 */
export async function loadCatalog(folder: string): Promise<Catalog> {
  return (await loadInLanguage(folder, 'en')).catalog;
}

/**
 * The same with our own words in another language, where they are translated; as it is; and those words.
 * `isChecked`: the process that asks for this one has checked the data just now.
 */
export async function loadInLanguage(folder: string, language: string, isChecked = false) {
  const { tables, problems, translations } = await readTables(folder, isChecked);
  if (problems.some(({ severity }) => severity === 'error')) throw new CatalogError(problems);
  const texts = new Texts(translations, language);
  const original = makeCatalog(tables);
  /** How many texts of ours there are in the data, each counted once, and how many a language lacks. */
  const textsLeft = (name: string) => {
    const own = ownTexts(tables);
    return {
      all: untranslated(own, [], name).length,
      missing: untranslated(own, translations, name).length,
    };
  };
  return { catalog: inLanguage(original, texts), original, texts, textsLeft };
}

/**
 * All tables that could be read, and every problem found, sorted by file and line; of data that is checked
 * already, only those in the reading.
 */
export async function readTables(folder: string, isChecked = false) {
  const tables = new Map<string, Table>();
  const problems = new Collector();
  await checkStrayFiles(folder, problems);
  for (const [done, dataset] of datasets.entries()) {
    tell({ name: 'Reading the data', done, of: datasets.length });
    const file = `data/${dataset.file}`;
    const bytes = await readDataFile(folder, dataset.file, problems);
    if (!bytes) continue;
    tables.set(dataset.id, readTable(dataset, file, bytes, problems));
  }
  const translations = await readTranslations(folder, problems);
  if (!isChecked) await check(folder, { tables, translations }, problems);
  return { tables, problems: problems.list(), translations };
}

interface Read {
  readonly tables: ReadonlyMap<string, Table>;
  readonly translations: Awaited<ReturnType<typeof readTranslations>>;
}

async function check(folder: string, { tables, translations }: Read, problems: Collector) {
  tell({ name: 'Checking the data' });
  checkVersion(folder, tables.get(changes.id), problems);
  await checkRecord(folder, tables.get(changes.id), problems);
  await checkMap(folder, tables.get(places.id), problems);
  checkWhole(tables, problems);
  runRules(rules, { tables, ...makeCatalog(tables) }, problems);
  checkTranslations(translations, tables, problems);
}
