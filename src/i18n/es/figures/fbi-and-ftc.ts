import type { fbiAndFtc as english } from '../../en/figures/fbi-and-ftc.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { Fraud, span } from '../phrases.ts';

/** Spanish words of the figure fbi-and-ftc. */
export const fbiAndFtc = (f: Format): Words<typeof english> => {
  const years = (all: readonly number[]) => f.list(all.map(String));
  return {
    title: (p) => {
      const course = (all: readonly number[]) =>
        all.length === 0 ? 'subieron todos los años' : `bajaron en ${years(all)}`;
      const money =
        p.losses.length === 0
          ? `Las pérdidas declaradas subieron todos los años de ${p.first} a ${p.last}`
          : `Las pérdidas declaradas bajaron en ${years(p.losses)}`;
      return `${money}; las denuncias ante el FBI ${course(p.complaints)}; los reportes a la FTC ${course(p.reports)}`;
    },
    subtitle: ({ first, last }) =>
      `${Fraud} según los recuentos del FBI y de la Comisión Federal de Comercio de Estados Unidos (FTC), ${span(first, last)}; cada panel tiene su propia escala`,
    alt: (parts) =>
      `${f.number(parts.length)} gráficos pequeños de columnas con un mismo eje de años. ${parts.join('. ')}.`,
    panels: {
      losses: 'Pérdidas declaradas ante el FBI',
      complaints: 'Denuncias ante el FBI',
      reports: 'Reportes a la FTC',
    },
    columns: {
      losses: 'Pérdidas declaradas ante el FBI, USD',
      complaints: 'Denuncias ante el FBI',
      reports: 'Reportes a la FTC',
    },
    apart:
      'Los dos organismos cuentan por separado y con definiciones propias, y hay quien acude a ambos: no sume nunca sus recuentos.',
    lines:
      'Las líneas discontinuas marcan los años en que el FBI cambió qué cuenta o cómo lo cuenta.',
    gaps: 'Una raya marca un año sin cifra en nuestras fuentes; no es cero.',
  };
};
