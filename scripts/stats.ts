import { loadCatalog } from '../src/catalog/load.ts';
import { CatalogError } from '../src/catalog/problem.ts';
import { dataFolder } from '../src/config.ts';
import { datasets } from '../src/datasets/all.ts';
import { f } from '../src/i18n/index.ts';
import {
  type Confidence,
  confidenceByDataset,
  shares,
  totalConfidence,
} from '../src/indicators/confidence.ts';

/** Prints, by dataset, how many figures there are and how well they are borne out. */
try {
  const catalog = await loadCatalog(dataFolder);
  const parts = confidenceByDataset(catalog, datasets);
  const total = totalConfidence(parts.map(({ confidence }) => confidence));
  const lines = parts.map(({ dataset, confidence }) => line(dataset.id, confidence));
  console.log([header(), ...lines, line('all', total)].join('\n'));
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function header(): string {
  return columns('dataset', 'figures', 'official', 'confirmed', 'disputed');
}

function line(id: string, confidence: Confidence): string {
  const { official, confirmed, disputed } = shares(confidence);
  const percents = [official, confirmed, disputed].map((share) => f.percent(share ?? 0));
  return columns(id, f.number(confidence.figures), ...percents);
}

function columns(id: string, ...cells: string[]): string {
  return id.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('');
}
