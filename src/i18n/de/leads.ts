import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of why one of several statements leads: on the page of an operation, and in `npm run explain`. */
export const leadWords = (f: Format): Words['leads'] => ({
  shown: (reason) => `gezeigt: ${reason}`,
  rangeShown: (p) => `gezeigt: ${p.lowest} bis ${p.highest}; ${p.reason}`,
  range: (lowest, highest) => `${lowest} bis ${highest}`,
  origin: (publisher, date) => [publisher, date].filter(Boolean).join(', '),
  voices: (p) => {
    const outlets = quantity(f, p.documents, 'Quelle', 'Quellen');
    const names = p.origins.join('; ');
    if (p.told === 0) return outlets;
    if (p.told < p.documents) return `${outlets}; ${f.number(p.told)} davon nach: ${names}`;
    return p.origins.length === 1
      ? `${outlets}, ein Ursprung: ${names}`
      : `${outlets}, ${f.number(p.origins.length)} Ursprünge: ${names}`;
  },
  none: 'alle Quellen dafür sind als überholt, zweifelhaft oder Druckfehler markiert',
  reason: {
    only: 'die einzige genannte Zahl',
    sound: 'die anderen sind als überholt, zweifelhaft oder Druckfehler markiert',
    agreed: 'alle Quellen stimmen überein',
    newest: 'aus der neuesten Quelle ihrer Art',
    exact: 'die genaueste Zahl; die neueste Quelle rundet sie',
    quoted: 'Quellen desselben Tages widersprechen sich; diese zitiert den amtlichen Text',
    fits: 'die genaueste Zahl des Tages; die anderen können ebenfalls stimmen',
    origins: 'Quellen desselben Tages widersprechen sich; die meisten Ursprünge sagen dies',
    range: 'Quellen desselben Tages widersprechen sich, und keine Regel entscheidet',
  },
  aside: (count) =>
    count === 1
      ? 'die anderen Quellen stimmen überein; 1 als überholt, zweifelhaft oder Druckfehler markierte Quelle bleibt außer Betracht'
      : `die anderen Quellen stimmen überein; ${f.number(count)} als überholt, zweifelhaft oder Druckfehler markierte Quellen bleiben außer Betracht`,
  kind: {
    official: 'eine amtliche Quelle geht anderen vor',
    court: 'ein Gerichtsdokument geht Datensätzen und der Presse vor',
    dataset: 'ein Datensatz geht der Presse vor',
    press: 'aus der Presse',
  },
});
