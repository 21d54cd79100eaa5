import type { Format } from '../../format.ts';
import { operations, quantity } from '../counted.ts';
import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** Kinds of operations and actions on the timeline, in a legend. */
const kinds = {
  operations: 'Polizeieinsätze in Indien',
  suits: 'Klagen, Vergleiche, Zivilurteile',
  charges: 'Anklagen, Schuldbekenntnisse, Strafurteile',
  raids: 'Andere Razzien, Festnahmen, Großaktionen',
  refunds: 'Rückzahlungen',
};

/** The same as the subject of a sentence. */
const subjects = {
  ...kinds,
  suits: 'Klagen, Vergleiche und Zivilurteile',
  charges: 'Anklagen, Schuldbekenntnisse und Strafurteile',
  raids: 'Andere Razzien, Festnahmen und Großaktionen',
};

/** German words of the figure operation-timeline. */
export const operationTimeline = (f: Format): FigureWords['operation-timeline'] => ({
  title: (p) =>
    `${subjects[p.kind]} sind seit ${p.first} erfasst, Polizeieinsätze in Indien seit ${p.operations}`,
  titleOperations: (first) => `Polizeieinsätze in Indien sind seit ${first} erfasst`,
  titleOther: (p) => `${subjects[p.kind]} sind seit ${p.first} erfasst`,
  titleNone: 'Erfasste Polizeieinsätze und Maßnahmen',
  subtitle: (p) =>
    `Ein Punkt je Einsatz oder Maßnahme, in dem Jahr des Beginns, ${span(p.first, p.last)}; ${both(f, p.operations, p.actions)}`,
  alt: (p) => `Punkte nach Jahr und Art, ${span(p.first, p.last)}: ${f.list(p.kinds)}.`,
  kindCount: (kind, count) => `${kinds[kind]} ${f.number(count)}`,
  undated: (raids, others) => `Ohne bekanntes Datum und nicht gezeigt: ${both(f, raids, others)}.`,
  sameSide: (count) =>
    count === 1
      ? 'Eine Maßnahme im Ausland ist nicht gezeigt: Sie gehört zu einem schon gezählten Einsatz.'
      : `${f.number(count)} Maßnahmen im Ausland sind nicht gezeigt: Sie gehören zu schon gezählten Einsätzen.`,
  standing:
    'Eine Klage oder Anklage ist ein Vorwurf; eine Razzia oder Festnahme ist keine Verurteilung. Wo ein Punkt innerhalb seines Jahres sitzt, hat keine Bedeutung.',
  kinds,
  kind: 'Art',
  date: 'Datum',
  what: 'Was geschah',
  standingColumn: 'Stand',
});

/** Of operations and actions those that there are. */
const both = (f: Format, raids: number, others: number) =>
  f.list([
    ...(raids > 0 ? [operations(f, raids)] : []),
    ...(others > 0 ? [quantity(f, others, 'Maßnahme', 'Maßnahmen')] : []),
  ]);
