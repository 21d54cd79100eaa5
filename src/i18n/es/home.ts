import type { homeWords as english } from '../en/home.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Spanish words of the home page. Amounts, shares and years come in as parameters. */
export const homeWords = (f: Format): Words<typeof english> => ({
  title: 'Hang Up: el registro abierto de la estafa del falso soporte técnico',
  headline: (p) =>
    `${p.amount} en pérdidas declaradas por la estafa del falso soporte técnico en ${p.year}`,
  change: (p) =>
    `Las pérdidas declaradas fueron un ${p.share} ${p.rise ? 'más altas' : 'más bajas'} que en ${p.before}.`,
  multiple: (p) =>
    p.hasOlder
      ? `La cifra es ${p.times} veces la de ${p.first}, el primer año con la definición actual.`
      : `La cifra es ${p.times} veces la del primer recuento, el de ${p.first}.`,
  reported:
    'Son pérdidas que las víctimas declararon ante el FBI. Las que nadie denunció no están incluidas.',
  growth: {
    complaints: (p) =>
      `El FBI contó ${p.count} denuncias por la estafa del falso soporte técnico; la pérdida media declarada fue de ${p.average} por denuncia.`,
    link: '¿Está creciendo? Todas las tendencias',
  },
  who: {
    title: 'Quiénes perdieron el dinero y cómo pagaron',
    share: (p) =>
      `En ${p.year}, las personas de 60 años o más declararon el ${p.losses} de las pérdidas por la estafa del falso soporte técnico y presentaron el ${p.complaints} de las denuncias.`,
  },
  where: {
    title: 'La estafa del falso soporte técnico, por estado',
    text: 'Según los informes del FBI sobre cada estado. Elija un estado para ver sus pérdidas declaradas, sus denuncias y su puesto.',
    link: 'Todos los estados y territorios',
  },
  raids: {
    title: 'Qué hizo la policía',
    text: (p) =>
      `De las ${p.operations} operaciones en la India que constan aquí, entre ${p.first} y ${p.last}, ${p.techSupport} fueron contra la estafa del falso soporte técnico. Una acusación no prueba la culpabilidad: eso lo decide un tribunal.`,
    link: 'Todas las operaciones',
  },
  story: {
    title: (name) => `${name} en cifras`,
    link: 'Todas las cifras con todas sus fuentes',
    sources: ({ same, other }) => {
      const documents = quantity(f, same, 'fuente', 'fuentes');
      return other === 0
        ? documents
        : `${documents}; ${f.number(other)} ${other === 1 ? 'da' : 'dan'} otra cifra`;
    },
  },
  four: {
    complaints: (year) =>
      `denuncias ante el FBI por la estafa del falso soporte técnico en ${year}`,
    average: (year) => `de pérdida media declarada por denuncia en ${year}`,
    overSixty: (year) => `en pérdidas declaradas por personas de 60 años o más en ${year}`,
    cryptocurrency: (year) =>
      `de las pérdidas declaradas en ${year} tuvieron que ver con criptomonedas`,
  },
  doLink: 'A qué números llamar en su país',
  data: {
    title: 'Llévese los datos',
    text: (p) =>
      `${p.datasets} conjuntos de datos de ${p.sources} fuentes, de uso libre si se cita el origen.`,
    link: 'Todos los conjuntos de datos y descargas',
  },
});
