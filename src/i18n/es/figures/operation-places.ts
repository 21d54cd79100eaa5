import type { operationPlaces as english } from '../../en/figures/operation-places.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { counted } from '../counted.ts';

/** Spanish words of the figure operation-places. Names of places and operations come in as the data has them. */
export const operationPlaces = (f: Format): Words<typeof english> => ({
  titleAll: (p) =>
    p.states === 1
      ? `La policía registró centros de llamadas en un estado o territorio de la India: ${f.list(p.places)}`
      : `Las operaciones se llevaron a cabo en ${f.number(p.states)} estados y territorios de la India, sobre todo en ${f.list(p.places)}`,
  titleOne: (p) =>
    p.states === 1
      ? `${p.name}: las fuentes mencionan un estado o territorio`
      : `${p.name}: las fuentes mencionan ${f.number(p.states)} estados y territorios`,
  subtitleAll: (operations, years) =>
    `Número de operaciones que constan por estado, y por ciudad donde se menciona alguna; ${counted(f, operations, years)}`,
  subtitleOne: (sources) =>
    sources === 1
      ? 'Lugares mencionados por la única fuente que menciona alguno'
      : `Lugares mencionados por al menos una de las ${f.number(sources)} fuentes que mencionan alguno`,
  altAll: (p) =>
    `Mapa de la India. Más operaciones: ${f.list(p.top)}.${p.cities.length === 0 ? '' : ` Ciudades mencionadas más a menudo: ${f.list(p.cities)}.`}`,
  altOne: (places) => `Mapa de la India. Lugares mencionados: ${f.list(places)}.`,
  boundaries: 'Fronteras según el Gobierno de la India; Pakistán y China disputan partes de ellas.',
  oneSource: 'Un lugar se muestra si al menos una fuente lo menciona; las fuentes difieren.',
  cities: 'Los puntos marcan las ciudades que mencionan las fuentes.',
  notAll: 'Solo cuenta las operaciones de las que hallamos noticia. No mide la delincuencia.',
  legend: 'Operaciones',
  none: 'ninguna en el registro',
  legendOne: 'Estado o territorio',
  named: 'según al menos una fuente',
  notNamed: 'según ninguna',
  place: 'Lugar',
  state: 'Estado o territorio',
  kind: 'Clase',
  operations: 'Operaciones',
  placeCount: (name, count) => `${name} (${f.number(count)})`,
});
