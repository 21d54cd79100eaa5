import type { operationSeizures as english } from '../../en/figures/operation-seizures.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure operation-seizures. */
export const operationSeizures = (f: Format): Words<typeof english> => ({
  title: (name, items) => `${name} में ज़ब्त: ${f.list(items)}`,
  subtitle: (per) =>
    per === 1
      ? 'पुलिस ने क्या ज़ब्त किया या कब्ज़े में लिया; हर निशान एक चीज़ है'
      : `पुलिस ने क्या ज़ब्त किया या कब्ज़े में लिया; हर निशान ${f.number(per)} चीज़ें है, पूर्णांक में`,
  alt: (name, items) => `${name} में ज़ब्त चीज़ों के गिने हुए निशान: ${f.list(items)}।`,
  differ: (items) => `दूसरे स्रोत अलग संख्याएँ देते हैं: ${f.list(items)}।`,
  money: 'पैसा, सोना और बिना संख्या वाली चीज़ें नहीं बनाई गईं।',
  what: 'क्या ज़ब्त हुआ',
  count: 'संख्या',
});
