import type { Catalog } from '../../catalog/catalog.ts';
import { perCatalog } from '../../catalog/per-catalog.ts';
import { complaintCounts } from '../../datasets/complaint-counts.ts';
import { ftcReports } from '../../datasets/ftc-reports.ts';
import { ftcTotals } from '../../datasets/ftc-totals.ts';
import { ic3AgeGroups } from '../../datasets/ic3-age-groups.ts';
import { monthsIn, yearOfPeriod } from '../../datasets/periods.ts';
import { agencySeries, isYearly } from '../agency-series.ts';
import { complaintSeries, wholeYears } from '../complaint-series.ts';
import type { Stated } from '../current.ts';
import { ftcReportsOfType } from '../ftc-states.ts';
import { callCentreYears, crimeTypeByYear, totalsByYear } from '../losses.ts';
import { operationYears } from '../operation-years.ts';
import { isOnTechSupport, type Operation } from '../operations.ts';
import { overSixtyYears } from '../over-sixty.ts';
import { residentsOf } from '../residents.ts';
import { weighMeasure } from '../standing.ts';
import { stateGroupYears } from '../state-groups.ts';
import { stateTypeYears } from '../state-types.ts';
import { stateYears } from '../states.ts';
import { unwantedCallYears } from '../unwanted-calls.ts';
import type { BaseId } from './measure-kinds.ts';
import { type Point, type Proof, qualifierIn } from './point.ts';

/** What is known of each place and year, from which measures are worked out; places in no order. */
export const basePoints: Readonly<Record<BaseId, (catalog: Catalog) => readonly Point[]>> = {
  'tech-support-losses': (catalog) => ofType(catalog, 'tech-support', 'losses'),
  'tech-support-complaints': (catalog) => ofType(catalog, 'tech-support', 'complaints'),
  'government-impersonation-losses': (catalog) =>
    ofType(catalog, 'government-impersonation', 'losses'),
  'government-impersonation-complaints': (catalog) =>
    ofType(catalog, 'government-impersonation', 'complaints'),
  'over-60-tech-support-losses': (catalog) =>
    overSixtyYears(catalog).map(({ year, losses }) => point(nation, year, losses)),
  'over-60-tech-support-complaints': (catalog) =>
    overSixtyYears(catalog).map(({ year, complaints }) => point(nation, year, complaints)),
  'all-losses': (catalog) => ofAllKinds(catalog, 'losses'),
  'all-complaints': (catalog) => ofAllKinds(catalog, 'complaints'),
  'over-60-all-losses': (catalog) => ofOverSixty(catalog, 'losses', 'losses_usd'),
  'over-60-all-complaints': (catalog) => ofOverSixty(catalog, 'complaints', 'complaints'),
  residents: (catalog) =>
    [...places(catalog)].map(({ year, state }) =>
      point(state, year, residentsOf(catalog, year, state)),
    ),
  'ftc-tech-support-reports': (catalog) => ftcType(catalog, 'tech-support-scams'),
  'ftc-imposter-reports': (catalog) => [
    ...ftcType(catalog, 'imposter-scams'),
    ...ftcReportsOfType(catalog, 'imposter-scams').map(({ state, year, stated }) =>
      point(state.state, year, stated),
    ),
  ],
  'ftc-all-reports': (catalog) => {
    const rows = catalog.rows(ftcTotals).filter(({ metric }) => metric === 'all-reports');
    return [...Map.groupBy(rows, ({ year }) => year)].map(([year, printings]) =>
      point(nation, year, weighMeasure(catalog, ftcTotals, printings, 'value').current),
    );
  },
  'ftc-unwanted-calls': unwantedCalls,
  'scamwatch-reports': (catalog) => counted(catalog, 'scamwatch-remote-access-scams'),
  'scamwatch-losses': (catalog) =>
    statistics(catalog, 'au-accc', 'remote-access-scamwatch', 'losses'),
  'cafc-reports': (catalog) => statistics(catalog, 'ca-cafc', 'tech-support', 'reports'),
  'cafc-losses': (catalog) => statistics(catalog, 'ca-cafc', 'tech-support', 'losses'),
  'action-fraud-reports': (catalog) => statistics(catalog, 'gb-colp', 'tech-support', 'reports'),
  'action-fraud-losses': (catalog) => statistics(catalog, 'gb-colp', 'tech-support', 'losses'),
  'ipa-consultations': (catalog) => counted(catalog, 'ipa-fake-virus-warnings'),
  operations: (catalog) => recorded(catalog, () => true),
  'tech-support-operations': (catalog) => recorded(catalog, isOnTechSupport),
  'india-arrests': (catalog) =>
    callCentreYears(catalog, 'india-arrests').map(({ year, stated }) => point('IN', year, stated)),
};

const nation = 'US';

/** Place of what no country limits. */
export const everywhere = 'ALL';

interface Row extends Proof {
  readonly qualifier?: string | null;
}

