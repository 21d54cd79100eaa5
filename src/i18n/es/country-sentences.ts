import type { countrySentences as english } from '../en/country-sentences.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { operations } from './counted.ts';
import { inText, ofCountry } from './country-name.ts';
import { reportsOf } from './reports-of.ts';

/** Spanish sentences at the head of the page of a country. Countries come in by their code. */
export const countrySentences = (f: Format): Words<typeof english> => {
  const amount = (value: string, metric: 'losses' | 'reports' | 'victims', agencyId: string) =>
    ({
      losses: `${value} en pérdidas declaradas`,
      reports: `${value} ${reportsOf(agencyId)}`,
      victims: `${value} víctimas`,
    })[metric];
  const sourceOf = (agencies: readonly { readonly name: string }[]) =>
    `${agencies.length === 1 ? 'fuente' : 'fuentes'}: ${f.list(agencies.map(({ name }) => name))}`;
  const victims = (p: { country: string; operations: number; all: number }) =>
    `Las fuentes mencionan víctimas en ${inText(f, p.country)} en ${f.number(p.operations)} de las ${operations(f, p.all)} que constan aquí.`;
  return {
    fbi: (p) =>
      p.complaints === null
        ? `En ${p.year}, el ${p.agency} contó ${p.losses} en pérdidas declaradas por la estafa del falso soporte técnico, de todos los países en conjunto.`
        : `En ${p.year}, el ${p.agency} contó ${p.losses} en pérdidas declaradas y ${p.complaints} denuncias por la estafa del falso soporte técnico, de todos los países en conjunto.`,
    agency: (p) => {
      const what = f.list(p.amounts.map(({ value, metric }) => amount(value, metric, p.agencyId)));
      const when = {
        year: `en ${p.period}`,
        month: `en ${p.period}`,
        'financial-year': `en el ejercicio ${p.period}`,
      };
      const said =
        p.form === 'year' || p.form === 'month' || p.form === 'financial-year'
          ? when[p.form]
          : `en el período ${p.period}`;
      return `${p.agency}: ${what} ${said}, en la categoría «${p.label}».`;
    },
    widerCategory:
      'Esa categoría incluye la estafa del falso soporte técnico y otras ofertas falsas de servicios.',
    place: (p) =>
      p.operations === 1
        ? `1 operación que consta aquí se llevó a cabo en ${inText(f, p.country)}. Lo que se dice de los acusados es una acusación mientras no decida un tribunal.`
        : `${operations(f, p.operations)} que constan aquí se llevaron a cabo en ${inText(f, p.country)}. Lo que se dice de los acusados es una acusación mientras no decida un tribunal.`,
    victims,
    victimsToo: (p) =>
      p.operations === 0
        ? `Ninguna operación de este registro menciona víctimas en ${inText(f, p.country)}.`
        : victims(p),
    listed: (p) =>
      `En ${p.year}, el FBI recibió ${p.complaints} denuncias ${ofCountry(f, p.country)} por delitos en internet de todo tipo.`,
    none: (country) => `${f.country(country)}: no hemos hallado ninguna cifra.`,
    otherOwn: (p) =>
      `${p.isBelow ? 'Más abajo hay' : 'Hay'} cifras de la estafa del falso soporte técnico en ${inText(f, p.country)}; ${sourceOf(p.agencies)}.`,
    widerOwn: (p) =>
      `No hemos hallado ninguna cifra solo de la estafa del falso soporte técnico de un organismo ${ofCountry(f, p.country)}, pero sí cifras de fraude o ciberdelincuencia en un sentido más amplio${p.isBelow ? ', que están más abajo' : ''}; ${sourceOf(p.agencies)}.`,
    noOwn: (country) =>
      `No hemos hallado ninguna cifra de la estafa del falso soporte técnico de un organismo ${ofCountry(f, country)}. Eso no significa que no exista.`,
  };
};
