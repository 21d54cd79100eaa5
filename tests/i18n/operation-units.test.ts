import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';
import { textIn } from '../../src/datasets/measures.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operationMetrics } from '../../src/datasets/operation-metrics.ts';
import { english } from '../../src/i18n/en/index.ts';
import { t, translations } from '../../src/i18n/index.ts';
import { languageOf } from '../../src/i18n/translation.ts';
import { dataFolder } from '../fixture.ts';

/** Units that read the same for one and for many. */
const alike = ['percent', 'unit', 'year'];

test('each thing that a document counts once has a singular', async () => {
  const catalog = await loadCatalog(dataFolder);
  const once = catalog
    .rows(operationFigures)
    .filter(({ metric, value }) => {
      const measure = catalog.find(operationMetrics, metric)?.measure;
      return value === 1 && measure !== 'money';
    })
    .map(({ unit }) => unit);
  const plural = [...new Set(once)].filter((unit) => !alike.includes(unit));
  expect(plural.filter((unit) => t.vocabulary.counted(1, unit) === `1 ${unit}`)).toEqual([]);
});

test('each thing that is counted when it is seized has a name for one and for many', async () => {
  const catalog = await loadCatalog(dataFolder);
  const things = catalog
    .rows(operationMetrics)
    .filter(({ metric, measure }) => measure === 'count' && metric.endsWith('-seized'));
  const unnamed = things.filter(({ metric }) => t.vocabulary.seized(metric, 1) === null);
  expect(unnamed.map(({ metric }) => metric)).toEqual([]);
});

test.each([...translations])('%s has a name for every unit of the data', async (_, translation) => {
  const catalog = await loadCatalog(dataFolder);
  const { vocabulary } = languageOf(translation, english).messages;
  const units = datasets.flatMap((dataset) => [
    ...columnsOf(dataset).flatMap(({ unit }) => unit ?? []),
    ...catalog
      .rows(dataset)
      .flatMap((row: Readonly<Record<string, unknown>>) => textIn(row.unit) ?? []),
  ]);
  // Codes of currencies, and an index that is written in digits, are the same in every language.
  const named = [...new Set(units)].filter((unit) => !/^[A-Z]{3}$|^\d/.test(unit));
  expect(named.filter((unit) => vocabulary.unitName(unit) === unit)).toEqual([]);
});
