import { isFurther, languages } from '../config.ts';
import { type FileSizes, fileSizesWanted, isFileSizes } from '../order/file-sizes.ts';
import { dataFiles } from './current.ts';
import { sqlFileBytes, sqlFiles } from './sql-files.ts';

/**
 * Bytes of a file below /data/, or of a packed one below /sql/, by its name. Where several languages are
 * built, the first writes these files and the others are told how large they are.
 */
export async function fileSize(name: string): Promise<number> {
  if (!isFurther || !process.send) return measure(name);
  sizesTold ??= askForSizes();
  const size = (await sizesTold)[name];
  if (size === undefined) throw new Error(`${name}: no language has written such a file`);
  return size;
}

/** Says the sizes to the process that builds all languages, if this one writes the files for them. */
export async function tellFileSizes(): Promise<void> {
  if (isFurther || languages.length === 0 || !process.send) return;
  const sizes: Record<string, number> = {};
  for (const name of [...dataFiles.names, ...sqlFiles]) sizes[name] = await measure(name);
  process.send({ fileSizes: sizes } satisfies FileSizes);
}

const measure = async (name: string) =>
  (await (sqlFiles.includes(name) ? sqlFileBytes(name) : dataFiles.bytesOf(name))).length;

let sizesTold: Promise<FileSizes['fileSizes']> | undefined;

function askForSizes(): Promise<FileSizes['fileSizes']> {
  return new Promise((hear) => {
    process.on('message', (message) => {
      if (isFileSizes(message)) hear(message.fileSizes);
    });
    process.send?.(fileSizesWanted);
  });
}
