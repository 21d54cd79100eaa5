import type { stepWords as english } from '../en/steps.ts';
import type { Words } from '../translation.ts';

/** Spanish words for the steps of the fraud, in which the data sorts its techniques. */
export const stepWords: Words<typeof english> = {
  step: {
    contact: 'Contacto',
    pretext: 'Pretexto',
    access: 'Acceso',
    pressure: 'Presión',
    payment: 'Pago',
    concealment: 'Ocultación',
  },
  stepHeading: {
    contact: 'Cómo llegan a la víctima',
    pretext: 'Qué dice quien llama',
    access: 'Cómo entran en el equipo',
    pressure: 'Cómo asustan a la víctima',
    payment: 'Cómo se llevan el dinero',
    concealment: 'Cómo ocultan las llamadas y el dinero',
  },
  stepTold: {
    contact: {
      title: 'Llegan hasta usted',
      text: 'Una advertencia llena la pantalla o suena el teléfono.',
    },
    pretext: {
      title: 'Le cuentan una historia',
      text: 'Dicen que su equipo tiene una falla, que una cuenta corre peligro o que una autoridad le reclama algo.',
    },
    access: {
      title: 'Entran en el equipo',
      text: 'Un programa les permite ver su pantalla y manejarla.',
    },
    pressure: {
      title: 'Le asustan',
      text: 'Dicen que no hay tiempo para pensar y que no debe contárselo a nadie.',
    },
    payment: {
      title: 'Se llevan el dinero',
      text: 'Eligen formas de pago difíciles de anular.',
    },
    concealment: {
      title: 'Qué los oculta',
      text: 'Las llamadas y el dinero pasan por otras manos para que nadie pueda seguirles el rastro.',
    },
  },
};
