import type { leadWords as english } from '../en/leads.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words of why one of several statements leads. */
export const leadWords = (f: Format): Words<typeof english> => ({
  shown: (reason) => `दिखाया गया: ${reason}`,
  rangeShown: (p) => `दिखाया गया: ${p.lowest} से ${p.highest}; ${p.reason}`,
  range: (lowest, highest) => `${lowest} से ${highest}`,
  origin: (publisher, date) => [publisher, date].filter(Boolean).join(', '),
  voices: (p) => {
    const outlets = `${f.number(p.documents)} स्रोत`;
    const names = p.origins.join('; ');
    if (p.told === 0) return outlets;
    if (p.told < p.documents) return `${outlets}; इनमें ${f.number(p.told)} का मूल: ${names}`;
    return p.origins.length === 1
      ? `${outlets}, मूल एक ही: ${names}`
      : `${outlets}, ${f.number(p.origins.length)} मूल: ${names}`;
  },
  none: 'इसके सभी स्रोत “बाद में बदला गया”, “संदिग्ध” या “छपाई की गलती” हैं',
  reason: {
    only: 'सिर्फ़ यही संख्या मिली',
    sound: 'बाकी “बाद में बदला गया”, “संदिग्ध” या “छपाई की गलती” हैं',
    agreed: 'सभी स्रोत एकमत हैं',
    newest: 'इस तरह के सबसे नए स्रोत से',
    exact: 'सबसे सटीक संख्या; सबसे नया स्रोत इसे पूर्णांक में देता है',
    quoted: 'एक ही दिन के स्रोत अलग-अलग बताते हैं; यह सरकारी बयान को उद्धृत करता है',
    fits: 'उस दिन की सबसे सटीक संख्या; बाकी भी सही हो सकती हैं',
    origins: 'एक ही दिन के स्रोत अलग-अलग बताते हैं; उनमें से ज़्यादातर मूल स्रोत यही कहते हैं',
    range: 'एक ही दिन के स्रोत अलग-अलग बताते हैं और कोई नियम फ़ैसला नहीं करता',
  },
  aside: (count) =>
    `बाकी स्रोत एकमत हैं; “बाद में बदला गया”, “संदिग्ध” या “छपाई की गलती” वाले ${f.number(count)} अलग रखे गए`,
  kind: {
    official: 'सरकारी स्रोत को बाकी सबसे पहले लिया जाता है',
    court: 'अदालती दस्तावेज़ को डेटासेट और प्रेस से पहले लिया जाता है',
    dataset: 'डेटासेट को प्रेस से पहले लिया जाता है',
    press: 'प्रेस से',
  },
});
