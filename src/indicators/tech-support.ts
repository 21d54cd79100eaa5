import type { Catalog } from '../catalog/catalog.ts';
import { type Available, ratio } from './available.ts';
import type { Stated } from './current.ts';
import { type CrimeTypeRow, crimeTypeByYear, type TotalRow, totalsByYear } from './losses.ts';

/** Tech support fraud beside internet crime of all kinds in one year. */
export interface TechSupportYear {
  readonly year: number;
  readonly complaints: Stated<CrimeTypeRow> | null;
  /** In US dollars of the year. */
  readonly losses: Stated<CrimeTypeRow> | null;
  /** Reported losses per complaint, in US dollars. */
  readonly average: Available<number>;
  readonly allComplaints: Stated<TotalRow> | null;
  readonly allLosses: Stated<TotalRow> | null;
  readonly allAverage: Available<number>;
}

/** Every year for which the type exists, oldest first. */
export function techSupportYears(catalog: Catalog): readonly TechSupportYear[] {
  const totals = new Map(totalsByYear(catalog).map((item) => [item.year, item]));
  return crimeTypeByYear(catalog, 'tech-support').map((own) => {
    const [complaints, losses] = [own.complaints.current, own.losses.current];
    const allComplaints = totals.get(own.year)?.complaints.current ?? null;
    const allLosses = totals.get(own.year)?.losses.current ?? null;
    return {
      year: own.year,
      complaints,
      losses,
      average: ratio(losses?.value ?? null, complaints?.value ?? null),
      allComplaints,
      allLosses,
      allAverage: ratio(allLosses?.value ?? null, allComplaints?.value ?? null),
    };
  });
}
