import { actions } from '../../datasets/actions.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operationPartners } from '../../datasets/operation-partners.ts';
import { operationPlaces } from '../../datasets/operation-places.ts';
import { operationTechniques } from '../../datasets/operation-techniques.ts';
import { operationVictimCountries } from '../../datasets/operation-victim-countries.ts';
import { operations } from '../../datasets/operations.ts';
import { origins } from '../../datasets/origins.ts';
import { sources } from '../../datasets/sources.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

/** Datasets whose rows each say what one document says of one operation. */
const told = [
  operationFigures,
  operationPartners,
  operationPlaces,
  operationTechniques,
  operationVictimCountries,
] as const;

export const operationDocuments: Rule = {
  id: 'operation-documents',
  severity: 'error',
  guards: 'A row on an operation cites a document that is not among those of the operation.',
  fix: 'Name the document that says it, or add it to the source_ids of the operation.',
  reads: [operations, sources, ...told],
  check: ({ find, rows }, report) => {
    const isKnown = (id: string) => find(sources, id) !== undefined;
    const all = told.flatMap((dataset) =>
      rows<(typeof told)[number]>(dataset).map(({ operation_id, source_id, line }) => ({
        dataset,
        operation_id,
        source_id,
        line,
      })),
    );
    for (const [id, own] of Map.groupBy(all, ({ operation_id }) => operation_id)) {
      const operation = find(operations, id);
      // A misspelt document of the operation is a fault of its own, which is reported there.
      if (!operation?.source_ids.every(isKnown)) continue;
      const strange = own.filter(({ source_id }) => !operation.source_ids.includes(source_id));
      const cited = new Set(own.map(({ source_id }) => source_id));
      const [missing, ...others] = new Set(strange.map(({ source_id }) => source_id));
      const uncited = operation.source_ids.filter((source) => !cited.has(source));
      if (
        missing !== undefined &&
        others.length === 0 &&
        strange.length > 1 &&
        uncited.length > 0
      ) {
        report(operations, operation.line, {
          column: 'source_ids',
          value: uncited.join(';'),
          message: `${strange.length} rows of it cite ${missing}, none cites this source`,
          fix: `Name ${missing} here, or correct these rows.`,
        });
        continue;
      }
      for (const { dataset, source_id, line } of strange) {
        report(dataset, line, {
          column: 'source_id',
          value: source_id,
          message: `the documents of ${id} are ${operation.source_ids.join(', ')}`,
          fix: `Name one of them, or add it in data/${operations.file}:${operation.line}.`,
        });
      }
    }
  },
};

const above = 'above the total';

/** Metrics that count people on the side of the victims. */
const victimMetrics: readonly string[] = ['victims', 'persons-targeted', 'victim-reports'];

export const victimsAboveOperation: Rule = {
  id: 'victims-above-operation',
  severity: 'warning',
  guards: 'An operation has more victims in one country than in all.',
  fix: `Correct one of the two, or write in the note of the country why, with the words "${above}".`,
  reads: [operationFigures, operationVictimCountries],
  check: ({ rows }, report) => {
    const totals = Map.groupBy(
      rows(operationFigures).filter(({ metric }) => victimMetrics.includes(metric)),
      (row) => row.operation_id,
    );
    for (const row of rows(operationVictimCountries)) {
      const known = totals.get(row.operation_id)?.flatMap(({ value }) => value ?? []) ?? [];
      if (row.victims === null || known.length === 0 || isJustified(row, above)) continue;
      if (row.victims <= Math.max(...known)) continue;
      report(operationVictimCountries, row.line, {
        column: 'victims',
        value: row.victims,
        message: `the whole operation has ${Math.max(...known)}`,
        fix: `Correct one of the two, ${justifyWith(above)}.`,
      });
    }
  },
};

export const dateInId: Rule = {
  id: 'date-in-id',
  severity: 'error',
  guards:
    'The year, month or day in the id of an operation, action or origin is not among its dates.',
  fix: 'Correct the date. An id that was never published can be changed instead.',
  reads: [operations, actions, origins],
  check: ({ rows }, report) => {
    const dated = [
      ...rows(operations).map((row) => ({
        dataset: operations,
        row,
        id: row.operation_id,
        start: row.start_date,
        end: row.end_date,
        column: 'start_date',
      })),
      ...rows(actions).map((row) => ({
        dataset: actions,
        row,
        id: row.action_id,
        start: row.date,
        end: row.end_date,
        column: 'date',
      })),
      ...rows(origins).map((row) => ({
        dataset: origins,
        row,
        id: row.origin_id,
        start: row.date,
        end: null,
        column: 'date',
      })),
    ];
    for (const { dataset, row, id, start, end, column } of dated) {
      const inId = dateOf(id);
      if (inId === null || isWithin(inId, start, end)) continue;
      report(dataset, row.line, {
        column,
        value: start,
        message: `the id ${id} gives ${inId}`,
        fix: start === null ? `Write ${inId}, if a document says so.` : 'Correct the date.',
      });
    }
  },
};

/** `2025-08` of `pune-kharadi-2025-08`; null where an id has no year. */
export function dateOf(id: string): string | null {
  const found = /(?:^|-)((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?)(?=-|$)/.exec(id);
  return found?.[1] ?? null;
}

/** True where a date is not before the start and not after the end, in what both tell. */
export function isWithin(date: string, start: string | null, end: string | null): boolean {
  if (start === null) return false;
  const last = end ?? start;
  return (
    date.slice(0, start.length) >= start.slice(0, date.length) &&
    date.slice(0, last.length) <= last.slice(0, date.length)
  );
}
