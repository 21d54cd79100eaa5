import type { howVictimsPay as english } from '../../en/figures/how-victims-pay.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure how-victims-pay. */
export const howVictimsPay = (f: Format): Words<typeof english> => ({
  title: (p) => `${p.year} में टेक सपोर्ट ठगी के बताए गए भुगतानों में ${p.name} का हिस्सा ${p.share} था`,
  subtitle: (year) => `FBI को बताए गए भुगतानों में हिस्सा, भुगतान के तरीके के हिसाब से, ${year}`,
  alt: (parts, year) =>
    `बार चार्ट। ${year} में भुगतान के तरीके: ${f.list(parts.map(({ name, share }) => `${name} ${share}`))}।`,
  transactions: 'हिस्सा बताए गए भुगतानों की संख्या का है, रकम का नहीं। FBI इन्हें पाई चार्ट में छापता है।',
  meansHead: 'भुगतान का तरीका',
  share: 'बताए गए भुगतानों में हिस्सा, प्रतिशत',
  means: {
    'paid-by-cryptocurrency': 'क्रिप्टोकरेंसी',
    'paid-by-wire-or-ach': 'बैंक ट्रांसफ़र',
    'paid-by-debit-or-credit-card': 'डेबिट या क्रेडिट कार्ड',
    'paid-by-prepaid-or-gift-card': 'गिफ़्ट या प्रीपेड कार्ड',
    'paid-by-cash': 'नकद',
  },
});
