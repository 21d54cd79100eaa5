import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure operation-ranges.
 * Names of operations come in as the data has them, what is shown of them written.
 */
export const operationRanges = (f: Format): FigureWords['operation-ranges'] => ({
  metrics: {
    arrests: {
      title: (p) =>
        p.most === null
          ? `Festnahmen: ${differ(f, p)}`
          : `${f.number(p.most)} Festnahmen beim größten erfassten Einsatz; ${differ(f, p)}`,
      subtitle: (count) =>
        `Festgenommene bei den ${f.number(count)} Einsätzen mit den meisten Festnahmen; ein Punkt je Quelle`,
    },
    'call-centres': {
      title: (p) =>
        p.most === null
          ? `Callcenter: ${differ(f, p)}`
          : `${f.number(p.most)} Callcenter beim größten erfassten Einsatz; ${differ(f, p)}`,
      subtitle: (count) =>
        `Gefundene oder geschlossene Callcenter bei den ${f.number(count)} Einsätzen mit den meisten; ein Punkt je Quelle`,
    },
    locations: {
      title: (p) =>
        p.most === null
          ? `Durchsuchte Orte: ${differ(f, p)}`
          : `${f.number(p.most)} durchsuchte Orte beim größten erfassten Einsatz; ${differ(f, p)}`,
      subtitle: (count) =>
        `Durchsuchte Orte bei den ${f.number(count)} Einsätzen mit den meisten; ein Punkt je Quelle`,
    },
  },
  alt: (parts) => `Punktdiagramm. ${parts.join('; ')}.`,
  part: (name, shown, others) =>
    others.length === 0
      ? `${name} ${shown}`
      : `${name} ${shown}, anderswo ${f.list(others.map((other) => f.number(other)))}`,
  headline:
    'Die Zahl rechts ist die, die wir auf dieser Website zeigen: amtliche Quellen vor der Presse, neuere vor älteren. Wo sich Quellen desselben Tages widersprechen und keine Regel entscheidet, ist es eine Spanne.',
  aside: (count) =>
    count === 1
      ? 'Ein hohler Punkt steht für eine Quelle, die als zweifelhaft, überholt oder Druckfehler außer Betracht bleibt.'
      : `Hohle Punkte stehen für ${f.number(count)} Quellen, die als zweifelhaft, überholt oder Druckfehler außer Betracht bleiben.`,
  arrest: 'Eine Festnahme ist keine Verurteilung.',
  whole: 'Zahlen nur für einen Teil oder einen Tag eines Einsatzes sind nicht gezeigt.',
  value: 'Wert',
  qualifier: 'Laut Quelle',
  source: 'Quelle',
  status: 'Status',
  isShown: 'Gezeigter Wert',
  yes: 'ja',
  no: 'nein',
  entries: {
    shown: 'Quellen mit dem gezeigten Wert',
    other: 'Quellen mit anderem Wert',
    aside: 'außer Betracht',
  },
});

const differ = (
  f: Format,
  { differ, shown }: { readonly differ: number; readonly shown: number },
) =>
  differ === 0
    ? `Quellen stimmen bei allen ${f.number(shown)} gezeigten Einsätzen überein`
    : `Quellen widersprechen sich bei ${f.number(differ)} der ${f.number(shown)} gezeigten Einsätze`;
