import type { withdrawnWords as english } from '../en/withdrawn.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of pages about what was withdrawn from the record. */
export const withdrawnWords = (f: Format): Words<typeof english> => ({
  title: (name) => `Retirado: ${name}`,
  lead: (p) => `Lo retiramos el ${f.date(p.date)}. ${p.why ?? 'No quedó constancia del motivo.'}`,
  renamed: (date) => `Esta página cambió de dirección el ${f.date(date)}.`,
  goOn: 'Ir a la nueva dirección',
  said: 'Qué decía',
  saidNote:
    'Son las filas de la última versión publicada. No las cite, por favor; el motivo está arriba. La lista de cambios contiene la versión completa.',
  changes: 'La versión que lo retiró',
  list: 'Retirado',
});
