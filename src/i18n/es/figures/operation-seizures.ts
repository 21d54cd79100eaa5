import type { operationSeizures as english } from '../../en/figures/operation-seizures.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure operation-seizures. What was seized comes in written with its number. */
export const operationSeizures = (f: Format): Words<typeof english> => ({
  title: (name, items) => `${name}: se incautaron ${f.list(items)}`,
  subtitle: (per) =>
    per === 1
      ? 'Qué incautó o aseguró la policía; cada símbolo es una unidad'
      : `Qué incautó o aseguró la policía; cada símbolo son ${f.number(per)} unidades, redondeadas`,
  alt: (name, items) => `Símbolos que cuentan lo incautado. ${name}: ${f.list(items)}.`,
  differ: (items) => `Otras fuentes dan números distintos: ${f.list(items)}.`,
  money: 'El dinero, el oro y los objetos sin número no se dibujan.',
  what: 'Qué se incautó',
  count: 'Número',
});
