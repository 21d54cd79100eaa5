import { type Available, ratio } from '../indicators/available.ts';
import type { BaseId } from '../indicators/explore/measure-kinds.ts';
import { type Measure, type MeasureId, measures } from '../indicators/explore/measures.ts';
import { type Qualifier, qualifiers } from '../indicators/explore/point.ts';

/** What is known of one place, year by year. */
export interface PlaceSeries {
  readonly first: number;
  /** From the first year on; null where nothing is reported. */
  readonly values: readonly (number | null)[];
  /** Indexes of proofs, for each value. */
  readonly proofs: readonly (readonly number[])[];
  /** Indexes of qualifiers, for each value; left out where all are exact. */
  readonly qualifiers?: readonly number[];
  /** Of years that are not calendar years, for each value; empty where there is none. */
  readonly periods?: readonly string[];
  /** Years with a value that is left out. */
  readonly leftOut?: readonly number[];
}

/** A break as the page says it. */
export interface RecordBreak {
  readonly series: BaseId;
  /** `US`; what ends in a hyphen is the begin of the codes of its places: `US-`. */
  readonly places: string;
  readonly year: number;
  readonly word: string;
  /** Year, word and what changed, as a sentence. */
  readonly note: string;
  readonly what: string;
}

/** All that readers can choose from, as the page fetches it: in the language of the site. */
export interface ExploreRecord {
  readonly version: string;
  /** Day up to which documents were read, written out, and its year. */
  readonly read: { readonly date: string; readonly year: number };
  /** Language of titles and places in documents, where it is not that of the page. */
  readonly dataLang: string | null;
  /** Names by code, in the order in which they are listed. */
  readonly places: Readonly<Record<string, string>>;
  readonly series: Readonly<
    Partial<Record<BaseId | MeasureId, Readonly<Record<string, PlaceSeries>>>>
  >;
  /** Index of the document, and the place in it. */
  readonly proofs: readonly (readonly [source: number, locator: string])[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    /** Of its page. */
    readonly address: string;
  }[];
  readonly breaks: readonly RecordBreak[];
  /** Signs before numbers. */
  readonly marks: Readonly<Record<Qualifier, string>>;
  /** What each shade of a map says, from low to high. */
  readonly relations: Readonly<
    Record<'under-half' | 'below' | 'about' | 'above' | 'over-double', string>
  >;
}

/** True for what the build wrote; an error page that arrives in its place is none. */
export function isRecord(value: unknown): value is ExploreRecord {
  if (typeof value !== 'object' || value === null) return false;
  return ['version', 'places', 'series', 'proofs', 'sources', 'breaks'].every(
    (name) => name in value,
  );
}

/** A value of a measure, in one place and year. */
export interface Cell {
  readonly year: number;
  readonly value: Available<number>;
  readonly qualifier: Qualifier;
  readonly proofs: readonly number[];
  readonly period: string | null;
  readonly isLeftOut: boolean;
}

interface Part {
  readonly value: number | null;
  readonly qualifier: number;
  readonly proofs: readonly number[];
  readonly period: string | null;
  readonly isLeftOut: boolean;
}

function partIn(series: PlaceSeries | undefined, year: number): Part {
  const index = year - (series?.first ?? 0);
  return {
    value: series?.values[index] ?? null,
    qualifier: series?.qualifiers?.[index] ?? 0,
    proofs: series?.proofs[index] ?? [],
    period: series?.periods?.[index] || null,
    isLeftOut: series?.leftOut?.includes(year) ?? false,
  };
}

/** A measure in one place and year: as stated, or worked out from what is stated. */
export function cellOf(record: ExploreRecord, measure: Measure, place: string, year: number): Cell {
  const own = record.series[measure.id]?.[place];
  const of = partIn(own ?? record.series[measure.of]?.[place], year);
  const { period, isLeftOut } = of;
  if (own || measure.per === undefined)
    return {
      year,
      value: of.value,
      qualifier: qualifierAt(of),
      proofs: of.proofs,
      period,
      isLeftOut,
    };
  const per = partIn(record.series[measure.per]?.[place], year);
  const value = ratio(of.value, per.value);
  const parts = value === null ? [] : [...new Set([...of.proofs, ...per.proofs])];
  const rough = of.qualifier === 0 ? per : of;
  return { year, value, qualifier: qualifierAt(rough), proofs: parts, period, isLeftOut };
}

const qualifierAt = ({ qualifier }: Part): Qualifier => qualifiers[qualifier] ?? 'exact';

/** Years with a value, oldest first. */
export function yearsOf(record: ExploreRecord, measure: Measure, place: string): readonly number[] {
  const series = record.series[measure.id]?.[place] ?? record.series[measure.of]?.[place];
  if (!series) return [];
  return series.values
    .map((_, index) => series.first + index)
    .filter((year) => cellOf(record, measure, place, year).value !== null);
}

/** Places with a value of a measure, in the order in which they are listed. */
export function placesOf(record: ExploreRecord, measure: Measure): readonly string[] {
  return Object.keys(record.places).filter((place) => yearsOf(record, measure, place).length > 0);
}

/** The measures of which anything is reported. */
export const measuresIn = (record: ExploreRecord): readonly Measure[] =>
  measures.filter((measure) => placesOf(record, measure).length > 0);

/** Breaks of a measure in a place, oldest first. */
export function breaksIn(
  record: ExploreRecord,
  { of, per }: Measure,
  place: string,
): readonly RecordBreak[] {
  return record.breaks.filter(
    ({ series, places }) =>
      (series === of || series === per) &&
      (places === place || (places.endsWith('-') && place.startsWith(places))),
  );
}
