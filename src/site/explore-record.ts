import type { Catalog } from '../catalog/catalog.ts';
import { href } from '../config.ts';
import { breaks } from '../datasets/breaks.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { ic3StateGroups } from '../datasets/ic3-state-groups.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import { ic3States } from '../datasets/ic3-states.ts';
import { ic3Totals } from '../datasets/ic3-totals.ts';
import { sources } from '../datasets/sources.ts';
import { states } from '../datasets/states.ts';
import type { ExploreRecord, PlaceSeries, RecordBreak } from '../explore/record.ts';
import { dataLang, f, t } from '../i18n/index.ts';
import { locatorText } from '../i18n/locator.ts';
import { breaksOf } from '../indicators/breaks.ts';
import { type BaseId, baseIds } from '../indicators/explore/measure-kinds.ts';
import { nationalRates } from '../indicators/explore/national-rates.ts';
import { type Point, type Proof, qualifiers } from '../indicators/explore/point.ts';
import { basePoints, everywhere } from '../indicators/explore/series.ts';
import { lastRead } from '../indicators/operation-years.ts';
import { everyYear } from '../indicators/years.ts';
import { sourcePath } from '../links.ts';
import { compare } from '../order/compare.ts';

/** What readers can choose from, in the language of the site; `version` is that of the data. */
export function exploreRecord(catalog: Catalog, version: string): ExploreRecord {
  const proofs = new Ledger();
  const series = new Map<string, Readonly<Record<string, PlaceSeries>>>();
  for (const id of baseIds) series.set(id, seriesOf(basePoints[id](catalog), proofs));
  for (const [id, points] of Object.entries(nationalRates))
    series.set(id, seriesOf(points(catalog), proofs));
  const documents = proofs.entries.map(({ source_id }) => source_id);
  const ids = [...new Set(documents)];
  return {
    version,
    read: readOn(catalog),
    dataLang: dataLang ?? null,
    places: placesIn(
      catalog,
      [...series.values()].flatMap((places) => Object.keys(places)),
    ),
    series: Object.fromEntries(series),
    proofs: proofs.entries.map(({ source_id, locator }) => [
      ids.indexOf(source_id),
      locator ? locatorText(locator) : '',
    ]),
    sources: ids.map((id) => {
      const row = catalog.find(sources, id);
      return {
        id,
        title: row?.title ?? id,
        publisher: row?.publisher ?? '',
        address: href(sourcePath(id)),
      };
    }),
    breaks: breaksFor(catalog),
    marks: t.vocabulary.qualifierMark,
    relations: t.figureTerms.states.relation,
  };
}

/** A list of different places in documents, each with its index. */
class Ledger {
  readonly entries: Proof[] = [];
  readonly #known = new Map<string, number>();

  indexOf(proof: Proof): number {
    const key = `${proof.source_id}\n${proof.locator ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.entries.length);
    return this.entries.push(proof) - 1;
  }
}

function seriesOf(points: readonly Point[], ledger: Ledger): Readonly<Record<string, PlaceSeries>> {
  const byPlace = [...Map.groupBy(points, ({ place }) => place)].sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(
    byPlace.flatMap(([place, own]) => {
      const found = placeSeries(own, ledger);
      return found ? [[place, found]] : [];
    }),
  );
}

/** Null where no year has a value, nor one that is left out. */
function placeSeries(points: readonly Point[], ledger: Ledger): PlaceSeries | null {
  const byYear = new Map(points.map((point) => [point.year, point]));
  const shown = points.filter(({ value, isLeftOut }) => value !== null || isLeftOut);
  const years = everyYear(shown.map(({ year }) => year));
  const [first] = years;
  if (first === undefined) return null;
  const all = years.map((year) => byYear.get(year));
  const periods = all.map((point) => point?.period ?? '');
  const leftOut = years.filter((year) => byYear.get(year)?.isLeftOut);
  const codes = all.map((point) => qualifiers.indexOf(point?.qualifier ?? 'exact'));
  const isOther = periods.some((period, index) => period !== '' && period !== String(years[index]));
  return {
    first,
    values: all.map((point) => point?.value ?? null),
    proofs: all.map((point) => (point?.proofs ?? []).map((proof) => ledger.indexOf(proof))),
    ...(codes.some((code) => code > 0) ? { qualifiers: codes } : {}),
    ...(isOther ? { periods } : {}),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

function readOn(catalog: Catalog): ExploreRecord['read'] {
  const day = lastRead(catalog) ?? '';
  return { date: day === '' ? '' : f.date(day), year: Number(day.slice(0, 4)) };
}

/** The nation, the states by name, other countries by name, and what no country limits. */
function placesIn(catalog: Catalog, codes: readonly string[]): Readonly<Record<string, string>> {
  const used = new Set(codes);
  const byName = (entries: readonly (readonly [string, string])[]) =>
    entries.toSorted(([, a], [, b]) => f.compare(a, b));
  const own = byName(catalog.rows(states).map(({ state, name }) => [state, name] as const));
  const known = new Set(['US', everywhere, ...own.map(([state]) => state)]);
  const abroad = byName(
    [...used].filter((code) => !known.has(code)).map((code) => [code, f.country(code)] as const),
  );
  const all = [
    ['US', f.country('US')] as const,
    ...own,
    ...abroad,
    [everywhere, t.explore.world] as const,
  ];
  return Object.fromEntries(all.filter(([code]) => used.has(code)));
}

const typesOfTech: readonly BaseId[] = ['tech-support-losses', 'tech-support-complaints'];
const typesOfGovernment: readonly BaseId[] = [
  'government-impersonation-losses',
  'government-impersonation-complaints',
];
const totals: readonly BaseId[] = ['all-losses', 'all-complaints'];

function breaksFor(catalog: Catalog): readonly RecordBreak[] {
  const of = (bases: readonly BaseId[], places: string, dataset: Dataset, ...series: string[]) =>
    breaksOf(catalog, dataset, ...series).flatMap(({ year, kind, what }) => {
      const word = t.vocabulary.breakKind[kind];
      const note = t.breaks.note({ year, word, what });
      return bases.map((base): RecordBreak => ({ series: base, places, year, word, note, what }));
    });
  const singled = new Set(
    catalog
      .rows(breaks)
      .flatMap(({ dataset, series }) =>
        dataset === ic3States.id && series !== 'all' ? [series] : [],
      ),
  );
  return [
    ...of(
      [...typesOfTech, 'over-60-tech-support-losses', 'over-60-tech-support-complaints'],
      'US',
      ic3CrimeTypes,
      'all',
      'tech-support',
    ),
    ...of(typesOfTech, 'US-', ic3StateTypes, 'all', 'tech-support'),
    ...of(typesOfGovernment, 'US', ic3CrimeTypes, 'all', 'government-impersonation'),
    ...of(typesOfGovernment, 'US-', ic3StateTypes, 'all', 'government-impersonation'),
    ...of(totals, 'US', ic3Totals, 'all'),
    ...of(totals, 'US-', ic3States, 'all'),
    ...[...singled].flatMap((state) => of(totals, state, ic3States, state)),
    ...of(
      ['over-60-all-losses', 'over-60-all-complaints'],
      'US-',
      ic3StateGroups,
      'all',
      'over-60',
    ),
  ];
}
