import type { Catalog } from '../../src/catalog/catalog.ts';
import { actions } from '../../src/datasets/actions.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { datasets } from '../../src/datasets/all.ts';
import { consumerPrices } from '../../src/datasets/consumer-prices.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { ftcMethods } from '../../src/datasets/ftc-methods.ts';
import { ftcReports } from '../../src/datasets/ftc-reports.ts';
import { ftcStateTypes } from '../../src/datasets/ftc-state-types.ts';
import { ftcStates } from '../../src/datasets/ftc-states.ts';
import { ic3AgeGroups } from '../../src/datasets/ic3-age-groups.ts';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ic3Countries } from '../../src/datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { ic3StateGroups } from '../../src/datasets/ic3-state-groups.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operationPlaces } from '../../src/datasets/operation-places.ts';
import { operations } from '../../src/datasets/operations.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { withRows } from '../figures/with-rows.ts';
import { edited, fixture } from '../fixture.ts';

type Edit = (catalog: Catalog) => Catalog;

const each = (...edits: readonly Edit[]): Catalog =>
  edits.reduce((catalog, edit) => edit(catalog), fixture);

/** No complaints, or no losses, in any report of the FBI. */
const without = (column: 'complaints' | 'losses_usd'): Catalog =>
  each(
    (catalog) => edited(ic3CrimeTypes, (row) => ({ ...row, [column]: null }), catalog),
    (catalog) => edited(ic3States, (row) => ({ ...row, [column]: null }), catalog),
    (catalog) => edited(ic3Totals, (row) => ({ ...row, [column]: null }), catalog),
    (catalog) => edited(ic3AgeGroups, (row) => ({ ...row, [column]: null }), catalog),
    (catalog) => edited(ic3StateGroups, (row) => ({ ...row, [column]: null }), catalog),
  );

const none = (...gone: readonly Dataset[]): Catalog =>
  each(...gone.map((dataset) => (catalog: Catalog) => withRows(dataset, () => [], catalog)));

/** Only the newest year of every dataset that has years. */
const oneYear = each(
  ...datasets.map((dataset) => (catalog: Catalog) => {
    const years = fixture
      .rows(dataset)
      .flatMap(({ year }) => (typeof year === 'number' ? year : []));
    const newest = Math.max(...years);
    return years.length === 0
      ? catalog
      : withRows(dataset, (rows) => rows.filter(({ year }) => year === newest), catalog);
  }),
);

/** Only the first row of every dataset that says something; names of things stay. */
const said: readonly Dataset[] = datasets.filter(({ key }) => key.length > 1);

/** The fixture with something taken from it, by what is missing. */
export const gutted: Readonly<Record<string, Catalog>> = {
  'no complaints': without('complaints'),
  'no losses': without('losses_usd'),
  'no losses of tech support': edited(ic3CrimeTypes, (row) =>
    row.crime_type === 'tech-support' ? { ...row, losses_usd: null } : row,
  ),
  'no complaints of tech support': edited(ic3CrimeTypes, (row) =>
    row.crime_type === 'tech-support' ? { ...row, complaints: null } : row,
  ),
  'no government impersonation': edited(ic3CrimeTypes, (row) =>
    row.crime_type === 'government-impersonation' ? null : row,
  ),
  'complaints but no losses of one state': edited(ic3States, (row) =>
    row.state === 'US-AK' ? { ...row, losses_usd: null } : row,
  ),
  'no populations': none(statePopulations),
  'no totals': none(ic3Totals),
  'no prices': none(consumerPrices),
  'no ages': none(ic3AgeGroups, ic3CallCentreDetail, ic3StateGroups),
  'no years before the newest': oneYear,
  'one row of each': each(
    ...said.map(
      (dataset) => (catalog: Catalog) => withRows(dataset, (rows) => rows.slice(0, 1), catalog),
    ),
  ),
  'the last row of each': each(
    ...said.map(
      (dataset) => (catalog: Catalog) => withRows(dataset, (rows) => rows.slice(-1), catalog),
    ),
  ),
  'no dates': each(
    (catalog) => edited(operations, (row) => ({ ...row, start_date: null }), catalog),
    (catalog) => edited(actions, (row) => ({ ...row, date: null }), catalog),
  ),
  'no operations': none(operations, operationFigures, operationPlaces),
  'no actions': none(actions),
  'no numbers of operations': edited(operationFigures, (row) => ({ ...row, value: null })),
  'no values of agencies': none(agencyStatistics, ic3Countries),
  'nothing of the Federal Trade Commission': none(ftcMethods, ftcReports, ftcStates, ftcStateTypes),
  'no row that says anything': none(...said),
};
