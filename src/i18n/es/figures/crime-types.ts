import type { crimeTypes as english } from '../../en/figures/crime-types.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { Fraud } from '../phrases.ts';

/** Spanish words of the figure crime-types. */
export const crimeTypes = (f: Format): Words<typeof english> => ({
  title: (p) =>
    p.rank === 1
      ? `${Fraud} fue el tipo de delito con más pérdidas declaradas de ${f.number(p.ranked)} en ${p.year}`
      : `${Fraud} ocupó el puesto ${f.number(p.rank)} de ${f.number(p.ranked)} tipos de delito por pérdidas declaradas en ${p.year}`,
  subtitle: (year) =>
    `Pérdidas declaradas ante el FBI por tipo de delito, en dólares de Estados Unidos, ${year}`,
  alt: (p) =>
    `Gráfico de barras. Mayores pérdidas declaradas en ${p.year}: ${f.list(p.top)}. ${Fraud}: ${f.moneyWords(p.amount)}, puesto ${f.number(p.rank)}.`,
  typeAmount: (type, amount) => `${type} (${f.moneyWords(amount)})`,
  type: 'Tipo de delito',
  complaints: 'Denuncias',
  losses: 'Pérdidas declaradas, USD',
  rank: 'Puesto por pérdidas',
  descriptors: 'No se muestran las etiquetas que el FBI añade a un tipo, como las criptomonedas.',
});
