import type { operationTimeline as english } from '../../en/figures/operation-timeline.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations, quantity } from '../counted.ts';
import { span } from '../phrases.ts';

/** Kinds of operations and actions on the timeline. */
const kinds = {
  operations: 'Operaciones policiales, India',
  suits: 'Demandas, acuerdos, fallos civiles',
  charges: 'Cargos, admisiones, condenas',
  raids: 'Otras redadas y detenciones',
  refunds: 'Reembolsos',
};

/** The same inside a sentence. */
const inSentence = {
  operations: 'operaciones policiales en la India',
  suits: 'demandas, acuerdos y fallos civiles',
  charges: 'cargos, admisiones de culpabilidad y condenas',
  raids: 'otras redadas, detenciones y operativos conjuntos',
  refunds: 'reembolsos',
};

/** Spanish words of the figure operation-timeline. */
export const operationTimeline = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `El registro de ${inSentence[p.kind]} comienza en ${p.first}; el de operaciones policiales en la India, en ${p.operations}`,
  titleOperations: (first) =>
    `El registro de operaciones policiales en la India comienza en ${first}`,
  titleOther: (p) => `El registro de ${inSentence[p.kind]} comienza en ${p.first}`,
  titleNone: 'Operaciones policiales y actuaciones del registro',
  subtitle: (p) =>
    `Un punto por cada operación o actuación, en el año en que comenzó, ${span(p.first, p.last)}; ${both(f, p.operations, p.actions)}`,
  alt: (p) => `Puntos por año y clase, ${span(p.first, p.last)}: ${f.list(p.kinds)}.`,
  kindCount: (kind, count) => `${kinds[kind]} (${f.number(count)})`,
  undated: (raids, others) =>
    raids + others === 1
      ? `${both(f, raids, others)} sin fecha conocida no se muestra.`
      : `${both(f, raids, others)} sin fecha conocida no se muestran.`,
  sameSide: (count) =>
    count === 1
      ? 'Una actuación extranjera no se muestra: es parte de una operación ya contada.'
      : `${f.number(count)} actuaciones extranjeras no se muestran: son parte de operaciones ya contadas.`,
  standing:
    'Una demanda o unos cargos son una acusación; una redada o una detención no son una condena. La posición de un punto dentro de su año no significa nada.',
  kinds,
  kind: 'Clase',
  date: 'Fecha',
  what: 'Qué ocurrió',
  standingColumn: 'Situación',
});

/** Of operations and actions those that there are. */
const both = (f: Format, raids: number, others: number) =>
  f.list([
    ...(raids > 0 ? [operations(f, raids)] : []),
    ...(others > 0 ? [quantity(f, others, 'actuación', 'actuaciones')] : []),
  ]);
