import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl, codeFolder } from '../config.ts';
import type { Figure } from '../figures/figure.ts';
import { textWidth } from '../figures/text.ts';
import { t } from '../i18n/index.ts';
import { figurePath } from '../links.ts';
import { sourceLine } from './credits.ts';
import { pictureFamily, typefaces } from './fonts.ts';
import { picture } from './pictures.ts';
import { figureSvg, type Lettering } from './svg.ts';

const [tokens = '', classes = ''] = ['tokens.css', 'figures.css'].map((name) =>
  readFileSync(join(codeFolder, 'styles', name), 'utf8'),
);

/** Pixels. */
const pngWidth = 1600;

/** For drawing programs, which have fonts that we do not know: room for the widest. */
const anyFont: Lettering = {
  heading: 'Georgia,serif',
  text: 'system-ui,sans-serif',
  widthOf: textWidth,
};

const ownFont: Lettering = {
  heading: `'${pictureFamily}'`,
  text: `'${pictureFamily}'`,
  widthOf: (text, size, bold) => (bold ? typefaces.semiBold : typefaces.regular).width(text, size),
};

/** A figure as an SVG that stands alone, with its sources and its licence inside. */
export function figureSvgFile(catalog: Catalog, figure: Figure): string {
  return drawn(catalog, figure, anyFont);
}

/** The same as a PNG. */
export function figurePngFile(catalog: Catalog, figure: Figure): Promise<Uint8Array<ArrayBuffer>> {
  return picture(drawn(catalog, figure, ownFont), pngWidth);
}

function drawn(catalog: Catalog, figure: Figure, lettering: Lettering): string {
  const words = {
    source: sourceLine(catalog, figure),
    credit: t.pictures.credit(absoluteUrl(figurePath(figure.id))),
  };
  return figureSvg(figure, words, lettering, { tokens, classes });
}
