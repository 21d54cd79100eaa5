import { claims } from '../../datasets/claims.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operationPartners } from '../../datasets/operation-partners.ts';
import { operationPlaces } from '../../datasets/operation-places.ts';
import { operationTechniques } from '../../datasets/operation-techniques.ts';
import { operationVictimCountries } from '../../datasets/operation-victim-countries.ts';
import { operations } from '../../datasets/operations.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

const words = 'differs';

/** Datasets whose keys begin with an operation. */
const told: readonly string[] = [
  operations,
  operationFigures,
  operationPartners,
  operationPlaces,
  operationTechniques,
  operationVictimCountries,
].map(({ id }) => id);

export const claimFits: Rule = {
  id: 'claim-fits',
  severity: 'warning',
  guards:
    'A claim names another operation than its rows do, or cites a source that neither its rows nor its operation cite.',
  fix: `Correct the operation, the source or the rows, or write in the note that one ${words} and why.`,
  reads: [claims, operations],
  check: ({ rows, find }, report) => {
    for (const row of rows(claims)) {
      const { dataset, row_key: keys, operation_id: operation, source_id: source, line } = row;
      if (isJustified(row, words)) continue;
      const cells = (keys ?? []).map((key) => key.split('/'));
      const [about, ...others] =
        dataset !== null && told.includes(dataset) ? new Set(cells.map(([first]) => first)) : [];
      if (about !== undefined && others.length === 0 && about !== operation) {
        report(claims, line, {
          column: 'operation_id',
          value: operation,
          message: `its rows are about ${about}`,
          fix: `Write ${about} or correct row_key, ${justifyWith(words)}.`,
        });
      }
      const documents = [
        ...cells.flatMap((key) => (key.length > 1 ? (key.at(-1) ?? []) : [])),
        ...(find(operations, operation ?? '')?.source_ids ?? []),
      ];
      if (documents.length === 0 || documents.includes(source)) continue;
      report(claims, line, {
        column: 'source_id',
        value: source,
        message: 'neither its rows nor its operation cite this source',
        fix: `Correct the source, ${justifyWith(words)}.`,
      });
    }
  },
};
