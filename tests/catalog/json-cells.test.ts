import { describe, expect, test } from 'vitest';
import { readCanonical, writeCanonical } from '../../src/catalog/write.ts';
import { crimeTypeLabels } from '../../src/datasets/crime-type-labels.ts';
import { compareTables } from '../../src/maintain/difference.ts';
import { readRawTable } from '../../src/maintain/raw-table.ts';

const { file } = crimeTypeLabels;
const row = (label: string, last: number | string) =>
  `{ "label": ${JSON.stringify(label)}, "crime_type": "tech-support", "first_year": 2016, "last_year": ${last} }`;
const text = (...rows: string[]) =>
  Buffer.from(`[\n${rows.map((line) => `  ${line}`).join(',\n')}\n]\n`);

describe('a dataset kept as JSON', () => {
  test('is written a row a line, sorted, with numbers as numbers', () => {
    const spread = Buffer.from(
      '[{"last_year":"2022","label":"B","crime_type":"tech-support","first_year":2016},\n{"label":"A",\n"crime_type":"tech-support","first_year":2016,"last_year":2021}]',
    );
    const { rows } = readCanonical(crimeTypeLabels, file, spread);
    expect(writeCanonical(crimeTypeLabels, rows ?? [])).toBe(
      text(row('A', 2021), row('B', 2022)).toString(),
    );
  });

  test('written and read again is the same to the byte', () => {
    const before = text(row('Quote " and, comma', 2021), row('Z', 2022));
    const { rows } = readCanonical(crimeTypeLabels, file, before);
    expect(writeCanonical(crimeTypeLabels, rows ?? [])).toBe(before.toString());
  });

  test('is not rewritten where a value cannot be told', () => {
    const { rows, problems } = readCanonical(crimeTypeLabels, file, text('{ "label": {} }'));
    expect(rows).toBeUndefined();
    expect(problems?.map(({ rule, line }) => [rule, line])).toEqual([['json', 2]]);
  });

  test('is compared with another version by its keys', () => {
    const [before, after] = [
      text(row('A', 2021), row('B', 2022)),
      text(row('A', 2022), row('C', 2022)),
    ];
    const [difference] = compareTables(
      new Map([[file, readRawTable(file, before)]]),
      new Map([[file, readRawTable(file, after)]]),
    );
    expect(difference?.changed.map(({ key, line, changes }) => ({ key, line, changes }))).toEqual([
      {
        key: ['A', 'tech-support'],
        line: 2,
        changes: [{ column: 'last_year', old: '2021', new: '2022' }],
      },
    ]);
    expect(difference?.added.map(({ key }) => key)).toEqual([['C', 'tech-support']]);
    expect(difference?.removed.map(({ key }) => key)).toEqual([['B', 'tech-support']]);
  });
});
