import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachRow } from '../../src/catalog/cells.ts';
import { readTables } from '../../src/catalog/load.ts';
import { writeCanonical } from '../../src/catalog/write.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
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
  `https://example.org/?a='onmouseover='${trace}`,
  `https://example.org/javascript:${trace}//&quot;&#39;`,
  `http://example.org/${'path/'.repeat(60)}`,
];

/** Columns whose text is tied to other cells by a rule of the check. */
const bound = new Set([
  'age-groups.label',
  'changes.column',
  'claims.row_key',
  'operation-figures.stated',
]);

/** Writes a copy of the fixture with hostile text in every column of text and every address. Returns what the check says. */
export async function writeHostileData(folder: string) {
  await cp(fixtureFolder, folder, { recursive: true });
  for (const dataset of datasets) {
    const path = join(folder, dataset.file);
    await writeFile(path, spoilt(dataset, await readFile(path, 'utf8')));
  }
  const { problems } = await readTables(folder);
  return problems.filter(({ severity }) => severity === 'error');
}

function spoilt(dataset: Dataset, text: string): string {
  const columns = columnsOf(dataset);
  const rows: (readonly string[])[] = [];
  let line = 0;
  eachRow(text, (cells) => {
    if (line > 0)
      rows.push(
        cells.map((cell, place) => {
          const column = columns[place];
          const isKey = place < dataset.key.length;
          if (!column || isKey || bound.has(`${dataset.id}.${column.name}`)) return cell;
          const hostile = hostileCell(column.kind, line + place);
          // A note may hold the words that justify a value.
          return hostile === undefined
            ? cell
            : column.name === 'note'
              ? `${hostile} ${cell}`.trim()
              : hostile;
        }),
      );
    line += 1;
  });
  return writeCanonical(dataset, rows);
}

/** Neighbouring rows and columns get different texts, so that each comes to stand everywhere. */
function hostileCell(kind: string, number: number): string | undefined {
  if (kind === 'text') return texts[number % texts.length];
  if (kind === 'list of texts') return `${texts[0]};${texts[1]}`.replaceAll('; ', ';');
  if (kind === 'address') return addresses[number % addresses.length];
  return undefined;
}
