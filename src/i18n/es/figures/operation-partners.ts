import type { operationPartners as english } from '../../en/figures/operation-partners.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations } from '../counted.ts';
import { span } from '../phrases.ts';
import { several } from '../several.ts';

/** Spanish words of the figure operation-partners. Names of partners come in as the data has them. */
export const operationPartners = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const named = `${f.number(p.operations)} de ${operations(f, p.all)} con colaboradores conocidos`;
    return p.names.length === 1
      ? `El colaborador mencionado más a menudo: ${f.list(p.names)}, en ${named}`
      : `${several(f, p.names, 'organizaciones')} son los colaboradores mencionados más a menudo, cada uno en ${named}`;
  },
  subtitle: (p) =>
    `Los ${f.number(p.shown)} colaboradores mencionados más a menudo, de ${f.number(p.all)}; una columna por cada operación con colaboradores conocidos, de la más antigua a la más reciente${p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`}`,
  alt: (parts) => `Matriz de colaboradores y operaciones. ${f.list(parts)}.`,
  partnerCount: (name, count) => `${name}: ${operations(f, count)}`,
  others: (count) => {
    const unnamed = 'Es posible que otros ayudaran sin que nadie los mencionara.';
    if (count === 0) return unnamed;
    return count === 1
      ? `Un colaborador mencionado en menos operaciones está en la tabla. ${unnamed}`
      : `${f.number(count)} colaboradores mencionados en menos operaciones están en la tabla. ${unnamed}`;
  },
  left: (count) =>
    count === 1
      ? '1 operación sin colaboradores conocidos no se muestra.'
      : `${operations(f, count)} sin colaboradores conocidos no se muestran.`,
  apart: 'Los colaboradores figuran como los nombran las fuentes, aunque uno sea parte de otro.',
  entries: {
    helped: 'ayudó de otro modo',
    none: 'no mencionado',
  },
  partner: 'Colaborador',
  roles: 'Funciones',
  date: 'Fecha',
});
