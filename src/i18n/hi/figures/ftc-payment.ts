import type { ftcPayment as english } from '../../en/figures/ftc-payment.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure ftc-payment. `label` is the way of payment as the report names it. */
export const ftcPayment = (f: Format): Words<typeof english> => ({
  title: (label, losses) =>
    `${label}: ठगी से बताए गए नुकसान में ${f.moneyWords(losses)}, भुगतान के किसी भी और तरीके से ज़्यादा`,
  titleTie: (labels, losses) =>
    `${f.list(labels)}: ठगी से बताए गए नुकसान में हर एक का हिस्सा ${f.moneyWords(losses)}, भुगतान के किसी भी और तरीके से ज़्यादा`,
  subtitle: (year) =>
    `हर तरह की ठगी से अमेरिका के Federal Trade Commission (FTC) को बताया गया नुकसान, भुगतान के तरीके के हिसाब से, अमेरिकी डॉलर में, ${year}`,
  alt: (year, methods) =>
    `बार चार्ट। ${year} में भुगतान के तरीके के हिसाब से ठगी से बताया गया नुकसान: ${f.list(methods)}।`,
  rounded: (step) => `नुकसान ${step} तक पूर्णांक में है।`,
  method: 'भुगतान का तरीका',
});
