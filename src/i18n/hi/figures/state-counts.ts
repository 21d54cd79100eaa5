import type { stateCounts as english } from '../../en/figures/state-counts.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure state-counts. */
export const stateCounts = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में राज्यवार बताए गए साइबर अपराधों के नुकसान का ${f.percent(p.share)} ${f.list(p.places)} में`,
  subtitle: (year) => `सभी तरह के साइबर अपराधों से FBI को बताया गया नुकसान, अमेरिकी डॉलर में, ${year}`,
  alt: (p) =>
    `अमेरिका का नक्शा, हर जगह का एक गोला। ${p.year} में सभी तरह के साइबर अपराधों से सबसे ज़्यादा बताया गया नुकसान: ${f.list(p.top)}। सबसे कम: ${p.low}, ${p.lowest}।`,
  amount: (name, amount) => `${name} ${amount}`,
  name: (name, losses) =>
    losses === null ? `${name}: नुकसान प्रकाशित नहीं` : `${name}: बताया गया नुकसान ${losses}`,
  population:
    'जिन राज्यों में ज़्यादा निवासी हैं, वहाँ से ज़्यादा शिकायतें आती हैं; दूसरे नक्शे में प्रति निवासी नुकसान है।',
  area: 'गोले का क्षेत्रफल नुकसान दिखाता है; सबसे छोटे सिर्फ़ बिंदु हैं।',
  legend: 'बताया गया नुकसान, USD, सभी साल',
});
