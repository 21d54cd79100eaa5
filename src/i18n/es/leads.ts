import type { leadWords as english } from '../en/leads.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Spanish words of why one of several statements leads. */
export const leadWords = (f: Format): Words<typeof english> => ({
  shown: (reason) => `valor elegido: ${reason}`,
  rangeShown: (p) => `se muestra: de ${p.lowest} a ${p.highest}; ${p.reason}`,
  range: (lowest, highest) => `de ${lowest} a ${highest}`,
  origin: (publisher, date) => [publisher, date].filter(Boolean).join(', '),
  voices: (p) => {
    const outlets = quantity(f, p.documents, 'fuente', 'fuentes');
    const names = p.origins.join('; ');
    if (p.told === 0) return outlets;
    if (p.told < p.documents) return `${outlets}; ${f.number(p.told)} de ellas, de: ${names}`;
    return p.origins.length === 1
      ? `${outlets}, un solo origen: ${names}`
      : `${outlets}, ${f.number(p.origins.length)} orígenes: ${names}`;
  },
  none: 'todas sus fuentes están marcadas como superadas, dudosas o erratas',
  reason: {
    only: 'es la única cifra',
    sound: 'las demás están marcadas como superadas, dudosas o erratas',
    agreed: 'todas las fuentes coinciden',
    newest: 'es de la fuente más reciente de su clase',
    exact: 'es la cifra más exacta; la fuente más reciente la redondea',
    quoted: 'las fuentes de ese día discrepan; esta cita el texto oficial',
    fits: 'es la cifra más exacta de ese día; las demás también pueden ser ciertas',
    origins: 'las fuentes de ese día discrepan; la mayoría de sus orígenes da esta cifra',
    range: 'las fuentes de ese día discrepan y ninguna regla lo resuelve',
  },
  aside: (count) =>
    count === 1
      ? 'las demás fuentes coinciden; se descarta una marcada como superada, dudosa o errata'
      : `las demás fuentes coinciden; se descartan ${f.number(count)} marcadas como superadas, dudosas o erratas`,
  kind: {
    official: 'una fuente oficial prevalece sobre las demás',
    court: 'un documento judicial prevalece sobre los conjuntos de datos y la prensa',
    dataset: 'un conjunto de datos prevalece sobre la prensa',
    press: 'procede de la prensa',
  },
});
