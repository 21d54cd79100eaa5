import type { Dataset } from '../../datasets/dataset.ts';
import { ftcAges } from '../../datasets/ftc-ages.ts';
import { ftcMethods } from '../../datasets/ftc-methods.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ic3StateTypes } from '../../datasets/ic3-state-types.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import type { Rule } from './rule.ts';

/** Tables with the reports, the share of them with a loss, the losses and their median. */
const withMedians = [ftcStates, ftcAges, ftcMethods] as const;

export const medianAboveMean: Rule = {
  id: 'median-above-mean',
  severity: 'error',
  guards: 'Half of those with a loss would have lost more than all of them together.',
  fix: 'Correct the median, the losses, the reports or the share against the source.',
  reads: withMedians,
  check: ({ rows }, report) => {
    for (const dataset of withMedians) {
      for (const row of rows<typeof ftcStates | typeof ftcAges | typeof ftcMethods>(dataset)) {
        const {
          fraud_reports: reports,
          percent_with_loss: percent,
          losses_usd: losses,
          line,
        } = row;
        const median = row.median_loss_usd;
        if (reports === null || percent === null || losses === null || median === null) continue;
        const most = (2 * losses) / ((reports * percent) / 100);
        if (median <= most) continue;
        report(dataset, line, {
          column: 'median_loss_usd',
          value: median,
          message: `${reports} reports, ${percent} percent with a loss, and losses of ${losses} allow a median of ${Math.floor(most)} at most`,
          fix: 'Correct the one that was typed wrong.',
        });
      }
    }
  },
};

/** Counts of complaints and reports by state, which cannot come near the number of residents. */
const counts: readonly { readonly dataset: Dataset; readonly columns: readonly string[] }[] = [
  { dataset: ic3States, columns: ['complaints', 'subjects'] },
  { dataset: ic3StateTypes, columns: ['complaints', 'subjects'] },
  { dataset: ftcStates, columns: ['fraud_reports', 'reports'] },
];

/** Part of the residents that complains in no year. */
const everyTenth = 0.1;

export const countAboveResidents: Rule = {
  id: 'count-above-residents',
  severity: 'error',
  guards:
    'A state has more complaints or reports than a tenth of its residents: most often a sum of money in the wrong column.',
  fix: 'Correct the count; columns that were exchanged change places.',
  reads: [...counts.map(({ dataset }) => dataset), statePopulations],
  check: ({ rows, tables }, report) => {
    const residents = new Map(
      rows(statePopulations).map(({ state, population }) => [state, population]),
    );
    for (const { dataset, columns } of counts) {
      const table = tables.get(dataset.id);
      const states = table?.values('state') ?? [];
      for (const column of table ? columns : []) {
        const values = table?.values(column) ?? [];
        for (let row = 0; row < values.length; row += 1) {
          const [value, all] = [values[row], residents.get(String(states[row]))];
          if (typeof value !== 'number' || all === undefined || value <= all * everyTenth) continue;
          report(dataset, table?.line(row) ?? 0, {
            column,
            value,
            message: `${states[row]} has ${all} residents`,
            fix: 'Correct it; a count and a sum of money are easily exchanged.',
          });
        }
      }
    }
  },
};
