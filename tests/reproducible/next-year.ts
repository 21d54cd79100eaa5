import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCanonical, writeCanonical } from '../../src/catalog/write.ts';
import { consumerPrices } from '../../src/datasets/consumer-prices.ts';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import { columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { ic3AgeGroups } from '../../src/datasets/ic3-age-groups.ts';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ic3Countries } from '../../src/datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { ic3StateGroups } from '../../src/datasets/ic3-state-groups.ts';
import { ic3StateRanks } from '../../src/datasets/ic3-state-ranks.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { sources } from '../../src/datasets/sources.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';

/** A row as text by column. */
type Line = Readonly<Record<string, string>>;

/** The files that a new annual report goes into, as CONTRIBUTING lists them. */
const annual: readonly Dataset[] = [
  ic3Totals,
  ic3CrimeTypes,
  ic3AgeGroups,
  ic3States,
  ic3StateRanks,
  ic3StateGroups,
  ic3Countries,
  ic3CallCentreDetail,
];

/** What is counted grows by this factor; whole, so that sums and ranks still hold. */
const growth = 2;

/** Prices against those of a year before. */
const inflation = 1.04;

/**
 * Writes a copy of a data folder with one invented year more: a report with everything that the newest
 * one prints, twice as large (rates aside), with residents and prices of its year. Gives the year.
 */
export async function writeNextYear(from: string, to: string): Promise<number> {
  await cp(from, to, { recursive: true });
  const totals = await linesOf(to, ic3Totals);
  const newest = Math.max(...totals.map(({ year }) => Number(year)));
  const report = `fbi-ic3-${newest}-annual-report`;
  const later = (text = '') => text.replaceAll(String(newest), String(newest + 1));
  for (const dataset of annual) {
    await append(to, dataset, (line) =>
      line.year === String(newest) && line.source_id === report && !/-per-/.test(line.measure ?? '')
        ? { ...grown(dataset, line), year: later(line.year), source_id: later(report) }
        : null,
    );
  }
  const censuses = await append(to, statePopulations, (line) =>
    line.year === String(newest) && line.vintage === String(newest)
      ? {
          ...line,
          year: later(line.year),
          vintage: later(line.vintage),
          source_id: later(line.source_id),
          locator: later(line.locator),
        }
      : null,
  );
  const months = new Set((await linesOf(to, consumerPrices)).map(({ month }) => month));
  const prices = await append(to, consumerPrices, (line) =>
    line.month?.startsWith(`${newest}-`) && !months.has(later(line.month))
      ? {
          ...line,
          month: later(line.month),
          source_id: `${line.source_id}-next`,
          index: String(Math.round(Number(line.index) * inflation)),
        }
      : null,
  );
  const named = new Map(
    [...censuses, ...prices].map(({ source_id: id = '' }) => [id, id.replace(/-next$/, '')]),
  );
  await append(to, sources, (line) => {
    const id = line.source_id ?? '';
    const next = [...named.keys(), later(report)].find(
      (candidate) => candidate === later(id) || named.get(candidate) === id,
    );
    if (next === undefined || next === id) return null;
    const published = next.endsWith('-next')
      ? (line.read_on ?? '').slice(0, 7)
      : later(line.published);
    const words = { title: later(line.title), url: later(line.url), note: later(line.note) };
    return { ...line, ...words, source_id: next, published };
  });
  await change(to, crimeTypes, (line) => ({ ...line, last_year: later(line.last_year) }));
  return newest + 1;
}

/** Counts and sums are larger; shares, ranks and steps are as they were. */
function grown(dataset: Dataset, line: Line): Line {
  const isShare = /share|percent|average|increase|median/.test(`${line.metric} ${line.measure}`);
  const cells = columnsOf(dataset).map(({ name, unit }) => {
    const text = line[name] ?? '';
    const isCount = Object.hasOwn(dataset.measures, name) && !isShare && unit !== 'percent';
    return [name, isCount && /^\d+$/.test(text) ? String(Number(text) * growth) : text];
  });
  const row: Line = Object.fromEntries(cells);
  // Of twice as many, an amount is no longer left out because they are too few.
  return row.status === 'suppressed'
    ? { ...row, status: '', note: 'The report leaves the amount out.' }
    : row;
}

async function linesOf(folder: string, dataset: Dataset): Promise<readonly Line[]> {
  const names = columnsOf(dataset).map(({ name }) => name);
  const bytes = await readFile(join(folder, dataset.file));
  const { rows = [] } = readCanonical(dataset, dataset.file, bytes);
  return rows.map((cells) => Object.fromEntries(cells.map((text, at) => [names[at], text])));
}

async function append(
  folder: string,
  dataset: Dataset,
  next: (line: Line) => Line | null,
): Promise<readonly Line[]> {
  const lines = await linesOf(folder, dataset);
  const fresh = lines.map(next).filter((line) => line !== null);
  await write(folder, dataset, [...lines, ...fresh]);
  return fresh;
}

async function change(folder: string, dataset: Dataset, next: (line: Line) => Line) {
  await write(folder, dataset, (await linesOf(folder, dataset)).map(next));
}

function write(folder: string, dataset: Dataset, lines: readonly Line[]): Promise<void> {
  const names = columnsOf(dataset).map(({ name }) => name);
  const rows = lines.map((line) => names.map((name) => line[name] ?? ''));
  return writeFile(join(folder, dataset.file), writeCanonical(dataset, rows));
}
