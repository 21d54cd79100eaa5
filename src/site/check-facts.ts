import type { Catalog } from '../catalog/catalog.ts';
import { href } from '../config.ts';
import { datasets } from '../datasets/all.ts';
import { complaintCounts } from '../datasets/complaint-counts.ts';
import { consumerPrices } from '../datasets/consumer-prices.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { ic3StateRanks } from '../datasets/ic3-state-ranks.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import { holdsStatements, textIn, unitOf } from '../datasets/measures.ts';
import { operations } from '../datasets/operations.ts';
import { readPeriod } from '../datasets/read-period.ts';
import { sources } from '../datasets/sources.ts';
import { statePopulations } from '../datasets/state-populations.ts';
import { states } from '../datasets/states.ts';
import { asWritten, t } from '../i18n/index.ts';
import { locatorText } from '../i18n/locator.ts';
import { type CrimeTypeRow, crimeTypeByYear } from '../indicators/losses.ts';
import { type AnyRow, sourceOf } from '../indicators/standing.ts';
import { techSupportYears } from '../indicators/tech-support.ts';
import { weighedFacts } from '../indicators/weighed-facts.ts';
import { rowPath } from '../links.ts';
import { columnWords, datasetWords } from '../sentences/dataset-words.ts';
import { scopeName } from '../sentences/scope-name.ts';
import type { Fact, Standing } from './check-listing.ts';

const w = t.check;

/** Nobody quotes them as figures of fraud: prices, residents, ranks that follow from other rows. */
const unasked: readonly string[] = [consumerPrices, statePopulations, ic3StateRanks].map(
  ({ id }) => id,
);

/** Types that articles name beside the states; the full table is in its dataset. */
const typesOfStates = ['tech-support', 'government-impersonation'];

/** Columns that say when and by whom, not what. */
const aside = ['year', 'period', 'source_id', 'unit', 'as_of', 'table'];

/** Every figure that an article may quote: what leads, what other documents say, and what was set aside. */
export function checkFacts(catalog: Catalog): readonly Fact[] {
  return [
    ...datasets
      .filter((dataset) => holdsStatements(dataset) && !dataset.repeats)
      .filter(({ id }) => !unasked.includes(id))
      .flatMap((dataset) => ofDataset(catalog, dataset)),
    ...changesOnYear(catalog),
    ...callCentreFraud(catalog),
  ];
}

function ofDataset(catalog: Catalog, dataset: Dataset): readonly Fact[] {
  return weighedFacts(catalog, dataset)
    .filter(({ rows: [row] }) => row !== undefined && isQuoted(dataset, row))
    .flatMap(({ measure, rows: [row], current, range, disagreeing, confirming }) => {
      const leading = current ? [current] : range ? [range.lowest, range.highest] : [];
      const known = new Set(leading.map(({ value }) => value));
      const others = [...confirming, ...disagreeing].filter(({ value }) => {
        const isNew = !known.has(value);
        known.add(value);
        return isNew;
      });
      // A year is no figure that a text is asked for.
      if (row && unitIn(catalog, dataset, row, measure) === 'year') return [];
      return [
        ...leading.map(({ value, row }) => factOf(catalog, dataset, row, measure, value, 'leads')),
        ...others.map(({ value, row }) =>
          factOf(catalog, dataset, row, measure, value, standingOf(row)),
        ),
      ];
    });
}

function isQuoted(dataset: Dataset, row: AnyRow): boolean {
  if (dataset.id === ic3StateTypes.id) return typesOfStates.includes(String(row.crime_type));
  if (dataset.id !== complaintCounts.id) return true;
  // Whole years of a whole country; months, places and groups are thousands.
  const form = readPeriod(String(row.period))?.form;
  const isYear = form === 'year' || form === 'financial-year';
  return isYear && row.group === 'all' && !String(row.place).includes('-');
}

const standings: readonly Standing[] = ['superseded', 'misprint', 'doubtful'];

const standingOf = ({ status }: AnyRow): Standing =>
  standings.find((standing) => standing === status) ?? 'other';

function factOf(
  catalog: Catalog,
  dataset: Dataset,
  row: AnyRow,
  measure: string,
  value: number,
  standing: Standing,
): Fact {
  const column = columnsOf(dataset).find(({ name }) => name === measure);
  const title = column ? columnWords(dataset, column).title : measure;
  const parts = dataset.key
    .filter((column) => !aside.includes(column))
    .flatMap((column) => nameIn(catalog, dataset, row, column));
  return {
    value,
    ...unitFor(unitIn(catalog, dataset, row, measure)),
    year: yearOf(catalog, row),
    scope: datasetWords(dataset).title,
    words: [...parts, ...(measure === 'value' ? [] : [title])],
    state: stateOf(catalog, dataset, row),
    standing,
    source: asWritten(catalog.find(sources, sourceOf(row))?.title ?? ''),
    address: href(rowPath(catalog, dataset, row)),
    locator: locatorText(textIn(row.locator) ?? ''),
  };
}

