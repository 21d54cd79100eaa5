import type { ageParts as english } from '../../en/figures/age-parts.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure age-parts. */
export const ageParts = (f: Format): Words<typeof english> => ({
  lossTitle: (p) =>
    `Las personas ${p.group} declararon el ${f.percent(p.share)} de las pérdidas por la estafa del falso soporte técnico en ${p.year}`,
  complaintTitle: (p) =>
    `Las personas ${p.group} presentaron el ${f.percent(p.share)} de las denuncias por la estafa del falso soporte técnico en ${p.year}`,
  lossSubtitle: (year) =>
    `Pérdidas por la estafa del falso soporte técnico declaradas ante el FBI, por edad de quien denunció, en dólares de Estados Unidos, ${year}`,
  complaintSubtitle: (year) =>
    `Denuncias ante el FBI por la estafa del falso soporte técnico, por edad de quien denunció, ${year}`,
  alt: (parts) => `Gráfico de barras. ${f.list(parts)}.`,
  part: (group, amount) => `${group}: ${amount}`,
  noAge: 'Sin edad',
  noAgeNote: 'La barra rayada es el resto: las denuncias que no indican la edad.',
  wide: 'Los grupos de edad no son igual de amplios; el de más edad no tiene límite superior.',
  overlap: (group) =>
    `Los informes publican también «${group}», parte de un grupo que se muestra aquí.`,
  group: 'Edad',
  losses: 'Pérdidas declaradas, USD',
  complaints: 'Denuncias',
  share: 'Parte del total, incluidas las denuncias que no indican la edad',
});
