import { describe, expect, test } from 'vitest';
import { absoluteUrl } from '../../src/config.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { operations } from '../../src/datasets/operations.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { datasetJson, figureJson, licenceUrl } from '../../src/publish/json.ts';
import { published } from '../../src/publish/published.ts';
import { fixture, present } from '../fixture.ts';

const figures = figuresOf(fixture);
const collection = { catalog: fixture, version: '2026.11.22' };

describe('a dataset as JSON', () => {
  test.each(published)('$id says what it is and holds every row', (dataset) => {
    const names = columnsOf(dataset).map(({ name }) => name);
    const json = JSON.parse(datasetJson(collection, dataset));
    expect(Object.keys(json)).toEqual([
      'id',
      'title',
      'summary',
      'page',
      'licence',
      'key',
      'columns',
      'version',
      'statement',
      'additive',
      'schema',
      'rows',
    ]);
    expect(json).toMatchObject({ id: dataset.id, licence: licenceUrl, key: dataset.key });
    expect(json.page).toBe(absoluteUrl(`/data/${dataset.id}/`));
    expect(json.columns.map((column: { name: string }) => column.name)).toEqual(names);
    expect(json.rows).toHaveLength(fixture.rows(dataset).length);
    for (const row of json.rows) expect(Object.keys(row)).toEqual(names);
  });

  test('has numbers as numbers, lists as lists and null for what is not reported', () => {
    const { rows } = JSON.parse(datasetJson(collection, ic3Totals));
    expect(rows.at(-1)).toMatchObject({
      year: 2025,
      complaints: 1_008_597,
      losses_usd: 20_877_000_000,
      status: null,
    });
    const { rows: named } = JSON.parse(datasetJson(collection, operations));
    expect(named[0].source_ids).toEqual(fixture.rows(operations)[0]?.source_ids);
    expect(named.at(-1)).toMatchObject({ start_date: null, end_date: null });
  });

  test('names the unit of a column that has one', () => {
    const { columns } = JSON.parse(datasetJson(collection, ic3Totals));
    expect(columns.find(({ name }: { name: string }) => name === 'losses_usd').unit).toBe('USD');
    expect(columns.find(({ name }: { name: string }) => name === 'year')).not.toHaveProperty(
      'unit',
    );
  });

  test('writes one row a line', () => {
    const lines = datasetJson(collection, operations).split('\n');
    const rows = fixture.rows(operations).length;
    expect(lines.filter((line) => line.startsWith('{"operation_id"'))).toHaveLength(rows);
    expect(lines.slice(-2)).toEqual([']}', '']);
  });
});

describe('a figure as JSON', () => {
  test.each([...figures.keys()])('%s holds its words, columns and rows', (id) => {
    const figure = present(figures.get(id));
    const json = JSON.parse(figureJson(figure));
    const { title, subtitle, notes } = figure.words;
    const names = figure.columns.map((column) => column.id);
    expect(json).toMatchObject({ id, title, subtitle, notes, licence: licenceUrl });
    expect(json.columns).toEqual(
      [...figure.columns, ...figure.constants].map(({ id, title }) => ({ name: id, title })),
    );
    const constants = figure.constants.map((constant) => constant.id);
    expect(json.rows).toHaveLength(figure.cells.length);
    for (const row of json.rows)
      expect(Object.keys(row)).toEqual([...names, 'source_ids', ...constants]);
  });

  test('has the numbers behind the drawing, null where nothing is reported', () => {
    const { rows } = JSON.parse(figureJson(present(figures.get('losses-by-year'))));
    expect(rows[0]).toMatchObject({
      year: 2015,
      tech_support_losses_usd: null,
      government_impersonation_losses_usd: 12_090_159,
      together_losses_usd: null,
      source_ids: ['fbi-ic3-2015-annual-report'],
    });
  });

  test('names the documents of each row', () => {
    const figure = present(figures.get('state-rates'));
    const { rows } = JSON.parse(figureJson(figure));
    expect(rows[0].source_ids).toEqual(['fbi-ic3-2025-annual-report', 'census-nst-est2025']);
    const last = present(figure.views[0]).to - 1;
    expect(rows[last].source_ids).toEqual(['fbi-ic3-2025-annual-report']);
  });
});

test('the same data give the same bytes', () => {
  const figure = present(figures.get('victim-countries'));
  expect(figureJson(figure)).toBe(figureJson(figure));
  expect(datasetJson(collection, operations)).toBe(datasetJson(collection, operations));
});
