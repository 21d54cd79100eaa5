import type { ic3Countries as english } from '../../en/figures/ic3-countries.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { ofCountry } from '../country-name.ts';

/** Spanish words of the figure ic3-countries, which gets countries by their code. */
export const ic3Countries = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `El FBI recibió más denuncias ${ofCountry(f, p.country)} que de ningún otro país extranjero en ${p.year}: ${f.number(p.complaints)}`,
  titleTie: (p) =>
    `El FBI recibió más denuncias ${f.list(p.countries.map((code) => ofCountry(f, code)))} que de ningún otro país extranjero en ${p.year}: ${f.number(p.complaints)} de cada uno`,
  subtitle: (year, countries) =>
    countries === 1
      ? `Denuncias ante el FBI por delitos en internet de todo tipo, por país de quien denunció, ${year}; el único país del informe`
      : `Denuncias ante el FBI por delitos en internet de todo tipo, por país de quien denunció, ${year}; los ${f.number(countries)} países del informe`,
  alt: (year, top) =>
    `Gráfico de barras. Denuncias ante el FBI por delitos en internet de todo tipo en ${year}: ${f.list(top.map(({ country, complaints }) => `${f.country(country)} (${f.number(complaints)})`))}.`,
  allKinds: 'Abarca todos los delitos en internet, no solo la estafa del falso soporte técnico.',
  noTrend:
    'Las listas de años distintos no muestran una tendencia: la forma en que las denuncias del extranjero llegan al FBI ha cambiado.',
  change: (p) =>
    `${f.country(p.country)}: ${f.number(p.to)} en ${p.toYear} y ${f.number(p.from)} en ${p.fromYear}; ambas cifras, tal como se publicaron.`,
  notListed: 'Los países que no están en la lista también pueden haber presentado denuncias.',
  country: 'País',
  complaints: 'Denuncias',
  rank: 'Puesto en el informe',
});
