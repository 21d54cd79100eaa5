import type { unwantedCallsByState as english } from '../../en/figures/unwanted-calls-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure unwanted-calls-by-state. A fiscal year is named by the year in which it ends. */
export const unwantedCallsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Hubo ${p.whole} quejas por llamadas no deseadas de soporte técnico por millón de habitantes en el año fiscal ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Quejas ante la Comisión Federal de Comercio por llamadas no deseadas que ofrecían soporte técnico, por millón de habitantes, de octubre de ${year - 1} a septiembre de ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de quejas por llamadas no deseadas de soporte técnico en el año fiscal ${p.year}: ${p.top}, ${p.highest} por millón de habitantes.`
      : `Mapa de Estados Unidos. Quejas por llamadas no deseadas de soporte técnico por millón de habitantes en el año fiscal ${p.year}, entre ${f.number(p.ranked)} lugares: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  fiscal: (year) =>
    `El año fiscal ${year} fue de octubre de ${year - 1} a septiembre de ${year}; las tasas usan la población de ${year}.`,
  notVerified:
    'Son quejas por llamadas, no víctimas ni pérdidas. La FTC no verifica ninguna y una persona puede presentar muchas.',
  robocalls: (share, year) =>
    `En el año fiscal ${year}, entre las quejas que indican el tipo de llamada, el ${share} fue por mensajes grabados; el resto, por llamadas de una persona.`,
  count: 'Quejas por llamadas no deseadas de soporte técnico',
  rate: 'Quejas por millón de habitantes',
  countHead: 'Quejas',
  rateHead: 'Por millón de habitantes',
  year: 'Año fiscal',
  showYear: (year) => `año fiscal ${year}`,
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'sin tasa' : `${p.rate} por millón de habitantes`}, ${p.count === null ? 'no constan quejas' : `${f.number(p.count)} ${p.count === 1 ? 'queja' : 'quejas'}`}`,
});
