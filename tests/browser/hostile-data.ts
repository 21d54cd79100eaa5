import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTables } from '../../src/catalog/load.ts';
import { writeCanonical } from '../../src/catalog/write.ts';
import { datasets } from '../../src/datasets/all.ts';
import { type Column, columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { cellsOf } from '../cells.ts';
import { fixtureFolder } from '../fixture.ts';

/** What anything that runs would leave behind. */
export const trace = 'globalThis.broken=1';

/** Texts that the check takes, because they are text, and that must stay text wherever they are shown. */
const texts: readonly string[] = [
  `"><img src=x onerror=${trace}>`,
  `</script><script>${trace}</script>`,
  `<script>${trace}</script>`,
  `]]></style></title></desc><svg onload=${trace}>`,
  `' onmouseover='${trace}' x="${trace}" onfocus="${trace}" autofocus`,
  `a--></textarea><iframe srcdoc="<script>parent.${trace}</script>">`,
  `javascript:${trace}`,
  `\${${trace}} {{${trace}}} <%=${trace}%> &lt;b&gt; &quot; %3Cscript%3E \\u003cscript\\u003e`,
  'Donaudampfschifffahrtsgesellschaft'.repeat(8),
  'שלום عربي 日本語 𝒳 👩‍💻'.replaceAll('\u200D', ''),
  'a","b":{"__proto__":null},"c":"',
];

const addresses: readonly string[] = [
  `http://example.org/${'path/'.repeat(60)}`,
  `https://example.org/?a='onmouseover='${trace}`,
  `https://example.org/javascript:${trace}//&quot;&#39;`,
];

/** Columns whose text is tied to other cells by a rule of the check. */
const bound = new Set([
  'age-groups.label',
  'changes.column',
  'claims.row_key',
  'complaint-groups.label',
  'operation-figures.stated',
]);

/** Writes a copy of the fixture with hostile text in every column of text and every address. Returns what the check says. */
export async function writeHostileData(folder: string) {
  await cp(fixtureFolder, folder, { recursive: true });
  for (const dataset of datasets) {
    const path = join(folder, dataset.file);
    await writeFile(path, spoilt(dataset, await readFile(path)));
  }
  const { problems } = await readTables(folder);
  return problems.filter(({ severity }) => severity === 'error');
}

function spoilt(dataset: Dataset, bytes: Uint8Array): string {
  const columns = columnsOf(dataset);
  const rows = cellsOf(dataset, bytes).slice(1);
  return writeCanonical(
    dataset,
    rows.map((cells, row) =>
      cells.map((cell, index) => {
        const column = columns[index];
        const isKey = index < dataset.key.length;
        if (!column || isKey || bound.has(`${dataset.id}.${column.name}`)) return cell;
        const hostile = hostileCell(column, row + index);
        // A note may hold the words that justify a value.
        return column.name === 'note' ? `${hostile} ${cell}`.trim() : (hostile ?? cell);
      }),
    ),
  );
}

/** Neighbouring rows and columns get different texts, so that each is shown everywhere. */
function hostileCell({ kind, schema }: Column, number: number): string | undefined {
  if (kind === 'text') return texts[number % texts.length];
  if (kind === 'list of texts') return `${texts[0]};${texts[1]}`.replaceAll('; ', ';');
  if (!kind.includes('address')) return undefined;
  // Each row has an address of its own, in a form that the column takes.
  return [0, 1, 2]
    .map((next) => addresses[(number + next) % addresses.length])
    .map((address) => address?.replace('.org/', `.org/${number}/`))
    .find((address) => address !== undefined && schema.safeDecode(address).success);
}
