import { drawView, type Pen } from '../../explore/draw.ts';
import { wordsOf } from '../../explore/say.ts';
import { proofsOf, rowsOf } from '../../explore/table.ts';
import type { View } from '../../explore/view.ts';
import { anyFont } from '../../publish/any-font.ts';
import { figureSvg } from '../../publish/svg.ts';
import explore from '../../styles/explore.css?raw';
import figures from '../../styles/figures.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { addressOf } from './take.ts';

/** Pixels, as wide as the pictures of the figures. */
const pngWidth = 1600;

/** As many publishers as a picture names. */
const mostNamed = 3;

/** A view as a picture that stands alone: title, notes, sources, licence and address are inside. */
export function svgOfView(root: HTMLElement, pen: Pen, view: View): string {
  const drawn = {
    words: wordsOf(pen, view),
    draw: (frame: Parameters<typeof drawView>[2]) => {
      const drawing = drawView(pen, view, frame);
      if (!drawing) throw new Error('this view has no drawing');
      return drawing;
    },
  };
  const words = {
    source: sourcesOf(pen, view),
    credit: pen.words.pictureCredit(addressOf(root, view)),
  };
  return figureSvg(drawn, words, anyFont, {
    tokens: tokens + explore,
    classes: figures + explore,
  });
}

/** The documents of a view by their publishers, most first. */
function sourcesOf({ record, words }: Pen, view: View): string {
  const documents = rowsOf(record, view).flatMap(({ cell }) =>
    proofsOf(record, cell).map(({ source }) => source),
  );
  const publishers = [...Map.groupBy(new Set(documents), ({ publisher }) => publisher)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([publisher]) => publisher);
  return words.pictureSources({
    named: publishers.slice(0, mostNamed),
    others: Math.max(0, publishers.length - mostNamed),
  });
}

/** An SVG as a PNG, drawn by the browser. Rejects where it cannot. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = pngWidth;
  canvas.height = Math.round((pngWidth * image.naturalHeight) / image.naturalWidth);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
