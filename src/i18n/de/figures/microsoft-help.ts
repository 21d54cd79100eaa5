import type { Format } from '../../format.ts';
import { until } from '../when.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure microsoft-help.
 * Numbers come in written with their qualifier: `mindestens 30`.
 */
export const microsoftHelp = (f: Format): FigureWords['microsoft-help'] => ({
  title: (p) =>
    `Microsoft half nach eigenen Angaben ${until(f, p.date)} bei Razzien (${p.raids}) und Festnahmen (${p.arrests})`,
  titleOne: (p) =>
    p.metric === 'arrests'
      ? `Microsoft half nach eigenen Angaben ${until(f, p.date)} bei Festnahmen: ${p.count}`
      : `Microsoft half nach eigenen Angaben ${until(f, p.date)} bei Razzien: ${p.count}`,
  subtitle: (first, last) =>
    first === last
      ? `Razzien in Callcentern und Festnahmen mit Hilfe der Digital Crimes Unit von Microsoft, wie das Unternehmen zitiert wird; laufende Summen, ${f.date(first)}`
      : `Razzien in Callcentern und Festnahmen mit Hilfe der Digital Crimes Unit von Microsoft, wie das Unternehmen zitiert wird; laufende Summen, ${f.date(first)} bis ${f.date(last)}`,
  alt: (parts) => `Balkendiagramm laufender Summen. ${parts.join('; ')}.`,
  part: (metric, date, count) => `${metric}, ${f.date(date)}: ${count}`,
  overlap:
    'Das sind laufende Summen eines Unternehmens: Jede enthält die vorige. Sie überschneiden sich mit den erfassten Einsätzen und dürfen nicht zu ihnen addiert werden.',
  gaps: 'Zwischen diesen Tagen haben wir keine Summen gefunden.',
  arrest: 'Eine Festnahme ist keine Verurteilung.',
  metric: 'Was gezählt wird',
  date: 'Stand',
  count: 'Zahl',
  qualifier: 'Laut Quelle',
});
