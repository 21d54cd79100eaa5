import type { operationRanges as english } from '../../en/figures/operation-ranges.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

interface Spread {
  readonly most: number | null;
  readonly differ: number;
  readonly shown: number;
}

const differ = (f: Format, { differ, shown }: Spread) =>
  differ === 0
    ? `दिखाए गए सभी ${f.number(shown)} अभियानों पर स्रोत एकमत हैं`
    : `दिखाए गए ${f.number(shown)} अभियानों में से ${f.number(differ)} पर स्रोतों में फ़र्क है`;

/** Hindi words of the figure operation-ranges. */
export const operationRanges = (f: Format): Words<typeof english> => ({
  metrics: {
    arrests: {
      title: (p) =>
        p.most === null
          ? `गिरफ़्तारियाँ: ${differ(f, p)}`
          : `रिकॉर्ड के सबसे बड़े अभियान में ${f.number(p.most)} गिरफ़्तारियाँ; ${differ(f, p)}`,
      subtitle: (count) =>
        `सबसे ज़्यादा गिरफ़्तारियों वाले ${f.number(count)} अभियानों में गिरफ़्तार लोग; हर स्रोत का एक बिंदु`,
    },
    'call-centres': {
      title: (p) =>
        p.most === null
          ? `कॉल सेंटर: ${differ(f, p)}`
          : `रिकॉर्ड के सबसे बड़े अभियान में ${f.number(p.most)} कॉल सेंटर; ${differ(f, p)}`,
      subtitle: (count) =>
        `सबसे ज़्यादा कॉल सेंटरों वाले ${f.number(count)} अभियानों में मिले या बंद कराए गए कॉल सेंटर; हर स्रोत का एक बिंदु`,
    },
    locations: {
      title: (p) =>
        p.most === null
          ? `तलाशी की जगहें: ${differ(f, p)}`
          : `रिकॉर्ड के सबसे बड़े अभियान में ${f.number(p.most)} जगहों पर तलाशी; ${differ(f, p)}`,
      subtitle: (count) =>
        `सबसे ज़्यादा जगहों वाले ${f.number(count)} अभियानों में तलाशी की जगहें; हर स्रोत का एक बिंदु`,
    },
  },
  alt: (parts) => `बिंदु चार्ट। ${parts.join('; ')}।`,
  part: (name, shown, others) =>
    others.length === 0
      ? `${name} ${shown}`
      : `${name} ${shown}, दूसरे स्रोतों में ${f.list(others.map((other) => f.number(other)))}`,
  headline:
    'दाईं ओर की संख्या वही है जो इस साइट पर दिखाई जाती है: सरकारी स्रोत प्रेस से पहले, और नए स्रोत पुराने से पहले। जहाँ एक ही दिन के स्रोत असहमत हैं और कोई नियम फ़ैसला नहीं करता, वहाँ दायरा दिया है।',
  aside: (count) =>
    count === 1
      ? 'खाली बिंदु उस एक स्रोत का है जिसे “संदिग्ध”, “बाद में बदला गया” या “छपाई की गलती” मानकर अलग रखा गया।'
      : `खाली बिंदु उन ${f.number(count)} स्रोतों के हैं जिन्हें “संदिग्ध”, “बाद में बदला गया” या “छपाई की गलती” मानकर अलग रखा गया।`,
  arrest: 'गिरफ़्तारी से दोष साबित नहीं होता।',
  whole: 'जो गिनती अभियान के किसी एक हिस्से या एक दिन की है, वह नहीं दिखाई गई।',
  value: 'मान',
  qualifier: 'जैसा बताया गया',
  source: 'स्रोत',
  status: 'स्थिति',
  isShown: 'दिखाया गया मान',
  yes: 'हाँ',
  no: 'नहीं',
  entries: {
    shown: 'दिखाए गए मान वाले स्रोत',
    other: 'दूसरे मान वाले स्रोत',
    aside: 'अलग रखे गए',
  },
});
