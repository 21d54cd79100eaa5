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

const sourceSans = (style: string) =>
  packageFile(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`);

const [regular, semiBold] = [sourceSans('400Regular'), sourceSans('600SemiBold')];

/** Its files: weights 400 and 600. */
export const pictureFonts = [regular, semiBold] as const;

const notoSans = (style: string) =>
  packageFile(`@expo-google-fonts/noto-sans-devanagari/${style}/NotoSansDevanagari_${style}.ttf`);

/** Devanagari in the same weights, which the one font lacks. */
export const devanagariFonts = [notoSans('400Regular'), notoSans('600SemiBold')] as const;

/** What its letters measure. */
export const typefaces = { regular: readTypeface(regular), semiBold: readTypeface(semiBold) };
