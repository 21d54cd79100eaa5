import type { Catalog } from '../catalog/catalog.ts';
import { type Available, growth, ratio } from './available.ts';
import { crossedBy, techSupportBreaks } from './breaks.ts';
import type { Stated } from './current.ts';
import type { CrimeTypeRow } from './losses.ts';
import { type TechSupportYear, techSupportYears } from './tech-support.ts';

/** A year for which losses to tech support fraud are printed. */
type YearWithLosses = TechSupportYear & { readonly losses: Stated<CrimeTypeRow> };

/** The newest losses to tech support fraud, beside the year before and the first year. */
export interface Headline {
  readonly first: YearWithLosses;
  readonly before: YearWithLosses | null;
  readonly newest: YearWithLosses;
  /** Relative change since the year before. */
  readonly change: Available<number>;
  /** The first year that is counted by the definition of today; the first of all where it never changed. */
  readonly base: YearWithLosses;
  /** True where a definition before that of the base year was another. */
  readonly hasOlder: boolean;
  /** The newest losses as a multiple of those of the base year. */
  readonly times: Available<number>;
}

/** Throws where the data has no losses to tech support fraud at all: then there is no story to tell. */
export function headlineOf(catalog: Catalog): Headline {
  const years = techSupportYears(catalog).filter(hasLosses);
  const [first, newest] = [years[0], years.at(-1)];
  if (!first || !newest) throw new Error('ic3-crime-types: tech-support has no losses');
  const changed = redefinedIn(catalog, years);
  const base = changed ?? first;
  const before = years.find(({ year }) => year === newest.year - 1) ?? null;
  return {
    first,
    before,
    newest,
    change: growth(before?.losses.value ?? null, newest.losses.value),
    base,
    hasOlder: changed !== undefined,
    times: base === newest ? null : ratio(newest.losses.value, base.losses.value),
  };
}

function hasLosses(year: TechSupportYear): year is YearWithLosses {
  return year.losses !== null;
}

/** The first year since the newest change of definition. */
function redefinedIn(
  catalog: Catalog,
  years: readonly YearWithLosses[],
): YearWithLosses | undefined {
  const changes = crossedBy(
    techSupportBreaks(catalog),
    years.map(({ year }) => year),
  ).filter(({ kind }) => kind === 'definition');
  const newest = changes.at(-1)?.year;
  return newest === undefined ? undefined : years.find(({ year }) => year >= newest);
}
