import type { Format } from '../format.ts';
import type { Words } from './shape.ts';
import { inState, stateDative } from './state-name.ts';

/** So many complaints; the number comes in written, or as a slot. */
const complaints = (p: { readonly complaints: string; readonly count: number }) =>
  `${p.complaints} ${p.count === 1 ? 'Anzeige' : 'Anzeigen'}`;

/** German sentences on tech support fraud in a state. */
export const stateSentences = (f: Format): Words['stateSentences'] => ({
  losses: {
    'tech-support': (p) =>
      p.hasLosses
        ? `Menschen ${inState(p.name)} meldeten dem FBI im Jahr ${p.year} einen Schaden von ${p.losses} durch Tech-Support-Betrug, in ${complaints(p)}.`
        : `Im Jahr ${p.year} zählte das FBI ${complaints(p)} wegen Tech-Support-Betrugs aus ${stateDative(p.name)}, ohne gemeldeten Schaden.`,
    'government-impersonation': (p) =>
      p.hasLosses
        ? `Menschen von hier meldeten im Jahr ${p.year} einen Schaden von ${p.losses} durch Betrüger, die sich als Behördenvertreter ausgaben, in ${complaints(p)}.`
        : `Im Jahr ${p.year} zählte das FBI ${complaints(p)} von hier wegen Betrügern, die sich als Behördenvertreter ausgaben, ohne gemeldeten Schaden.`,
  },
  rate: (p) => `Das sind ${p.rate} je Einwohner, ${p.rank} von ${f.number(p.ranked)} Gebieten.`,
  none: 'Zum Tech-Support-Betrug von hier haben wir keine Zahlen gefunden.',
});
