import type { thenAndNow as english } from '../../en/figures/then-and-now.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { Fraud, fraud } from '../phrases.ts';

/** Spanish words of the figure then-and-now. Values come in written. */
export const thenAndNow = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const now = [
      p.complaints && `${p.complaints.to} denuncias`,
      p.losses && `${p.losses.to} en pérdidas declaradas`,
    ].filter((part) => part !== null);
    const then = [p.complaints, p.losses].flatMap((part) => part?.from ?? []);
    return now.length === 0
      ? `${Fraud} en ${p.first} y en ${p.last}`
      : `${Fraud} en ${p.last}: ${f.list(now)}, frente a ${f.list(then)} en ${p.first}`;
  },
  subtitle: (first, last) =>
    `Denuncias ante el FBI por ${fraud}, pérdidas declaradas y pérdida declarada por denuncia, ${first} y ${last}, en dólares de Estados Unidos de cada año`,
  alt: (parts) => `Barras por pares. ${parts.join('; ')}.`,
  part: (p) => `${p.measure}: ${p.from} en ${p.first}, ${p.to} en ${p.last}`,
  measures: {
    complaints: 'Denuncias',
    losses: 'Pérdidas declaradas',
    average: 'Pérdida declarada por denuncia',
  },
  measure: 'Medida',
  unit: 'Unidad',
  firstYear: 'Primer año',
  firstValue: 'Valor del primer año',
  lastYear: 'Último año',
  lastValue: 'Valor del último año',
  times: 'Veces el primer valor',
  scales: 'Cada par de barras tiene su propia escala.',
});
