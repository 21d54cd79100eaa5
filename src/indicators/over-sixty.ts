import type { Catalog } from '../catalog/catalog.ts';
import { type Available, ratio } from './available.ts';
import type { Stated } from './current.ts';
import { type CrimeTypeRow, callCentreDetail, type DetailRow } from './losses.ts';
import { techSupportYears } from './tech-support.ts';

/** Tech support fraud reported by people of 60 and over in one year. */
export interface OverSixtyYear {
  readonly year: number;
  readonly losses: Stated<DetailRow> | null;
  readonly complaints: Stated<DetailRow> | null;
  readonly allLosses: Stated<CrimeTypeRow> | null;
  readonly allComplaints: Stated<CrimeTypeRow> | null;
  /** Part of all losses to tech support fraud. */
  readonly share: Available<number>;
  /** Reported losses per complaint, in US dollars. */
  readonly average: Available<number>;
  readonly allAverage: Available<number>;
}

/** From the first year for which losses of people over 60 are printed to the newest of the type. */
export function overSixtyYears(catalog: Catalog): readonly OverSixtyYear[] {
  const years = techSupportYears(catalog).map((all) => {
    const statedFor = (metric: string) =>
      callCentreDetail(catalog, all.year, metric, 'over-60').current;
    const losses = statedFor('tech-support-losses');
    const complaints = statedFor('tech-support-complaints');
    return {
      year: all.year,
      losses,
      complaints,
      allLosses: all.losses,
      allComplaints: all.complaints,
      share: ratio(losses?.value ?? null, all.losses?.value ?? null),
      average: ratio(losses?.value ?? null, complaints?.value ?? null),
      allAverage: all.average,
    };
  });
  const first = years.findIndex(({ losses }) => losses !== null);
  return first === -1 ? [] : years.slice(first);
}
