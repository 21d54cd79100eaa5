import type { statedWords as english } from '../en/stated.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of what stands behind a number in running text. */
export const statedWords = (f: Format): Words<typeof english> => ({
  source: (p) => (p.place === null ? p.title : `${p.title}, ${p.place}`),
  pages: (first, last) => (last === null ? `p.\u00a0${first}` : `pp.\u00a0${first}-${last}`),
  worked: (source) => `Calculado a partir de: ${source}`,
  readTwice: 'Leímos este valor dos veces.',
  standing: (p) => {
    if (p.same === 0 && p.other === 0) return 'Ninguna otra fuente de este registro da esta cifra.';
    const more = p.same === 1 ? 'otra fuente' : `otras ${f.number(p.same)} fuentes`;
    const same =
      p.same === 0
        ? 'Ninguna otra fuente la confirma'
        : p.origins === 0
          ? `La repite${p.same === 1 ? '' : 'n'} ${more}`
          : `La confirma${p.origins === 1 ? ' un segundo origen' : `n otros ${f.number(p.origins)} orígenes`} y la repite${p.same === 1 ? '' : 'n'} ${more}`;
    if (p.other === 0) return `${same}.`;
    return p.other === 1
      ? `${same}; una fuente dio otro valor.`
      : `${same}; ${f.number(p.other)} fuentes dieron otro valor.`;
  },
});
