import type { agenciesSideBySide as english } from '../../en/figures/agencies-side-by-side.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { inText } from '../country-name.ts';

/** Spanish words of the figure agencies-side-by-side. */
export const agenciesSideBySide = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const rose = p.rose.length > 0 ? `subieron en ${names(f, p.rose)}` : null;
    const fell = p.fell.length > 0 ? `bajaron en ${names(f, p.fell)}` : null;
    if (rose === null && fell === null)
      return 'Las cifras de otros organismos sobre la estafa del falso soporte técnico son las mismas en el último año registrado que en el primero';
    return `Fuera del FBI, las cifras de la estafa del falso soporte técnico, o de la categoría más amplia que la incluye, ${[rose, fell].filter(Boolean).join(' y ')} entre el primer año registrado y el último`;
  },
  subtitle: (p) =>
    `Reportes, consultas o pérdidas declaradas según cuenta cada organismo, con su definición y su moneda, ${p.first} – ${p.last}; cada panel tiene su propia escala`,
  alt: (parts) =>
    parts.length === 1
      ? `Gráfico de columnas. ${parts.join(' ')}`
      : `${f.number(parts.length)} gráficos pequeños de columnas, cada uno con su propia escala. ${parts.join(' ')}`,
  course: (p) =>
    p.firstYear === p.lastYear
      ? `${p.last} ${p.lastYear}`
      : `${p.first} ${p.firstYear}, ${p.last} ${p.lastYear}`,
  part: (p) => `${p.name}: ${p.first} ${p.firstYear}, ${p.last} ${p.lastYear}.`,
  neverCompare:
    'Los organismos cuentan cosas distintas de maneras distintas: no compare nunca columnas de dos paneles ni las sume.',
  gaps: 'Una raya marca un año para el que nuestras fuentes no dan ninguna cifra; no es cero.',
  doubtful:
    'Las columnas solo con contorno son dudosas mientras no las confirme una segunda fuente; el título no las tiene en cuenta.',
  least: (names) => `El signo más indica que la fuente dice «más de»: ${f.list(names)}.`,
  ownNote: (name, years, note) => `${name}, ${f.list(years)}: ${note}`,
  inYear: (year) => `en ${year}`,
  inYearTo: (month) => `en los doce meses hasta ${month}`,
  to: (month) => `hasta ${month}`,
  years: (forms) =>
    forms.includes('financial-year')
      ? 'No todos los años son naturales: 2016/17 y similares van de abril a marzo; otros son los doce meses hasta el mes indicado.'
      : 'No todos los años son naturales: algunos son los doce meses hasta el mes indicado.',
  left: 'No se muestran las series de menos de tres años.',
  definition: (label, metric, part) =>
    [label, metric, part].filter((word) => word !== null).join(', '),
  parts: [
    { suffix: '-q1', label: 'de enero a marzo' },
    { suffix: '-q2', label: 'de abril a junio' },
    { suffix: '-q3', label: 'de julio a septiembre' },
    { suffix: '-q4', label: 'de octubre a diciembre' },
    { suffix: '-first-half', label: 'de enero a junio' },
  ],
  note: 'Nota',
  agency: 'Organismo',
  category: 'Se cuenta como',
  metric: 'Qué se cuenta',
  unit: 'Unidad',
  year: 'Año',
  period: 'Período',
  value: 'Valor',
  qualifier: 'Según la fuente',
  status: 'Situación',
  atLeast: (value) => `${value}+`,
});

const names = (f: Format, codes: readonly string[]) => f.list(codes.map((code) => inText(f, code)));
