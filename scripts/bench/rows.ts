import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';

const firstYear = 2000;
const lastYear = 2025;

/** Editions of which the real data has a row. */
const editions = [2011, 2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

const tables = ['chart', 'single-year', 'text', 'three-year'];

/** Every so many rows have a note. */
const noteEvery = 50;

/** Every edition from the year on prints it, in all of its tables. */
const printings = (year: number) =>
  editions
    .filter((edition) => edition >= year)
    .flatMap((edition) => tables.map((table) => `fbi-ic3-${edition}-annual-report,${table}`));

/**
 * Copies a data folder and adds rows to its figures by crime type until there are `rows`: types
 * that do not exist, with values below the real totals that agree in all printings and grow slowly. Gives the file.
 */
export async function generate(from: string, to: string, rows: number): Promise<string> {
  await cp(from, to, { recursive: true });
  const figures = await linesOf(join(to, ic3CrimeTypes.file));
  const types = await linesOf(join(to, crimeTypes.file));
  for (let number = 0; figures.length - 1 < rows; number += 1) {
    const type = `generated-${String(number).padStart(6, '0')}`;
    types.push(
      `${type},Generated type ${number},crime-type,${firstYear},${lastYear},,Made up to measure.`,
    );
    for (let year = firstYear; year <= lastYear; year += 1) {
      figures.push(...yearOf(type, year, number, figures.length));
    }
  }
  const path = join(to, ic3CrimeTypes.file);
  await writeFile(path, text(figures));
  await writeFile(join(to, crimeTypes.file), text(types));
  return path;
}

function yearOf(type: string, year: number, number: number, above: number): readonly string[] {
  const growth = 1 + (year - firstYear) * 0.07;
  const complaints = Math.round((100 + ((number * 7919) % 12_000)) * growth);
  const losses = Math.round((10_000 + ((number * 104_729) % 12_000_000)) * growth);
  return printings(year).map((printing, index) => {
    const note = (above + index) % noteEvery === 0 ? '"Made up, as a note with a comma."' : '';
    return `${year},${type},${printing},${complaints},${losses},Generated type ${number},p.${(number % 30) + 1},,${note}`;
  });
}

async function linesOf(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).trimEnd().split('\n');
}

/** Sorted as the check wants it: hyphens and commas are in the order of the cells they end. */
function text([header = '', ...rows]: readonly string[]): string {
  const keyed = rows.map((row) => ({ row, key: row.split(',', 4).join('\0') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return `${[header, ...keyed.map(({ row }) => row)].join('\n')}\n`;
}
