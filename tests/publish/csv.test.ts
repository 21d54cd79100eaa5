import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { datasetCsv, figureCsv, sourceIds } from '../../src/publish/csv.ts';
import { dataFolder, fixture, fixtureFolder, present } from '../fixture.ts';

/** Lines of a dataset that are not those of its file; a whole file would be too long to read. */
async function changedLines(catalog: Catalog, folder: string, dataset: Dataset) {
  const lines = (await readFile(join(folder, dataset.file), 'utf8')).split('\n');
  const written = datasetCsv(catalog, dataset).split('\n');
  const changed = written.filter((line, index) => line !== lines[index]);
  return written.length === lines.length ? changed : [...changed, `${written.length} lines`];
}

/** A dataset kept as JSON has no CSV file to compare with. */
const keptAsCsv = datasets.filter(({ file }) => file.endsWith('.csv'));

describe('a dataset as CSV', () => {
  test.each(keptAsCsv)('$id has the bytes of its file', async (dataset) => {
    expect(await changedLines(fixture, fixtureFolder, dataset)).toEqual([]);
  });

  test('so has every dataset of the real data', async () => {
    const catalog = await loadCatalog(dataFolder);
    for (const dataset of keptAsCsv) {
      const changed = await changedLines(catalog, dataFolder, dataset);
      expect(changed.slice(0, 5), dataset.id).toEqual([]);
    }
  });
});

const figures = figuresOf(fixture);
const csvOf = (id: string) => figureCsv(present(figures.get(id)));

describe('a figure as CSV', () => {
  test.each([...figures.keys()])('%s has a cell for each column in every line', (id) => {
    const { columns, cells, constants } = present(figures.get(id));
    const { data, errors } = Papa.parse<string[]>(csvOf(id).trimEnd(), { newline: '\n' });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual([
      ...columns.map((column) => column.id),
      'source_ids',
      ...constants.map((constant) => constant.id),
    ]);
    expect(new Set(data[0]).size).toBe(data[0]?.length);
    expect(data).toHaveLength(cells.length + 1);
    expect(data.filter((line) => line.length !== data[0]?.length)).toEqual([]);
    expect(csvOf(id)).toMatch(/[^\n]\n$/);
  });

  test('holds exact numbers and the documents of each row', () => {
    const [header, ...lines] = csvOf('losses-by-year').trimEnd().split('\n');
    expect(header).toMatch(/^year,tech_support_losses_usd,government_.*,source_ids,scope$/);
    expect(lines.at(-1)).toMatch(
      /^2025,2134675818,797943193,.*,fbi-ic3-2025-annual-report,call-centre-fraud$/,
    );
    expect(lines).toHaveLength(11);
  });

  test('is empty where nothing is reported, not zero', () => {
    expect(csvOf('losses-by-year')).toMatch(
      /\n2015,,12090159,,.*fbi-ic3-2015-annual-report,call-centre-fraud\n/,
    );
    const guam = csvOf('state-rates')
      .split('\n')
      .find((line) => line.startsWith('US-GU'));
    expect(guam).toMatch(/^US-GU,,,\d+,\d+,,2025,fbi-ic3-2025-annual-report,internet-crime$/);
  });

  test('joins the documents of a row by semicolons, each once', () => {
    const [, first] = csvOf('victim-countries').split('\n');
    const ids = present(first?.split(',').at(-2)).split(';');
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('documents of one row are named in the order of their use', () => {
  const evidence = [
    { source_id: 'b', locator: 'p. 1' },
    { source_id: 'a' },
    { source_id: 'b', locator: 'p. 2' },
  ];
  expect(sourceIds(evidence)).toEqual(['b', 'a']);
  expect(sourceIds([])).toEqual([]);
});
