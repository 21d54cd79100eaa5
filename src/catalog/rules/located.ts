import { sources } from '../../datasets/sources.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

/** What a note says where the place was not to be read, as in a quotation. */
export const pageNotKnown = 'page not known';

export const placeInSource: Rule = {
  id: 'place-in-source',
  severity: 'warning',
  guards:
    'A value is taken from a document that has pages, tables or files, and the row does not say where in it.',
  fix: `Write the page, table or file in locator, or say in the note why there is none, with the words "${pageNotKnown}".`,
  reads: 'statements',
  check: ({ tables, find }, report) => {
    for (const table of tables.values()) {
      const { located } = table.dataset;
      const [ids, places] = [table.values('source_id'), table.values('locator')];
      for (let row = 0; located.length > 0 && row < table.size; row += 1) {
        const id = String(ids[row]);
        const kind = places[row] === null ? find(sources, id)?.kind : undefined;
        if (!kind || !located.includes(kind) || isJustified(table.row(row), pageNotKnown)) continue;
        report(table.dataset, table.line(row), {
          column: 'locator',
          value: null,
          message: `${id} has pages, tables or files`,
          fix: `Write where in it the values are, ${justifyWith(pageNotKnown)}.`,
        });
      }
    }
  },
};
