import type { Format } from '../../format.ts';
import { operations, operationsDative } from '../counted.ts';
import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure operation-partners.
 * Names of partners come in as the data has them.
 */
export const operationPartners = (f: Format): FigureWords['operation-partners'] => ({
  title: (p) => {
    const where = `${f.number(p.operations)} von ${operationsDative(f, p.all)} mit genannten Partnern`;
    if (p.names.length === 1) return `${f.list(p.names)}: als Partner genannt bei ${where}`;
    return p.names.length > 3
      ? `${f.number(p.names.length)} Partner sind jeweils bei ${where} genannt`
      : `${f.list(p.names)}: als Partner genannt bei jeweils ${where}`;
  },
  subtitle: (p) =>
    `Die ${f.number(p.shown)} am häufigsten genannten von ${f.number(p.all)} Partnern; eine Spalte je Einsatz mit genanntem Partner, der älteste zuerst${p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`}`,
  alt: (parts) => `Matrix aus Partnern und Einsätzen. ${f.list(parts)}.`,
  partnerCount: (name, count) => `${name}: ${operations(f, count)}`,
  others: (count) => {
    const unnamed = 'Andere können geholfen haben, ohne genannt zu sein.';
    if (count === 0) return unnamed;
    return count === 1
      ? `Ein Partner, der bei weniger Einsätzen genannt ist, steht in der Tabelle. ${unnamed}`
      : `${f.number(count)} Partner, die bei weniger Einsätzen genannt sind, stehen in der Tabelle. ${unnamed}`;
  },
  left: (count) =>
    count === 1
      ? `Zu ${operationsDative(f, count)} ist kein Partner genannt; er ist nicht gezeigt.`
      : `Zu ${operationsDative(f, count)} ist kein Partner genannt; sie sind nicht gezeigt.`,
  apart: 'Partner sind aufgeführt, wie Quellen sie nennen, auch wenn einer zum anderen gehört.',
  entries: {
    helped: 'half auf andere Weise',
    none: 'nicht genannt',
  },
  partner: 'Partner',
  roles: 'Rollen',
  date: 'Datum',
});
