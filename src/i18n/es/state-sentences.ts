import type { stateSentences as english } from '../en/state-sentences.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

const complaintsOf = (count: number) => (count === 1 ? 'denuncia' : 'denuncias');

/** Spanish sentences on tech support fraud in a state. */
export const stateSentences = (f: Format): Words<typeof english> => ({
  losses: {
    'tech-support': (p) =>
      p.hasLosses
        ? `${p.name}: en ${p.year}, sus habitantes declararon ante el FBI haber perdido ${p.losses} por la estafa del falso soporte técnico, en ${p.complaints} ${complaintsOf(p.count)}.`
        : `${p.name}: en ${p.year}, el FBI contó ${p.complaints} ${complaintsOf(p.count)} por la estafa del falso soporte técnico, sin pérdidas declaradas.`,
    'government-impersonation': (p) =>
      p.hasLosses
        ? `En ${p.year}, sus habitantes declararon haber perdido ${p.losses} a manos de falsos funcionarios públicos, en ${p.complaints} ${complaintsOf(p.count)}.`
        : `En ${p.year}, el FBI contó ${p.complaints} ${complaintsOf(p.count)} desde aquí por falsos funcionarios públicos, sin pérdidas declaradas.`,
  },
  rate: (p) => `Son ${p.rate} por habitante, puesto ${p.rank} de ${f.number(p.ranked)}.`,
  none: 'No hemos hallado cifras de la estafa del falso soporte técnico desde aquí.',
});
