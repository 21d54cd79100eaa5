import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf, type Dataset, type RowOf } from '../../src/datasets/dataset.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { examplesOf } from '../../src/indicators/examples.ts';
import { fileNames } from '../../src/publish/file-names.ts';
import { published } from '../../src/publish/published.ts';
import { edited, fixture } from '../fixture.ts';
import { jsonOf, real } from '../publish/collection.ts';

const { catalog } = real;

test.each(published)('an example of $id is a cell of its column', (dataset) => {
  const rows: readonly RowOf<Dataset>[] = catalog.rows(dataset);
  const examples = examplesOf(catalog, dataset);
  for (const { name, schema, example } of columnsOf(dataset)) {
    const filled = new Set(rows.map((row) => schema.encode(row[name])));
    filled.delete('');
    const found = examples.get(name) ?? '';
    const isShort = [...filled].some((text) => text.length <= found.length);
    expect(isShort ? [...filled] : [example], name).toContain(found);
  }
});

test('the examples of a dataset are those of its last row, but for the cells empty there', () => {
  const rows: readonly RowOf<Dataset>[] = catalog.rows(ic3States);
  const examples = examplesOf(catalog, ic3States);
  for (const { name, schema } of columnsOf(ic3States)) {
    const cell = schema.encode(rows.at(-1)?.[name]);
    if (cell !== '') expect(examples.get(name), name).toBe(cell);
  }
});

test('without a row the examples are those of the definition', () => {
  const examples = examplesOf(
    edited(ic3States, () => null),
    ic3States,
  );
  for (const { name, example } of columnsOf(ic3States)) expect(examples.get(name)).toBe(example);
  expect(fixture.rows(ic3States)).not.toEqual([]);
});

test('the data package and the JSON Schema have the same examples', async () => {
  const packageForm = z.object({
    resources: z.array(
      z.object({
        name: z.string(),
        schema: z.object({
          fields: z.array(z.object({ name: z.string(), example: z.string() })),
        }),
      }),
    ),
  });
  const { resources } = await jsonOf(fileNames.dataPackage, packageForm);
  const properties = z.record(z.string(), z.object({ examples: z.array(z.unknown()) }));
  const schemaForm = z.object({ $defs: z.object({ row: z.object({ properties }) }) });
  for (const dataset of published) {
    const examples = examplesOf(catalog, dataset);
    const fields = resources.find(({ name }) => name === dataset.id)?.schema.fields ?? [];
    expect(fields.map(({ name, example }) => [name, example])).toEqual([...examples]);
    const { $defs } = await jsonOf(fileNames.dataset(dataset.id, 'schema.json'), schemaForm);
    for (const { name, schema } of columnsOf(dataset)) {
      const shown = $defs.row.properties[name]?.examples;
      expect(shown, name).toEqual([schema.decode(examples.get(name) ?? '')]);
    }
  }
});
