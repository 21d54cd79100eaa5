import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTypeface } from './typeface.ts';

const { resolve } = createRequire(import.meta.url);

/** The bytes of a file of an installed package. */
export function packageFile(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(resolve(path)));
}

/** The one font of pictures: a machine's own fonts would make other bytes on other machines. */
export const pictureFamily = 'Source Sans 3';

const [regular, semiBold] = ['400Regular', '600SemiBold'].map((style) =>
  packageFile(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`),
);
if (!regular || !semiBold) throw new Error('fonts of pictures are missing');

/** Its files: weights 400 and 600. */
export const pictureFonts: readonly Uint8Array<ArrayBuffer>[] = [regular, semiBold];

/** What its letters measure. */
export const typefaces = { regular: readTypeface(regular), semiBold: readTypeface(semiBold) };
