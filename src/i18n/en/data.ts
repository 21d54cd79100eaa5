import type { Format } from '../format.ts';

/** English words of the downloads and their descriptions. Numbers and names come in as parameters. */
export const downloadWords = (_f: Format) => ({
  extractColumns: {
    dataset: 'Dataset that holds the row.',
    key: 'Key of the row without its source, as column=value joined by semicolons.',
    column: 'Column of the dataset.',
    value: 'What the row says in this column; empty means not reported.',
    unit: 'Unit of a number.',
    source_ids: 'Documents that say so; see the dataset "sources".',
    locator: 'Page, table or chart of the document.',
    status:
      'Empty: stands as printed. Else doubtful, superseded or misprint; for actions, the state of the case.',
    note: 'What a reader must know of the row.',
  },
});
