import type { lossesByYear as english } from '../../en/figures/losses-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud } from '../phrases.ts';

/** Spanish words of the figure losses-by-year. */
export const lossesByYear = (f: Format): Words<typeof english> => ({
  title: ({ first, last, from, to }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    if (first === last) return `Las pérdidas declaradas por ${fraud} fueron de ${now} en ${last}`;
    if (before === now)
      return `Las pérdidas declaradas por ${fraud} fueron de ${now} en ${last}, como en ${first}`;
    return to > from
      ? `Las pérdidas declaradas por ${fraud} subieron de ${before} en ${first} a ${now} en ${last}`
      : `Las pérdidas declaradas por ${fraud} bajaron de ${before} en ${first} a ${now} en ${last}`;
  },
  subtitle: (first, last) =>
    `Pérdidas por ${fraud} declaradas ante el FBI, en dólares de Estados Unidos de cada año, ${first}-${last}`,
  alt: (p) =>
    [
      `Gráfico de barras. Pérdidas declaradas por ${fraud}: ${f.moneyWords(p.first)} en ${p.firstYear}, ${f.moneyWords(p.last)} en ${p.lastYear}.`,
      p.other &&
        `La tabla incluye también la suplantación de autoridades: ${f.moneyWords(p.other.first)} en ${p.other.firstYear}, ${f.moneyWords(p.other.last)} en ${p.other.lastYear}.`,
      p.together !== null && `Las dos juntas en ${p.lastYear}: ${f.moneyWords(p.together)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  additive:
    'Los tipos de delito no deben sumarse: en los informes hasta 2022, una denuncia podía contar en varios tipos. Estos dos son la excepción: el propio FBI los suma como fraude de centros de llamadas.',
  firstYear: (year) =>
    `Antes de ${year}, el FBI no tenía un tipo de delito para el soporte técnico.`,
  techSupport: 'Soporte técnico, pérdidas declaradas en USD',
  governmentImpersonation: 'Suplantación de autoridades, pérdidas declaradas en USD',
  together: 'Los dos juntos, en USD',
  published: 'Suma publicada por el FBI, en USD',
  publishedNote: (years) =>
    `El FBI publica la cifra conjunta de ${f.list(years.map(String))}; los informes más recientes la redondean.`,
});
