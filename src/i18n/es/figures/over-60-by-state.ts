import type { over60ByState as english } from '../../en/figures/over-60-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure over-60-by-state. */
export const over60ByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Las pérdidas por delitos en internet declaradas por personas de 60 años o más fueron de ${p.whole} por habitante de cualquier edad en ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Pérdidas de personas de 60 años o más por delitos en internet de todo tipo declaradas ante el FBI, en dólares de Estados Unidos por habitante de cualquier edad, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de pérdidas declaradas por personas de 60 años o más en ${p.year}: ${p.top}, ${p.highest} por habitante de cualquier edad.`
      : `Mapa de Estados Unidos. Pérdidas declaradas por personas de 60 años o más por habitante de cualquier edad en ${p.year}, entre ${f.number(p.ranked)} lugares con dato de población: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  allAges:
    'La tasa cuenta a los habitantes de todas las edades, no solo a los de 60 años o más: un lugar con más personas mayores sube de puesto también por eso.',
  agesGiven: 'Solo se cuentan las denuncias que indican la edad.',
  whole: (rate) => `En total: ${rate} por habitante de toda edad`,
  rateHead:
    'Pérdidas declaradas por personas de 60 años o más, por habitante de cualquier edad, USD',
  rate: 'Pérdidas declaradas por personas de 60 años o más por 100\u202f000 habitantes de todas las edades, USD',
  losses: 'Pérdidas declaradas por personas de 60 años o más, USD',
  complaints: 'Denuncias de personas de 60 años o más',
  population: 'Habitantes de todas las edades',
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'sin tasa' : `${p.rate} por habitante de cualquier edad`}; ${p.losses === null ? 'no constan pérdidas de personas de 60 años o más' : `pérdidas declaradas por personas de 60 años o más: ${p.losses}`}`,
  missing: 'sin tasa',
});
