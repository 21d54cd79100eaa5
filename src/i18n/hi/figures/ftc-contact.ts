import type { ftcContact as english } from '../../en/figures/ftc-contact.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure ftc-contact. `label` is the way of contact as the report names it. */
export const ftcContact = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.label}: ठगी की जिन रिपोर्टों में संपर्क का तरीका है, उनका ${f.decimal(p.share, 1)}%; इनमें से ${f.decimal(p.withLoss, 1)}% में नुकसान बताया गया`,
  titleTop: (p) => `ठगी की रिपोर्टों में संपर्क का सबसे आम तरीका: ${p.label}, ${f.number(p.reports)}`,
  subtitle: (year) =>
    `हर तरह की ठगी की रिपोर्टें, जो अमेरिका के Federal Trade Commission (FTC) को मिलीं, संपर्क के तरीके के हिसाब से, ${year}`,
  alt: (year, methods) =>
    `बार चार्ट। ${year} में संपर्क के तरीके के हिसाब से ठगी की रिपोर्टें: ${f.list(methods)}।`,
  heads: ['रिपोर्टों में हिस्सा', 'पैसे गँवाने वाले'],
  withLossNote: 'दूसरी पट्टी उन रिपोर्टों का हिस्सा है जिनमें नुकसान बताया गया।',
  marked: 'पॉप-अप पर निशान इसलिए है कि टेक सपोर्ट ठगी अक्सर उसी से शुरू होती है।',
  method: 'संपर्क का तरीका',
  reports: 'ठगी की रिपोर्टें',
  share: 'संपर्क का तरीका बताने वाली रिपोर्टों में हिस्सा, प्रतिशत',
  withLoss: 'इनमें नुकसान वाली रिपोर्टों का हिस्सा, प्रतिशत',
});
