import { join } from 'node:path';
import { readPlainFile } from '../catalog/plain-file.ts';
import { readCanonical } from '../catalog/write.ts';
import { crimeTypes } from '../datasets/crime-types.ts';
import { columnsOf } from '../datasets/dataset.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';

type Cells = readonly string[];

/** Writes into a row of the crime types the years of its figures, which lie in another file of the folder. */
export async function withYears(folder: string): Promise<(cells: Cells) => Cells> {
  const spans = await yearsOfTypes(folder);
  const names = columnsOf(crimeTypes).map(({ name }) => name);
  const [first, last] = ['first_year', 'last_year'].map((name) => names.indexOf(name));
  return (cells) => {
    const [from, to] = spans.get(cells[0] ?? '') ?? [];
    return cells.map((text, at) =>
      at === first ? (from ?? text) : at === last ? (to ?? text) : text,
    );
  };
}

/** First and last year of the figures of each crime type; none where their file cannot be read. */
async function yearsOfTypes(folder: string): Promise<ReadonlyMap<string, Cells>> {
  const { file } = ic3CrimeTypes;
  const bytes = (await readPlainFile(join(folder, file))) ?? Buffer.of();
  const { rows = [] } = readCanonical(ic3CrimeTypes, `data/${file}`, bytes);
  const groups = Map.groupBy(rows, ([, type = '']) => type);
  return new Map(
    [...groups].map(([type, own]) => {
      const years = own.map(([year = '']) => year).sort();
      return [type, [years.at(0) ?? '', years.at(-1) ?? '']];
    }),
  );
}
