import type { breakWords as english } from '../en/breaks.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words on years from which figures cannot simply be compared with those before. */
export const breakWords = (f: Format): Words<typeof english> => ({
  column: 'यहाँ से बदला',
  note: (p) => `${p.year}, ${p.word}: ${p.what}`,
  alt: (breaks) =>
    `इन बदलावों से पहले और बाद के आँकड़ों की पूरी तुलना नहीं हो सकती: ${f.list(breaks.map(({ year, word }) => `${year} में ${word}`))}।`,
  inYear: 'उसी साल FBI ने यह भी बदला कि वह क्या या कैसे गिनता है।',
  crossed: (years) =>
    `इस बीच FBI ने बदला कि वह क्या या कैसे गिनता है (${f.list(years.map(String))}), इसलिए दोनों सालों की तुलना मोटे तौर पर ही हो सकती है।`,
});
