import type { previewWords as english } from '../en/preview.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words of the pictures that stand for a page where a link to it is shared. */
export const previewWords = (f: Format): Words<typeof english> => ({
  home: (year) => `${year} में टेक सपोर्ट ठगी से बताया गया नुकसान`,
  state: (year) => `${year} में सभी तरह के साइबर अपराधों से बताया गया नुकसान`,
  operation: (p) => (p.when === null ? p.what : `${p.what}, ${p.when}`),
  alt: (p) => `${p.title}: ${p.number === undefined ? '' : `${p.number} `}${p.text}`,
  source: (title) => `स्रोत: ${title}`,
  datasets: (count) => `${f.number(count)} डेटासेट`,
  sources: (count) => `${f.number(count)} स्रोत`,
  documents: (count) => `${f.number(count)} स्रोत`,
  figures: (count) => `${f.number(count)} चार्ट और नक्शे`,
  operations: (count) => `${f.number(count)} अभियान`,
});
