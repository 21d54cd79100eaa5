import type { LookUp } from '../../datasets/measures.ts';
import type { Row, Table } from '../table.ts';

/** Finds rows by the cell of their single key column; the rows of a table are gone through once. */
export function lookUpIn(tables: ReadonlyMap<string, Table>): LookUp {
  const indexes = new Map<string, ReadonlyMap<string, Row>>();
  return (datasetId, key) => {
    const index = indexes.get(datasetId) ?? indexOf(tables.get(datasetId));
    indexes.set(datasetId, index);
    return index.get(key);
  };
}

function indexOf(table: Table | undefined): ReadonlyMap<string, Row> {
  const [column = ''] = table?.dataset.key ?? [];
  return new Map(table?.rows.map((row) => [String(row[column]), row]));
}
