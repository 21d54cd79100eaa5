import { open } from 'node:fs/promises';
import Papa from 'papaparse';
import { Refusal } from '../maintain/command.ts';
import type { RawInput } from './duckdb.ts';

/** How much of a file its header line may take. */
const headerBytes = 16_384;

/** The header of the files as it stands there, and the columns asked for by the names given to them. */
export interface Headers {
  /** Empty for Parquet, which knows its own columns. */
  readonly header: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * The columns of the files by the names given to them. Publishers write a header now with accents,
 * now without, and add the other language of the country: the beginning decides.
 * Throws a `Refusal` where a file is no table, lacks a column, or differs from the others.
 */
export async function checkHeaders(input: RawInput): Promise<Headers> {
  const [first, ...others] = input.files;
  if (!first) throw new Refusal('The feed has no files. Give their folder with --from.');
  if (first.name.endsWith('.parquet')) return { header: [], columns: input.columns };
  const header = await readHeader(first.path, first.name);
  for (const file of others) {
    const other = await readHeader(file.path, file.name);
    if (other.join() !== header.join())
      throw new Refusal(
        `${file.name}:1  the columns are not those of ${first.name}. Import the two apart.`,
      );
  }
  const columns = Object.fromEntries(
    Object.entries(input.columns).map(([as, beginning]) => {
      const column = header.find((name) => plain(name).startsWith(plain(beginning)));
      if (column === undefined)
        throw new Refusal(
          `${first.name}:1  no column begins with "${beginning}"; the file has ${header.join(', ')}. The publisher may have changed its form: see the page of the feed.`,
        );
      return [as, column];
    }),
  );
  return { header, columns };
}

async function readHeader(path: string, name: string): Promise<readonly string[]> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    const text = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    if (/^\s*</.test(text))
      throw new Refusal(
        `${name}:1  this is a web page, not a table. The publisher may have refused the download: save the file in a browser.`,
      );
    const [line = []] = Papa.parse<string[]>(text, { delimiter: ',', preview: 1 }).data;
    return line;
  } finally {
    await handle.close();
  }
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gi, ' ')
    .trim()
    .toLowerCase();
