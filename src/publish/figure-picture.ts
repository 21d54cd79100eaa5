import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl, codeFolder } from '../config.ts';
import type { Figure, FigureView } from '../figures/figure.ts';
import { t } from '../i18n/index.ts';
import { figurePath, viewPagePath } from '../links.ts';
import { anyFont } from './any-font.ts';
import { sourceLine } from './credits.ts';
import { hasDevanagari } from './devanagari.ts';
import { pictureFamily, typefaces } from './fonts.ts';
import { picture } from './pictures.ts';
import { figureSvg, type Lettering } from './svg.ts';
import { wordsWidth } from './word-outlines.ts';

const [tokens = '', classes = ''] = ['tokens.css', 'figures.css'].map((name) =>
  readFileSync(join(codeFolder, 'styles', name), 'utf8'),
);

/** Pixels. */
const pngWidth = 1600;

const ownFont: Lettering = {
  heading: `'${pictureFamily}'`,
  text: `'${pictureFamily}'`,
  widthOf: (text, size, bold) =>
    hasDevanagari(text)
      ? wordsWidth(text, size, bold ? 600 : 400)
      : (bold ? typefaces.semiBold : typefaces.regular).width(text, size),
};

/**
 * A figure, or one of its views, as an SVG that stands alone, with its sources and its licence inside.
 */
export function figureSvgFile(catalog: Catalog, figure: Figure, view?: FigureView): string {
  return drawn(catalog, figure, view, anyFont);
}

/** The same as a PNG. */
export function figurePngFile(
  catalog: Catalog,
  figure: Figure,
  view?: FigureView,
): Promise<Uint8Array<ArrayBuffer>> {
  return picture(drawn(catalog, figure, view, ownFont), pngWidth);
}

/** What stands under the drawing in pictures of a figure, or of one of its views. */
export const pictureLines = (catalog: Catalog, figure: Figure, view?: FigureView) => ({
  source: sourceLine(catalog, view ?? figure),
  credit: t.pictures.credit(
    absoluteUrl(view ? viewPagePath(figure.id, view.id) : figurePath(figure.id)),
  ),
});

function drawn(
  catalog: Catalog,
  figure: Figure,
  view: FigureView | undefined,
  lettering: Lettering,
): string {
  const lines = pictureLines(catalog, figure, view);
  return figureSvg(view ?? figure, lines, lettering, { tokens, classes });
}
