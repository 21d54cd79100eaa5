import type { goldCouriers as english } from '../../en/figures/gold-couriers.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure gold-couriers. Amounts and counts come in written. */
export const goldCouriers = (): Words<typeof english> => ({
  title: (p) =>
    p.before === null
      ? `कूरियर के सोना ले जाने वाले मामलों में ${p.year} में बताया गया नुकसान: ${p.losses}`
      : `कूरियर के सोना ले जाने वाले मामलों में बताया गया नुकसान: ${p.year} में ${p.losses}, ${p.before.year} में ${p.before.losses}`,
  subtitle: (first, last) =>
    `जिन शिकायतों में कूरियर सोना ले गया, उनमें FBI को बताया गया नुकसान, उसी साल के अमेरिकी डॉलर में, ${span(first, last)}`,
  alt: (years) => `बार चार्ट। साल-दर-साल बताया गया नुकसान: ${years.join('; ')}।`,
  ofYear: (year, losses) => `${year}: ${losses}`,
  losses: 'बताया गया नुकसान, USD',
  complaints: 'शिकायतें',
  count: (p) => `${p.year} में FBI ने ऐसी ${p.complaints} शिकायतें गिनीं।`,
  part: 'ये वे सभी शिकायतें हैं जिनमें कूरियर सोना ले गया, फ़ोन करने वाले ने चाहे जो बहाना बनाया हो।',
});
