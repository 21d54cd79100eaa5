import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';
import { packageFile, pictureFamily, pictureFonts } from './fonts.ts';

await initWasm(packageFile('@resvg/resvg-wasm/index_bg.wasm'));

/**
 * An SVG as a PNG of `width` pixels, as high as the SVG asks for. All text is set in Source Sans 3,
 * in weights 400 and 600. Same SVG, same bytes, on every machine. Throws on an SVG that is not one.
 */
export function drawPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: [...pictureFonts],
      defaultFontFamily: pictureFamily,
      sansSerifFamily: pictureFamily,
      serifFamily: pictureFamily,
    },
  });
  const image = drawing.render();
  // What is not opaque is copied as the renderer writes it, whose memory is freed.
  const png = encodePng(image.pixels, image.width, image.height) ?? new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
