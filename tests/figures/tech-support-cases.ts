import type { Catalog } from '../../src/catalog/catalog.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import type { Figure, FigureFamily } from '../../src/figures/figure.ts';
import { frames } from '../../src/figures/frames.ts';
import { edited, fixture, present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

export const [wide, narrow] = [present(frames[0]), present(frames[1])];

/** Binds a figure that has one member. */
export const binder =
  (family: FigureFamily) =>
  (catalog: Catalog = fixture): Figure =>
    present(family.bind(catalog)[0]);

/** The fixture with other values for tech support in one year, in every printing. */
export function techSupport(
  year: number,
  change: { readonly complaints?: number | null; readonly losses_usd?: number | null },
  catalog: Catalog = fixture,
): Catalog {
  return edited(
    ic3CrimeTypes,
    (row) => (row.year === year && row.crime_type === 'tech-support' ? { ...row, ...change } : row),
    catalog,
  );
}

/** The cells of the row whose first cell is this. */
export function valuesOf(figure: Figure, first: string | number) {
  const row = present(figure.cells.find(([cell]) => cell?.value === first));
  return row.flatMap(({ value }, index) => (figure.columns[index]?.id === 'break' ? [] : [value]));
}

/** Text with ordinary spaces. */
export const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** A length of each bar of a class, in the order drawn. */
export function barsOf(svg: string, className: string, side: 'width' | 'height') {
  return [...readSvg(svg).querySelectorAll(`g.${className} rect, g.${className} path`)].map((bar) =>
    Number(bar.getAttribute(side)),
  );
}

/** All texts of a drawing. */
export function textsOf(svg: string): readonly string[] {
  return [...readSvg(svg).querySelectorAll('text')].map((text) => plain(text.textContent ?? ''));
}
