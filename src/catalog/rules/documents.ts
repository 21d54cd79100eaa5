import type { Dataset } from '../../datasets/dataset.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

const words = 'another document';

export const foreignDocument: Rule = {
  id: 'foreign-document',
  severity: 'warning',
  guards: 'A row of a table from one publisher cites a source of another publisher.',
  fix: `Correct the source, or write in the note of the row that it cites ${words}.`,
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      const { documents } = table.dataset;
      const ids = table.values('source_id');
      for (let row = 0; documents.length > 0 && row < ids.length; row += 1) {
        const id = String(ids[row]);
        if (!isForeign(table.dataset, id) || isJustified(table.row(row), words)) continue;
        const hasNote = Object.hasOwn(table.dataset.row.shape, 'note');
        report(table.dataset, table.line(row), {
          column: 'source_id',
          value: id,
          message: `this table is taken from sources whose ids begin with ${documents.join(', ')}`,
          fix: `Correct the source${hasNote ? `, ${justifyWith(words)}` : ''}.`,
        });
      }
    }
  },
};

/** True where a document is none of those from which the tables of a dataset are taken. */
export const isForeign = ({ documents }: Dataset, id: string): boolean =>
  documents.length > 0 && !documents.some((start) => id.startsWith(start));
