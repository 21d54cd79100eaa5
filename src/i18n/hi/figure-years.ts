import type { figureYearWords as english } from '../en/figure-years.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Words of figures that are seen year by year, and of the control that goes through the years. */
export const figureYearWords = (f: Format): Words<typeof english> => ({
  group: 'साल',
  back: 'पिछला साल',
  on: 'अगला साल',
  play: 'चलाएँ',
  allYears: 'सभी साल',
  sameClasses: 'हर साल एक रंग का मतलब एक ही रकम है।',
  sameSizes: 'एक आकार के गोले का मतलब हर साल एक ही रकम है।',
  searches: (states, year) =>
    `${year} में भारत के ${quantity(f, states, 'राज्य या केंद्रशासित प्रदेश', 'राज्यों और केंद्रशासित प्रदेशों')} में अभियान चले`,
  begun: 'हर अभियान उस साल में दिखाया गया है जब वह शुरू हुआ; जिनकी तारीख पता नहीं, वे सिर्फ़ “सभी साल” में हैं।',
});