function point(place: string, year: number, stated: Stated<Row> | null): Point {
  return {
    place,
    year,
    value: stated?.value ?? null,
    qualifier: qualifierIn(stated?.row.qualifier),
    proofs: stated ? [proofOf(stated.row)] : [],
  };
}

const proofOf = ({ source_id, locator }: Proof): Proof => ({ source_id, locator: locator ?? null });

type Part = 'losses' | 'complaints';

/** A crime type: the nation in the annual reports, the states in the reports on each. */
function ofType(catalog: Catalog, crimeType: string, part: Part): readonly Point[] {
  return [
    ...crimeTypeByYear(catalog, crimeType).map((item) =>
      point(nation, item.year, item[part].current),
    ),
    ...stateTypeYears(catalog, crimeType).map((item) => ({
      ...point(item.state.state, item.year, item[part].current),
      ...(part === 'losses' && item.isWithheld ? { isLeftOut: true } : {}),
    })),
  ];
}

const ofAllKinds = (catalog: Catalog, part: Part): readonly Point[] => [
  ...totalsByYear(catalog).map((item) => point(nation, item.year, item[part].current)),
  ...stateYears(catalog).map((item) => point(item.state.state, item.year, item[part].current)),
];

function ofOverSixty(
  catalog: Catalog,
  part: Part,
  column: 'losses_usd' | 'complaints',
): readonly Point[] {
  const rows = catalog.rows(ic3AgeGroups).filter(({ age_group }) => age_group === 'over-60');
  return [
    ...[...Map.groupBy(rows, ({ year }) => year)].map(([year, printings]) =>
      point(nation, year, weighMeasure(catalog, ic3AgeGroups, printings, column).current),
    ),
    ...stateGroupYears(catalog, 'over-60').map((item) =>
      point(item.state.state, item.year, item[part].current),
    ),
  ];
}

/** Every state in every year of which the FBI prints anything by state. */
const places = perCatalog((catalog) => {
  const all = [...stateYears(catalog), ...stateTypeYears(catalog, 'tech-support')];
  const found = all.map(({ year, state }) => ({ year, state: state.state }));
  return new Map(found.map((item) => [`${item.year} ${item.state}`, item])).values().toArray();
});

function ftcType(catalog: Catalog, type: string): readonly Point[] {
  const rows = catalog.rows(ftcReports).filter((row) => row.type === type);
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, printings]) =>
    point(nation, year, weighMeasure(catalog, ftcReports, printings, 'reports').current),
  );
}

const callsCategory = 'dnc-computer-and-technical-support';

/** Complaints about calls, in financial years: the nation where it is printed, and the states. */
function unwantedCalls(catalog: Catalog): readonly Point[] {
  const rows = catalog
    .rows(complaintCounts)
    .filter(
      ({ category, place, group, period }) =>
        category === callsCategory &&
        place === nation &&
        group === 'all' &&
        monthsIn(period) === 12,
    );
  const nationwide = [...Map.groupBy(rows, ({ period }) => period)].map(([period, printings]) => ({
    ...point(
      nation,
      yearOfPeriod(period),
      weighMeasure(catalog, complaintCounts, printings, 'reports').current,
    ),
    period,
  }));
  const byState = unwantedCallYears(catalog).map(({ state, year, count }) => ({
    ...point(state.state, year, count),
    ...(count ? { period: count.row.period } : {}),
  }));
  return [...nationwide, ...byState];
}

/** Whole calendar years of what an agency counts by months or quarters. */
function counted(catalog: Catalog, category: string): readonly Point[] {
  return complaintSeries(catalog)
    .filter((series) => series.category.category === category)
    .flatMap((series) =>
      wholeYears(catalog, series).map(({ year, reports, isRounded, rows }) => ({
        place: series.country,
        year,
        value: reports,
        qualifier: isRounded ? 'approximately' : 'exact',
        proofs: rows.map(proofOf),
      })),
    );
}

/** Years of twelve months of what an agency states; what is doubtful is not shown. */
function statistics(
  catalog: Catalog,
  agency: string,
  category: string,
  metric: string,
): readonly Point[] {
  return agencySeries(catalog)
    .filter(
      (series) =>
        series.agency.agency_id === agency &&
        series.category === category &&
        series.metric === metric &&
        isYearly(series),
    )
    .flatMap(({ agency: { country }, years }) =>
      years
        .filter(({ doubtful }) => !doubtful)
        .map(({ period, value, qualifier, sourceId, locator }) => ({
          place: country ?? everywhere,
          year: yearOfPeriod(period),
          value,
          qualifier,
          proofs: [{ source_id: sourceId, locator }],
          period,
        })),
    );
}

/** Operations by year, each with the first document that is named for it. */
const recorded = (
  catalog: Catalog,
  isCounted: (operation: Operation) => boolean,
): readonly Point[] =>
  operationYears(catalog).map(({ year, operations }) => {
    const own = operations.filter(isCounted);
    return {
      place: everywhere,
      year,
      value: own.length,
      qualifier: 'exact',
      proofs: own.flatMap(({ source_ids: [first] }) => (first ? [{ source_id: first }] : [])),
    };
  });
