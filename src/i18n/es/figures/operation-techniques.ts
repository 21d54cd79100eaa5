import type { operationTechniques as english } from '../../en/figures/operation-techniques.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations } from '../counted.ts';

/** Spanish words of the figure operation-techniques. Labels come in with a capital letter. */
export const operationTechniques = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const [label = ''] = p.labels;
    const of = `${f.number(p.operations)} de ${operations(f, p.all)} con técnicas conocidas`;
    if (p.labels.length === 1) return `${label}: descrita en ${of}`;
    return p.labels.length > 3
      ? `${f.number(p.labels.length)} técnicas se describen, cada una, en ${of}`
      : `${f.list(p.labels)}: cada una, descrita en ${of}`;
  },
  subtitle: (p) =>
    `Número de operaciones cuyas fuentes describen la técnica, por paso de la estafa, como máximo ${f.number(p.most)} por paso; ${operations(f, p.all)}`,
  alt: (parts) =>
    `Gráfico de barras. Número de operaciones cuyas fuentes describen la técnica: ${f.list(parts)}.`,
  techniqueCount: (label, count) => `${label} (${f.number(count)})`,
  alleged: 'Lo que se dice de los acusados es una acusación mientras no decida un tribunal.',
  notNamed: 'Es posible que se usaran otras técnicas que nadie describió.',
  others: (count) =>
    count === 1
      ? 'La tabla tiene una técnica más.'
      : `La tabla tiene ${f.number(count)} técnicas más.`,
  technique: 'Técnica',
  step: 'Paso',
  operations: 'Operaciones',
});
