import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operationMetrics } from '../../src/datasets/operation-metrics.ts';
import { t } from '../../src/i18n/index.ts';
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
