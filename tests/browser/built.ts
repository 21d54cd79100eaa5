import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { allFiles, builtFiles, dist, isPage, pathOf } from '../../scripts/built/files.ts';

export { allFiles, builtFiles, dist, isPage, pathOf };

export interface BuiltPage {
  /** Path below the base path: `/states/oh/`. */
  readonly path: string;
  readonly document: Document;
}

export function hasBuild(): boolean {
  return existsSync(join(dist, 'index.html'));
}

/** Every page of a built site, read and parsed: seconds, so do it once. */
export function builtPages(folder = dist): readonly BuiltPage[] {
  return builtFiles(folder)
    .filter(isPage)
    .map((file) => ({
      path: pathOf(file),
      document: parseHTML(readFileSync(join(folder, file), 'utf8')).document,
    }));
}
