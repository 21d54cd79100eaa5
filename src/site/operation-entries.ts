import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { places } from '../datasets/places.ts';
import { f, t } from '../i18n/index.ts';
import { partnersOf } from '../indicators/operation-methods.ts';
import { type Place, placesOf, victimCountriesOf } from '../indicators/operations.ts';
import { operationPath } from '../links.ts';
import type { SiteEntry } from './site-entries.ts';

const w = t.search;
const placeNames: ReadonlyMap<string, string> = new Map(Object.entries(w.placeNames));

/** A place with its state or union territory. */
function withState(catalog: Catalog, place: Place): readonly Place[] {
  const state = catalog.find(places, place.state.toLowerCase());
  return state ? [place, state] : [place];
}

const otherNames = ({ place_id }: Place) => placeNames.get(place_id)?.split(' ') ?? [];

/** The operations, by name; each is found by its places and their other names too. */
export function operationEntries(catalog: Catalog): readonly SiteEntry[] {
  const partners = Map.groupBy(partnersOf(catalog), ({ operation }) => operation.operation_id);
  return [...catalog.rows(operations)]
    .sort((a, b) => f.compare(a.name, b.name))
    .map(({ operation_id: id, name, summary, lead_agency, fraud_type }) => {
      const where = placesOf(catalog, id).flatMap(({ item }) => withState(catalog, item));
      const known = [...new Set(where.flatMap(otherNames))];
      return {
        group: 'operations',
        path: operationPath(id),
        title: name,
        text: summary,
        words: [
          lead_agency,
          t.vocabulary.fraudType[fraud_type],
          ...where.map((place) => place.name),
          ...known,
          ...victimCountriesOf(catalog, id).map(({ item }) => f.country(item)),
          ...(partners.get(id) ?? []).map(({ partner }) => partner.name),
          w.synonyms.operation,
        ].join(' '),
        pins: { anywhere: [], alone: known },
      };
    });
}
