import type { Dataset } from '../../datasets/dataset.ts';
import { ftcReports } from '../../datasets/ftc-reports.ts';
import { ftcStateTypes } from '../../datasets/ftc-state-types.ts';
import { ftcTotals } from '../../datasets/ftc-totals.ts';
import { ic3AgeCrimeTypes } from '../../datasets/ic3-age-crime-types.ts';
import { ic3Countries } from '../../datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import type { Table } from '../table.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'not printed';

/** Tables over several years, in which one document has a row for each year of what it counts. */
const overYears: readonly { readonly dataset: Dataset; readonly subject: readonly string[] }[] = [
  { dataset: ic3CrimeTypes, subject: ['source_id', 'table', 'crime_type'] },
  { dataset: ic3AgeCrimeTypes, subject: ['source_id', 'table', 'crime_type', 'age_group'] },
  { dataset: ftcReports, subject: ['source_id', 'type'] },
  { dataset: ftcTotals, subject: ['source_id', 'metric'] },
];

export const tableGap: Rule = {
  id: 'table-gap',
  severity: 'warning',
  guards:
    'A row is missing from a printed table: a year between two others, a country that is near the top in the years before and after, a rank, one of the ten types of a state.',
  fix: `Add the row, or say in the note of a row beside it that the other is ${words}.`,
  reads: [...overYears.map(({ dataset }) => dataset), ftcStateTypes, ic3Countries],
  check: (data, report) => {
    for (const { dataset, subject } of overYears) {
      const table = data.tables.get(dataset.id);
      if (table) checkYears(table, subject, report);
    }
    checkCountries(data, report);
    for (const { dataset, by } of sized) {
      const table = data.tables.get(dataset.id);
      if (table) checkSizes(table, by, report);
    }
  },
};

const fix = `Add the row, ${justifyWith(words)}.`;

function checkYears(table: Table, subject: readonly string[], report: Report): void {
  const cells = subject.map((column) => table.values(column));
  const years = table.values('year');
  const rows = Array.from({ length: table.size }, (_, row) => row);
  const name = (row: number) => cells.map((values) => values[row]).join(' ');
  for (const own of Map.groupBy(rows, name).values()) {
    const sorted = own.toSorted((a, b) => Number(years[a]) - Number(years[b]));
    for (const [index, row] of sorted.entries()) {
      const before = sorted[index - 1];
      if (before === undefined || Number(years[row]) <= Number(years[before]) + 1) continue;
      if ([before, row].some((each) => isJustified(table.row(each), words))) continue;
      report(table.dataset, table.line(row), {
        column: 'year',
        value: Number(years[row]),
        message: `${name(row)} has ${years[before]} and ${years[row]}, but no year between them`,
        fix,
      });
    }
  }
}

/** Up to this rank in the years before and after, a country does not drop out of the list. */
const top = 8;

function checkCountries({ rows }: Data, report: Report): void {
  const lists = Map.groupBy(rows(ic3Countries), ({ year }) => year);
  const rankIn = (year: number, country: string) =>
    lists.get(year)?.find((row) => row.country === country)?.rank ?? Infinity;
  for (const [year, list] of lists) {
    const [first] = list;
    if (!first || list.some((row) => isJustified(row, words))) continue;
    const ranks = new Set(list.flatMap(({ rank }) => rank ?? []));
    const last = Math.max(...[...lists.values()].map((own) => rankCount(own)));
    const lacking = Array.from({ length: last }, (_, index) => index + 1).filter(
      (rank) => !ranks.has(rank),
    );
    const before = lists.get(year - 1)?.map(({ country }) => country) ?? [];
    const dropped = before.filter(
      (country) =>
        Math.max(rankIn(year - 1, country), rankIn(year + 1, country)) <= top &&
        !list.some((row) => row.country === country),
    );
    const found = [
      ...dropped,
      ...(ranks.size >= wholeList && lacking.length <= 2
        ? lacking.map((rank) => `rank ${rank}`)
        : []),
    ];
    if (found.length === 0) continue;
    report(ic3Countries, first.line, {
      column: 'year',
      value: year,
      message: `the list of ${year} lacks ${found.join(', ')}`,
      fix,
    });
  }
}

/** A list with fewer ranks is an excerpt. */
const wholeList = 10;

const rankCount = (list: readonly { readonly rank: number | null }[]) =>
  Math.max(0, ...list.flatMap(({ rank }) => rank ?? []));

/** Fewer lists of one size do not tell how long a list is. */
const enough = 20;

/** Tables in which each list of a document has as many rows as the others. */
const sized: readonly { readonly dataset: Dataset; readonly by: readonly string[] }[] = [
  { dataset: ftcStateTypes, by: ['year', 'source_id', 'state'] },
  { dataset: ic3AgeCrimeTypes, by: ['year', 'source_id', 'table', 'crime_type'] },
];

function checkSizes(table: Table, by: readonly string[], report: Report): void {
  const cells = by.map((column) => table.values(column));
  const nameOf = (row: number, count = cells.length) =>
    cells.slice(0, count).map((values) => values[row]);
  const rows = Array.from({ length: table.size }, (_, row) => row);
  const lists = [...Map.groupBy(rows, (row) => nameOf(row).join(' ')).values()];
  // The lists of one document differ in the last of the columns.
  const documents = Map.groupBy(lists, ([row = 0]) => nameOf(row, cells.length - 1).join(' '));
  for (const own of documents.values()) {
    const sizes = [...Map.groupBy(own, ({ length }) => length)];
    const [usual, ...others] = sizes.toSorted(([, a], [, b]) => b.length - a.length);
    if (!usual || usual[1].length < enough) continue;
    for (const list of others.flatMap(([, each]) => each)) {
      const [first = 0] = list;
      if (list.some((row) => isJustified(table.row(row), words))) continue;
      // A row whose year or source was changed is still there, in a list of its own.
      const [strayed, ...more] = [...documents.values()]
        .filter((each) => each.length < enough)
        .flatMap((each) => each.flat())
        .filter((row) => list.length < usual[0] && cells.at(-1)?.[row] === cells.at(-1)?.[first]);
      report(table.dataset, table.line(more.length === 0 ? (strayed ?? first) : first), {
        column: by.at(-1) ?? null,
        value: String(cells.at(-1)?.[first]),
        message: `has ${list.length} ${list.length === 1 ? 'row' : 'rows'}, the others of this source have ${usual[0]}`,
        fix: `Add or remove a row, ${justifyWith(words)}.`,
      });
    }
  }
}
