import { optional, required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, text } from './kinds.ts';

/**
 * What our own words in the data are in other languages. It is about pages: no figure rests on it, it has
 * no page and no download, so it is not among the datasets of the record.
 */
export const translations = defineDataset({
  id: 'translations',
  folder: '.',
  title: 'Translations',
  summary: 'Our own words in the data in the other languages of the site.',
  statement: 'One row is one text in one language.',
  row: {
    language: required(id, {
      title: 'Language',
      description: 'The folder of the language in src/i18n.',
      example: 'es',
    }),
    dataset: required(id, {
      title: 'Dataset',
      description:
        'Where the text is: the id of a dataset; `datasets` for the words on a dataset, `columns` for those on a column.',
      example: 'techniques',
    }),
    row_key: optional(text, {
      title: 'Row',
      description:
        'Cells of the key of the row, joined by slashes; the id of a dataset, or of a dataset and a column. Empty: every row that has the English text.',
      example: 'pop-up',
    }),
    column: required(text, {
      title: 'Column',
      description: 'The column with the text.',
      example: 'label',
    }),
    english: required(text, {
      title: 'English',
      description:
        'The text that was translated. Where it has changed since, the translation is not shown.',
      example: 'Pop-up window',
    }),
    text: required(text, {
      title: 'Text',
      description: 'The same in the language.',
      example: 'Ventana emergente',
    }),
  },
  key: ['language', 'dataset', 'row_key', 'column', 'english'],
});

/** The columns that hold words of ours which pages show, by dataset. Ids, words of sources and notes for the check are none. */
export const translatable: Readonly<Record<string, readonly string[]>> = {
  states: ['name'],
  'crime-types': ['label', 'definition'],
  'help-channels': ['name'],
  advice: ['statement'],
  techniques: ['label', 'definition'],
  'operation-metrics': ['label', 'definition'],
  'age-groups': ['label'],
  'ftc-methods': ['label'],
  places: ['name'],
  regions: ['name'],
  breaks: ['what'],
  partners: ['name'],
  agencies: ['name'],
  'ftc-types': ['label'],
  'complaint-categories': ['label'],
  'complaint-groups': ['label'],
  'ic3-call-centre-metrics': ['label', 'definition'],
  'agency-statistics': ['label'],
  operations: ['summary', 'name'],
  actions: ['title'],
};
