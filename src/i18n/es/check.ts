import type { checkWords as english } from '../en/check.ts';
import type { Words } from '../translation.ts';

/** Spanish words of the page that looks for the numbers of a text. */
export const checkWords: Words<typeof english> = {
  title: 'Verificar una cifra',
  description:
    'Pegue una cifra o un párrafo sobre la estafa del falso soporte técnico y vea qué fuente da cada cifra y cuáles discrepan.',
  lead: 'Pegue una cifra o un párrafo. Para cada cifra, esta página muestra lo que dice el registro: qué fuente la da, si otras discrepan y con qué se suele confundir.',
  privacy: 'El texto se queda en su dispositivo; no se envía nada.',
  link: 'Verificar las cifras de un artículo',
  label: 'Cifra o texto',
  hint: 'Las pérdidas declaradas por la estafa del falso soporte técnico llegaron a 1460 millones de dólares en 2024, un 58 % más.',
  button: 'Verificar',
  results: 'Qué dice el registro',
  noScript:
    'Esta verificación necesita JavaScript. Sin él, use la búsqueda de su navegador en las páginas de los conjuntos de datos:',
  techSupport: 'Estafa del falso soporte técnico',
  losses: 'Pérdidas declaradas',
  complaints: 'Denuncias',
  more: 'más que el año anterior',
  less: 'menos que el año anterior',
  callCentreFraud: 'Soporte técnico y suplantación de autoridades juntos',
  messages: {
    none: 'Este texto no tiene cifras.',
    failed: 'El registro no se cargó. Vuelva a intentarlo o busque en los conjuntos de datos.',
    missing: 'No está en este registro.',
    instead: 'Qué dice el registro sobre lo mismo:',
    exact: 'exacta',
    rounded: 'redondeada',
    near: 'cercana, pero no la misma',
    other: 'lo dice otra fuente; el registro muestra un valor distinto',
    superseded: 'superada por una edición posterior',
    misprint: 'errata de la fuente',
    doubtful: 'dudosa',
    computed: 'calculada a partir de las fuentes',
    year: 'Es una cifra de {0}, un año que su frase no menciona.',
    state: 'Su frase menciona {0}; el registro no da esta cifra para {0}.',
    wider:
      'Su texto trata de la estafa del falso soporte técnico; esta cifra cuenta otra cosa, o más que eso.',
    place: ', {0}',
  },
};
