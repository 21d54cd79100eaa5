import type { Format } from '../../format.ts';
import { operations, operationsDative } from '../counted.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure operation-techniques.
 * Labels of techniques come in as the data has them, with a capital letter.
 */
export const operationTechniques = (f: Format): FigureWords['operation-techniques'] => ({
  title: (p) => {
    const where = `${f.number(p.operations)} von ${operationsDative(f, p.all)} mit bekannten Methoden`;
    if (p.labels.length === 1) return `${f.list(p.labels)}: beschrieben bei ${where}`;
    return p.labels.length > 3
      ? `${f.number(p.labels.length)} Methoden sind jeweils bei ${where} beschrieben`
      : `${f.list(p.labels)}: beschrieben bei jeweils ${where}`;
  },
  subtitle: (p) =>
    `Zahl der Einsätze, deren Quellen die Methode beschreiben, nach Schritt des Betrugs, höchstens ${f.number(p.most)} je Schritt; ${operations(f, p.all)}`,
  alt: (parts) =>
    `Balkendiagramm. Zahl der Einsätze, deren Quellen die Methode beschreiben: ${f.list(parts)}.`,
  techniqueCount: (label, count) => `${label} ${f.number(count)}`,
  alleged:
    'Was den Beschuldigten zur Last gelegt wird, ist ein Vorwurf, solange kein Gericht entschieden hat.',
  notNamed: 'Andere Methoden können benutzt worden sein, ohne beschrieben zu sein.',
  others: (count) =>
    count === 1
      ? 'Die Tabelle enthält eine weitere Methode.'
      : `Die Tabelle enthält ${f.number(count)} weitere Methoden.`,
  technique: 'Methode',
  step: 'Schritt',
  operations: 'Einsätze',
});