/** A unit as the data name it, and as readers do. */
const unitFor = (unit: string) => ({ unit, unitName: t.vocabulary.unitName(unit) });

function unitIn(catalog: Catalog, dataset: Dataset, row: AnyRow, measure: string): string {
  return unitOf(dataset, measure, row, (id, key) => {
    const named = datasets.find((other) => other.id === id);
    return named && catalog.find(named, key);
  });
}

function stateOf(catalog: Catalog, dataset: Dataset, row: AnyRow): string | null {
  const column = dataset.key.find((name) => dataset.references[name] === states.id);
  return (column === undefined ? [] : nameIn(catalog, dataset, row, column))[0] ?? null;
}

/** The name of what a cell of a key stands for; nothing for an empty one. */
function nameIn(
  catalog: Catalog,
  dataset: Dataset,
  row: AnyRow,
  column: string,
): readonly string[] {
  const code = textIn(row[column]);
  if (code === null || code === 'all') return [];
  const target = datasets.find(({ id }) => id === dataset.references[column]);
  const named: Readonly<Record<string, unknown>> | undefined = target && catalog.find(target, code);
  return [
    textIn(named?.label) ??
      textIn(named?.name) ??
      ownName(catalog, row, column, code) ??
      asWritten(code.replaceAll('-', ' ')),
  ];
}

/** What a code is called that is no key of another dataset: by the label of its row, or by a word of the site. */
function ownName(catalog: Catalog, row: AnyRow, column: string, code: string): string | null {
  switch (column) {
    case 'category':
    case 'method':
      return textIn(row.label);
    case 'metric':
      return new Map(Object.entries<string>(t.vocabulary.agencyMetric)).get(code) ?? null;
    case 'scope': {
      const name = scopeName(catalog, code);
      return name === code.replaceAll('-', ' ') ? null : name;
    }
    default:
      return null;
  }
}

function yearOf(catalog: Catalog, row: AnyRow): number | null {
  if (typeof row.year === 'number') return row.year;
  const period = textIn(row.period) ?? textIn(row.as_of);
  if (period !== null) return Number((readPeriod(period)?.last ?? period).slice(0, 4)) || null;
  const began = catalog.find(operations, textIn(row.operation_id) ?? '')?.start_date;
  return began ? Number(began.slice(0, 4)) : null;
}

/** Tech support fraud compared with the year before, in percent: articles say "up 46 %". */
function changesOnYear(catalog: Catalog): readonly Fact[] {
  const years = techSupportYears(catalog);
  return years.flatMap((now, index) => {
    const before = years[index - 1];
    if (!before || before.year !== now.year - 1) return [];
    return (['losses', 'complaints'] as const).flatMap((measure) => {
      const [from, to] = [before[measure], now[measure]];
      if (!from || !to || from.value === 0) return [];
      return computed(catalog, to.row, {
        value: Math.abs(to.value / from.value - 1) * 100,
        unit: 'percent',
        words: [w.techSupport, w[measure], to.value < from.value ? w.less : w.more],
      });
    });
  });
}

/** Tech support and government impersonation together, which the FBI calls call-centre fraud. */
function callCentreFraud(catalog: Catalog): readonly Fact[] {
  const others = new Map(
    crimeTypeByYear(catalog, 'government-impersonation').map((item) => [item.year, item]),
  );
  return crimeTypeByYear(catalog, 'tech-support').flatMap((own) =>
    (['losses', 'complaints'] as const).flatMap((measure) => {
      const [one, two] = [own[measure].current, others.get(own.year)?.[measure].current];
      if (!one || !two) return [];
      return computed(catalog, one.row, {
        value: one.value + two.value,
        unit: measure === 'losses' ? 'USD' : 'complaints',
        words: [w.callCentreFraud, w[measure]],
      });
    }),
  );
}

function computed(
  catalog: Catalog,
  row: CrimeTypeRow,
  fact: Pick<Fact, 'value' | 'unit' | 'words'>,
): Fact {
  return {
    ...fact,
    ...unitFor(fact.unit),
    year: row.year,
    scope: datasetWords(ic3CrimeTypes).title,
    state: null,
    standing: 'computed',
    source: asWritten(catalog.find(sources, row.source_id)?.title ?? ''),
    address: href(rowPath(catalog, ic3CrimeTypes, row)),
    locator: locatorText(row.locator ?? ''),
  };
}
