import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { ageGroups } from '../datasets/age-groups.ts';
import { crimeTypes } from '../datasets/crime-types.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3StateAges } from '../datasets/ic3-state-ages.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';

type TypeRow = RowOf<typeof ic3StateTypes>;
type AgeRow = RowOf<typeof ic3StateAges>;

/** Losses of one crime type in a place and year. */
export interface TypeInState {
  readonly type: RowOf<typeof crimeTypes>;
  readonly losses: Stated<TypeRow>;
  readonly complaints: Stated<TypeRow> | null;
}

/** Complaints and losses of people of one age in a place and year, all kinds of internet crime. */
export interface AgeInState {
  readonly group: RowOf<typeof ageGroups>;
  readonly losses: Stated<AgeRow>;
  readonly complaints: Stated<AgeRow> | null;
}

/** Parts of a place in the newest year that states several of them. */
export interface Parts<T> {
  readonly year: number;
  readonly parts: readonly T[];
}

const typesByState = perCatalog((catalog) =>
  Map.groupBy(catalog.rows(ic3StateTypes), ({ state }) => state),
);

const agesByState = perCatalog((catalog) =>
  Map.groupBy(catalog.rows(ic3StateAges), ({ state }) => state),
);

/** Fewer parts say nothing of the rest. */
const least = 5;

/** The newest year in which at least `least` parts are stated. */
function newest<R extends { readonly year: number }, T>(
  rows: readonly R[],
  partsOf: (rows: readonly R[]) => readonly T[],
): Parts<T> | null {
  const years = [...Map.groupBy(rows, ({ year }) => year)].sort(([a], [b]) => b - a);
  for (const [year, stated] of years) {
    const parts = partsOf(stated);
    if (parts.length >= least) return { year, parts };
  }
  return null;
}

/** The crime types of a place by reported losses, the highest first; descriptors stand beside types and are left out. */
export function typesOfState(catalog: Catalog, state: string): Parts<TypeInState> | null {
  return newest(typesByState(catalog).get(state) ?? [], (rows) =>
    [...Map.groupBy(rows, ({ crime_type }) => crime_type)]
      .flatMap(([id, printings]): TypeInState[] => {
        const type = catalog.find(crimeTypes, id);
        const losses = weighMeasure(catalog, ic3StateTypes, printings, 'losses_usd').current;
        if (type?.kind !== 'crime-type' || losses === null) return [];
        const complaints = weighMeasure(catalog, ic3StateTypes, printings, 'complaints').current;
        return [{ type, losses, complaints }];
      })
      .sort((a, b) => b.losses.value - a.losses.value),
  );
}

/** The age groups of a place, youngest first. */
export function agesOfState(catalog: Catalog, state: string): Parts<AgeInState> | null {
  return newest(agesByState(catalog).get(state) ?? [], (rows) =>
    [...Map.groupBy(rows, ({ age_group }) => age_group)]
      .flatMap(([id, printings]): AgeInState[] => {
        const group = catalog.find(ageGroups, id);
        const losses = weighMeasure(catalog, ic3StateAges, printings, 'losses_usd').current;
        if (!group || losses === null) return [];
        const complaints = weighMeasure(catalog, ic3StateAges, printings, 'complaints').current;
        return [{ group, losses, complaints }];
      })
      .sort((a, b) => a.group.from_age - b.group.from_age),
  );
}
