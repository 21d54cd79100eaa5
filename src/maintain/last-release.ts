import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readPlainFile } from '../catalog/plain-file.ts';
import { blobOf, type ReleasedDataset, type ReleaseRecord } from '../catalog/released.ts';
import { Refusal } from './command.ts';
import { type RawTable, readRawTable } from './raw-table.ts';
import { git, withData } from './revision.ts';

/** Where the files of the last release are looked for. */
export interface Archive {
  /** Folder of a git repository, bare or not. */
  readonly repository: string;
  /** Folder or git revision that holds the release, where the history does not. */
  readonly last?: string | undefined;
}

/**
 * The files of the last release that differ from those in `folder`, by file name.
 * The record names their bytes, not a commit: squashed, rebased or untagged history serves as well.
 * Throws a `Refusal` where the bytes cannot be found.
 */
export async function readLastRelease(
  folder: string,
  { version, datasets }: ReleaseRecord,
  archive: Archive,
): Promise<ReadonlyMap<string, RawTable>> {
  const tables = new Map<string, RawTable>();
  for (const released of Object.values(datasets)) {
    const { file, blob } = released;
    const now = await readPlainFile(join(folder, file));
    if (now && blobOf(now) === blob) continue;
    tables.set(file, readRawTable(file, await bytesOf(released, version, archive)));
  }
  return tables;
}

async function bytesOf(
  { file, blob }: ReleasedDataset,
  version: string,
  { repository, last }: Archive,
): Promise<Uint8Array> {
  if (last !== undefined) {
    return withData(last, repository, async (folder) => {
      // The repository sorts its files into folders; the zip of a release need not.
      const bytes = await readFile(join(folder, file))
        .catch(() => readFile(join(folder, basename(file))))
        .catch(() => null);
      if (bytes && blobOf(bytes) === blob) return bytes;
      throw new Refusal(
        `--last "${last}"  its data/${file} is ${bytes ? 'not that' : 'missing; expected that'} of release ${version}. Give the data of that release: its zip, unpacked, or its tag.`,
      );
    });
  }
  try {
    return await git(['cat-file', 'blob', blob], repository);
  } catch {
    throw new Refusal(
      `data/${file}  this clone does not have it as released in ${version} (git object ${blob.slice(0, 12)}). Fetch the whole history with \`git fetch --unshallow\`, or unpack the zip of that release and give its folder with --last FOLDER.`,
    );
  }
}
