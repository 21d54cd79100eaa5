import { loadCatalog } from '../src/catalog/load.ts';
import { CatalogError } from '../src/catalog/problem.ts';
import { dataFolder } from '../src/config.ts';
import { datasets } from '../src/datasets/all.ts';
import { f } from '../src/i18n/index.ts';
import { ratio } from '../src/indicators/available.ts';
import {
  type Confidence,
  confidenceByDataset,
  shares,
  totalConfidence,
} from '../src/indicators/confidence.ts';
import { type Freshness, freshnessOf } from '../src/indicators/freshness.ts';
import { type PlacesNamed, placesNamed, totalPlacesNamed } from '../src/indicators/places-named.ts';
import { figureWeights, middleAndHeaviest } from '../src/maintain/figure-weight.ts';

/**
 * Prints, by dataset, how many figures there are and how well they are borne out; how new they are;
 * then what the drawings of maps and charts weigh in a page, in bytes after gzip.
 */
try {
  const catalog = await loadCatalog(dataFolder);
  const parts = confidenceByDataset(catalog, datasets);
  const total = totalConfidence(parts.map(({ confidence }) => confidence));
  const places = new Map(parts.map(({ dataset }) => [dataset, placesNamed(catalog, dataset)]));
  const lines = parts.map(({ dataset, confidence }) =>
    line(dataset.id, confidence, places.get(dataset) ?? totalPlacesNamed([])),
  );
  const all = line('all', total, totalPlacesNamed([...places.values()]));
  console.log([header(), ...lines, all].join('\n'));
  console.log(`\n${legend()}`);
  const fresh = datasets.map((dataset) => freshLine(dataset.id, freshnessOf(catalog, dataset)));
  console.log([`\n${columns('dataset', 'newest', 'looked at', 'next due')}`, ...fresh].join('\n'));
  const weights = figureWeights(catalog);
  console.log(`\n${columns('drawings', 'number', 'median', 'largest')}`);
  for (const kind of ['map', 'chart'] as const) {
    const ofKind = weights.filter((weight) => weight.kind === kind);
    const { middle, heaviest } = middleAndHeaviest(ofKind);
    const bytes = [ofKind.length, middle.bytes, heaviest.bytes].map(f.number);
    console.log(`${columns(kind, ...bytes)}  ${heaviest.id}`);
  }
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function header(): string {
  return columns(
    'dataset',
    'figures',
    'official',
    'printed twice',
    'two origins',
    'disputed',
    'read twice',
    'place named',
    'where there is',
  );
}

function line(id: string, confidence: Confidence, places: PlacesNamed): string {
  const { official, confirmed, twoOrigins, disputed, readTwice } = shares(confidence);
  const percents = [official, confirmed, twoOrigins, disputed, readTwice].map((share) =>
    f.percent(share ?? 0),
  );
  const named = [ratio(places.named, places.rows), ratio(places.dueNamed, places.due)].map(
    (share) => (share === null ? '-' : f.decimal(100 * share, 2)),
  );
  return columns(id, f.number(confidence.figures), ...percents, ...named);
}

function freshLine(id: string, { newest, lookedAt, nextDue }: Freshness): string {
  return columns(id, ...[newest, lookedAt, nextDue].map((text) => ` ${text ?? '-'}`));
}

function columns(id: string, ...cells: string[]): string {
  return id.padEnd(28) + cells.map((cell) => cell.padStart(15)).join('');
}

/** What the columns of the table count. */
function legend(): string {
  return [
    'figures: one measure of one thing, whoever states it',
    'official: given by an official or court source',
    'given twice: a second row gives the same value, even from the same agency',
    'two origins: documents of two or more origins state the same value',
    'disputed: a document states another value; misprints and superseded counts aside',
    'read twice: looked up in the document a second time and found equal',
    'place named: percent of the rows that say where in their document the values are',
    'where there is: the same of the rows whose document has pages, tables or files',
  ].join('\n');
}
