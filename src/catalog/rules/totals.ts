import { ic3CallCentreDetail } from '../../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { ic3Totals } from '../../datasets/ic3-totals.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operationPlaces } from '../../datasets/operation-places.ts';
import { largestTotal } from './parts.ts';
import { isJustified, justifyWith, type Rule, rowsWhere } from './rule.ts';

const above = 'above the total';

export const stateAboveTotal: Rule = {
  id: 'state-above-total',
  severity: 'error',
  guards: 'The states of a year add up to more than the nation.',
  fix: 'Correct the state or the total of the year.',
  reads: [ic3States, ic3Totals],
  check: (data, report) => {
    const stated = data.rows(ic3States).filter(({ status }) => status === null);
    for (const [year, rows] of Map.groupBy(stated, (row) => row.year)) {
      for (const measure of ['complaints', 'losses_usd'] as const) {
        const total = largestTotal(data, year, measure);
        const sum = rows.reduce((all, row) => all + (row[measure] ?? 0), 0);
        const largest = rows.reduce((a, b) => ((b[measure] ?? 0) > (a[measure] ?? 0) ? b : a));
        if (total === null || sum <= total) continue;
        report(ic3States, largest.line, {
          column: measure,
          value: largest[measure],
          message: `the states of ${year} add up to ${sum}, the nation has ${total}`,
          fix: 'This is the largest of them: look for an extra digit.',
        });
      }
    }
  },
};

export const placesAboveOperation: Rule = {
  id: 'places-above-operation',
  severity: 'warning',
  guards:
    'The locations searched in the places of an operation add up to more than the operation’s own number.',
  fix: `Correct a place or the total, or write in the note of a place why, with the words "${above}".`,
  reads: [operationPlaces, operationFigures],
  check: ({ rows }, report) => {
    const totals = Map.groupBy(
      rows(operationFigures).filter(({ metric }) => metric === 'locations-searched'),
      (row) => row.operation_id,
    );
    const counted = rows(operationPlaces).filter((row) => row.locations_searched !== null);
    for (const group of Map.groupBy(
      counted,
      (row) => `${row.operation_id} ${row.source_id}`,
    ).values()) {
      const [first] = group;
      const known =
        totals.get(first?.operation_id ?? '')?.flatMap(({ value }) => value ?? []) ?? [];
      const sum = group.reduce((all, row) => all + (row.locations_searched ?? 0), 0);
      if (!first || known.length === 0 || sum <= Math.max(...known)) continue;
      if (group.some((row) => isJustified(row, above))) continue;
      report(operationPlaces, first.line, {
        column: 'locations_searched',
        value: first.locations_searched,
        message: `the places of ${first.source_id} add up to ${sum}, the operation has ${Math.max(...known)}`,
        fix: `Correct a place, ${justifyWith(above)}.`,
      });
    }
  },
};

const oneDollar = 'one dollar';

/** Part by which a rounded sum may differ from its parts. */
const rounded = 0.05;

export const publishedSum: Rule = {
  id: 'published-sum',
  severity: 'error',
  guards:
    'The FBI prints the sum of tech support and government impersonation; its parts here add up to something else.',
  fix: `Correct the part or the sum. Rounded sums are marked approximately or at-least. Where the report itself is off by a dollar, say so in the note of the sum, with the words "${oneDollar}".`,
  reads: [ic3CallCentreDetail, ic3CrimeTypes],
  check: ({ rows, tables }, report) => {
    const table = tables.get(ic3CrimeTypes.id);
    const parts = ['tech-support', 'government-impersonation'].map((type) =>
      rowsWhere(table, 'crime_type', type),
    );
    for (const row of rows(ic3CallCentreDetail)) {
      const column = sumColumns.get(row.metric);
      if (!column || row.scope !== null || row.status) continue;
      const values = parts.map(
        (part) =>
          part.find(
            (other) => other.year === row.year && other[column] !== null && !other.status,
          )?.[column],
      );
      if (!values.every((value) => typeof value === 'number')) continue;
      const sum = values.reduce((all, value) => all + value, 0);
      const exact = isJustified(row, oneDollar) ? 1 : 0;
      const margin = row.qualifier === 'exact' ? exact : row.value * rounded;
      if (Math.abs(sum - row.value) <= margin) continue;
      report(ic3CallCentreDetail, row.line, {
        column: 'value',
        value: row.value,
        message: `tech support and government impersonation of ${row.year} add up to ${sum}`,
        fix: 'Correct the part or the sum.',
      });
    }
  },
};

const sumColumns = new Map([
  ['call-centre-fraud-losses', 'losses_usd'],
  ['call-centre-fraud-complaints', 'complaints'],
]);
