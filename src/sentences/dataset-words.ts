import { texts } from '../catalog/current.ts';
import type { Column, Dataset } from '../datasets/dataset.ts';

/** What a dataset is called and is about, in the language of the site; in English where nobody translated it. */
export function datasetWords(dataset: Dataset): Pick<Dataset, 'title' | 'summary' | 'statement'> {
  const said = (column: 'title' | 'summary' | 'statement') =>
    texts.find({ dataset: 'datasets', row_key: dataset.id, column, english: dataset[column] }) ??
    dataset[column];
  return { title: said('title'), summary: said('summary'), statement: said('statement') };
}

/** The same of a column of a dataset. */
export function columnWords(
  dataset: Dataset,
  column: Pick<Column, 'name' | 'title' | 'description'>,
): Pick<Column, 'title' | 'description'> {
  const row_key = `${dataset.id}/${column.name}`;
  const said = (word: 'title' | 'description') =>
    texts.find({ dataset: 'columns', row_key, column: word, english: column[word] }) ??
    column[word];
  return { title: said('title'), description: said('description') };
}
