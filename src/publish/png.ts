import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => new Uint8Array(readFileSync(resolve(path)));

/** The one font of pictures: a machine's own fonts would make other bytes on other machines. */
const family = 'Source Sans 3';
const fonts = ['400Regular', '600SemiBold'].map((style) =>
  read(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`),
);

await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'));

/**
 * An SVG as a PNG of `width` pixels, as high as the SVG asks for. All text is set in Source Sans 3,
 * in weights 400 and 600. Same SVG, same bytes, on every machine. Throws on an SVG that is not one.
 */
export function drawPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: family,
      sansSerifFamily: family,
      serifFamily: family,
    },
  });
  const image = drawing.render();
  // Copied, since the memory of the renderer is freed.
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
