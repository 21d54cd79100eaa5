import { datasets } from '../../datasets/all.ts';
import type { Dataset, RowOf } from '../../datasets/dataset.ts';
import { measuresOf } from '../../datasets/measures.ts';
import { secondReadings } from '../../datasets/second-readings.ts';
import { nearest } from '../nearest.ts';
import { readingJudge } from '../second-readings.ts';
import type { Finding, Rule } from './rule.ts';

export const secondReading: Rule = {
  id: 'second-reading',
  severity: 'error',
  guards: 'A second reading is about a dataset, row or column that does not exist.',
  fix: 'Leave the file to `npm run read-again`, or remove the line of a row that is gone.',
  reads: [secondReadings],
  check: ({ rows, tables }, report) => {
    for (const reading of rows(secondReadings)) {
      const dataset = datasets.find(({ id }) => id === reading.dataset);
      const found = dataset ? columnFinding(dataset, reading) : datasetFinding(reading);
      if (found) report(secondReadings, reading.line, found);
    }
    for (const [dataset, readings] of byDataset(rows(secondReadings))) {
      if (!tables.get(dataset.id)?.whole) continue;
      const judge = readingJudge(dataset, rows(dataset));
      for (const reading of readings) {
        if (judge(reading).state !== 'no-row') continue;
        report(secondReadings, reading.line, {
          column: 'row_key',
          value: reading.row_key,
          message: `no row of ${dataset.id} has this key, and none of this document has a value in ${reading.column}`,
          fix: 'Correct the key, or remove the line.',
        });
      }
    }
  },
};

export const readAgain: Rule = {
  id: 'read-again',
  severity: 'warning',
  guards:
    'Two readers of a document found different values, or a value was changed after it was read a second time.',
  fix: 'Look at the document. `npm run read-again` records a new reading; without one, remove the line: the value then counts as read once.',
  reads: [secondReadings],
  check: ({ rows, tables }, report) => {
    for (const [dataset, readings] of byDataset(rows(secondReadings))) {
      if (!tables.get(dataset.id)?.whole) continue;
      const judge = readingJudge(dataset, rows(dataset));
      for (const reading of readings) {
        const { state, value } = judge(reading);
        const finding =
          state === 'differs'
            ? differingFinding(reading, value)
            : state === 'changed' || state === 'empty'
              ? changedFinding(reading, dataset)
              : null;
        if (finding) report(secondReadings, reading.line, finding);
      }
    }
  },
};

type Reading = RowOf<typeof secondReadings>;

/** Readings of columns that their dataset has, by dataset. */
function byDataset(readings: readonly Reading[]): ReadonlyMap<Dataset, readonly Reading[]> {
  const found = new Map<Dataset, Reading[]>();
  for (const reading of readings) {
    const dataset = datasets.find(({ id }) => id === reading.dataset);
    if (!dataset || !measuresOf(dataset).includes(reading.column)) continue;
    const group = found.get(dataset) ?? [];
    group.push(reading);
    found.set(dataset, group);
  }
  return found;
}

function datasetFinding({ dataset }: Reading): Finding {
  const near = nearest(
    dataset,
    datasets.map(({ id }) => id),
  );
  const fix = near ? `Write ${near}.` : 'Write the id of a dataset, such as ic3-states.';
  return { column: 'dataset', value: dataset, message: 'no dataset has this id', fix };
}

function columnFinding(dataset: Dataset, { column }: Reading): Finding | null {
  const measures = measuresOf(dataset);
  if (measures.includes(column)) return null;
  const near = nearest(column, measures);
  const fix =
    measures.length === 0
      ? 'Remove the line.'
      : `Write ${near ?? `one of ${measures.join(', ')}`}.`;
  return { column: 'column', value: column, message: `no measure of ${dataset.id}`, fix };
}

function differingFinding({ row_key: key, dataset, column, read }: Reading, value: string | null) {
  return {
    column: 'read',
    value: read,
    message: `${column} of ${dataset}/${key} is ${value}, and a second reader found another value`,
    fix: 'Look at the document: correct the value, or remove this line.',
  };
}

function changedFinding({ row_key: key, column }: Reading, dataset: Dataset): Finding {
  return {
    column: 'fingerprint',
    value: null,
    message: `${column} of ${dataset.id}/${key} has changed since it was read a second time and now counts as read once`,
    fix: `Run \`npm run read-again -- --dataset ${dataset.id}\`, or remove the line.`,
  };
}
