import type { Figure } from '../figures/figure.ts';
import { figureWork } from './citation.ts';
import type { Collection } from './collection.ts';
import { figureCsv } from './csv.ts';
import { citation } from './data-files.ts';
import { figurePngFile, figureSvgFile } from './figure-picture.ts';
import { type CitationForm, citationForms } from './file-names.ts';
import { figureJson } from './json.ts';

const drawnForms = ['csv', 'json', 'svg', 'png'] as const;

export type FigureForm = (typeof drawnForms)[number] | CitationForm;

/** Whether the figure has its citation as files; members of a family have it on their page alone. */
export const hasCitationFiles = ({ member }: Pick<Figure, 'member'>): boolean => member === '';

/** Forms in which a figure is published. */
export const figureForms = (figure: Pick<Figure, 'member'>): readonly FigureForm[] =>
  hasCitationFiles(figure) ? [...drawnForms, ...citationForms] : drawnForms;

/** A figure as a file in one of its forms. */
export function figureFile(
  collection: Collection,
  figure: Figure,
  form: FigureForm,
): string | Promise<Uint8Array<ArrayBuffer>> {
  switch (form) {
    case 'csv':
      return figureCsv(figure);
    case 'json':
      return figureJson(figure);
    case 'svg':
      return figureSvgFile(collection.catalog, figure);
    case 'png':
      return figurePngFile(collection.catalog, figure);
    default:
      return citation(figureWork(collection, figure), form);
  }
}
