import { href, hrefIn, language } from '../config.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureForm } from '../publish/figure-files.ts';

/**
 * Whether a file of a figure has the words of a language. The pictures in pixels of families, one for each
 * state, operation or country, are hundreds and heavy: they are drawn in the first language alone.
 */
export const isInLanguage = ({ member }: Pick<Figure, 'member'>, form: FigureForm): boolean =>
  form === 'svg' || (form === 'png' && member === '');

/** Address of a file of a figure. */
export function figureFileHref(figure: Pick<Figure, 'id' | 'member'>, form: FigureForm): string {
  const path = `/figures/${figure.id}.${form}`;
  return isInLanguage(figure, form) ? hrefIn(language, path) : href(path);
}
