import { operationPlaces } from '../../datasets/operation-places.ts';
import { operations } from '../../datasets/operations.ts';
import { sources } from '../../datasets/sources.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

export const sameAddress: Rule = {
  id: 'same-address',
  severity: 'error',
  guards:
    'One document is listed under two ids, so that it would confirm itself. Editions at one address differ in their day of publication.',
  fix: 'Keep one of the two rows, and name its id wherever the other is named.',
  reads: [sources],
  check: ({ rows }, report) => {
    const groups = Map.groupBy(rows(sources), ({ url }) => plainAddress(url));
    for (const group of groups.values()) {
      for (const [index, row] of group.entries()) {
        const before = group.slice(0, index).find((other) => isOneDay(other, row));
        if (!before) continue;
        report(sources, row.line, {
          column: 'url',
          value: row.url,
          message: `${before.source_id} in line ${before.line} has the same address`,
          fix: `Remove one of the two, and name ${before.source_id} everywhere.`,
        });
      }
    }
  },
};

/** An address without what leads to the same document: scheme, `www.`, `/amp`, fragment, last slash. */
const plainAddress = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/(amp\/?)?$/, '');

interface Published {
  readonly published: string | null;
}

/** False where both days are known and differ in what both tell. */
function isOneDay(a: Published, b: Published): boolean {
  if (a.published === null || b.published === null) return true;
  return a.published.startsWith(b.published) || b.published.startsWith(a.published);
}

const separate = 'separate';

export const nearDuplicateOperation: Rule = {
  id: 'near-duplicate-operation',
  severity: 'warning',
  guards:
    'Two operations of one agency begin on the same day in the same place: most often one operation entered twice.',
  fix: `Merge them, or write in the note of one that it is ${separate}.`,
  reads: [operations, operationPlaces],
  check: ({ rows }, report) => {
    const placesOf = Map.groupBy(rows(operationPlaces), (row) => row.operation_id);
    const dated = rows(operations).filter(({ start_date }) => start_date?.length === 10);
    const key = (row: (typeof dated)[number]) => `${row.start_date} ${row.lead_agency}`;
    for (const group of Map.groupBy(dated, key).values()) {
      for (const [index, row] of group.entries()) {
        const own = new Set(placesOf.get(row.operation_id)?.map(({ place_id }) => place_id));
        const before = group
          .slice(0, index)
          .find(({ operation_id: id }) =>
            placesOf.get(id)?.some(({ place_id }) => own.has(place_id)),
          );
        if (!before || isJustified(before, separate) || isJustified(row, separate)) continue;
        report(operations, row.line, {
          column: 'operation_id',
          value: row.operation_id,
          message: `${before.operation_id} in line ${before.line} is by the same agency, on the same day, in the same place`,
          fix: `Merge the two, ${justifyWith(separate)}.`,
        });
      }
    }
  },
};
