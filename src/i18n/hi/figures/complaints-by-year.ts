import type { complaintsByYear as english } from '../../en/figures/complaints-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Hindi words of the figure complaints-by-year. */
export const complaintsByYear = (f: Format): Words<typeof english> => ({
  title: ({ first, last, from, to }) => {
    const now = `FBI ने ${last} में ${fraud} की ${f.number(to)} शिकायतें गिनीं`;
    if (first === last) return now;
    if (from === to) return `${now}, ${first} जितनी ही`;
    return `${fraud} की शिकायतें ${first} में ${f.number(from)} थीं, ${last} में ${to > from ? 'बढ़कर' : 'घटकर'} ${f.number(to)} हुईं`;
  },
  subtitle: (first, last) =>
    `टेक सपोर्ट ठगी और नकली सरकारी अधिकारियों की FBI को मिली शिकायतें, ${span(first, last)}`,
  alt: (p) =>
    `लाइन चार्ट। ${fraud} की शिकायतें: ${p.first} में ${f.number(p.from)}, ${p.last} में ${f.number(p.to)}।${p.other === null ? '' : ` नकली सरकारी अधिकारी: ${p.last} में ${f.number(p.other)}।`}`,
  governmentImpersonation: 'नकली सरकारी अधिकारी, शिकायतें',
});
