/** Words by which numbers are read in texts, whatever the language of the site: English, German and Spanish. */

export const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(US ?\$|USD|\$|US[- ]dollars?|dollars?|d[oó]lares|Dollar)$/i, 'USD'],
  [/^(A\$|AU\$|AUD)$/i, 'AUD'],
  [/^(C\$|CA\$|CAD)$/i, 'CAD'],
  [/^(S\$|SGD)$/i, 'SGD'],
  [/^(NZ\$|NZD)$/i, 'NZD'],
  [/^(€|EUR|euros?)$/i, 'EUR'],
  [/^(£|GBP|pounds?|Pfund|libras)$/i, 'GBP'],
  [/^(₹|Rs\.?|INR|rupees?|Rupien|rupias)$/i, 'INR'],
  [/^(¥|JPY|yen)$/i, 'JPY'],
  [/^(CHF|francs|Franken)$/i, 'CHF'],
];

/** Words for powers of ten, the longest first: "mil millones" is one word for 1e9. */
export const scales: readonly (readonly [string, number])[] = [
  ['mil millones', 1e9],
  ['billions?|bn|Milliarden?|Mrd\\.?', 1e9],
  ['millions?|mn|Millionen|Mio\\.?|mill[oó]n(?:es)?', 1e6],
  ['crores?', 1e7],
  ['lakhs?|lacs?', 1e5],
  ['thousand|Tausend|tausend|mil|k', 1e3],
  ['B', 1e9],
  ['M|m', 1e6],
];

export const numberWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Signs and codes in front of an amount. */
export const currencyBefore =
  'US ?\\$|AU?\\$|CA?\\$|S\\$|NZ\\$|USD|AUD|CAD|SGD|NZD|EUR|GBP|INR|JPY|CHF|\\$|€|£|₹|¥|Rs\\.?';
/** Signs, codes and words behind one. */
export const currencyAfter =
  'US[- ]dollars?|dollars?|d[oó]lares|Dollar|USD|AUD|CAD|SGD|NZD|euros?|EUR|€|pounds?|GBP|rupees?|INR|yen|JPY|francs|Franken|CHF';
/** What is said before a number that the value exceeds. */
export const above =
  /\b(more than|over|at least|above|mehr als|über|mindestens|más de|al menos)\s*$/i;
/** What is said before a number that the value does not reach. */
export const below =
  /\b(nearly|almost|just under|less than|fast|knapp|weniger als|casi|menos de)\s*$/i;

export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Words that are in most facts or say nothing of what is counted. */
export const empty = new Set(
  'the and for with from that this were was are has have had than more over about around all number said says its into per each other reported report fraud scam scams customer by to of in on at or up down by'.split(
    ' ',
  ),
);

/** Words that mean the same here, as the stem of one of them. */
export const same: Readonly<Record<string, string>> = {
  loss: 'los',
  lost: 'los',
  losses: 'los',
  lose: 'los',
  cost: 'los',
  verluste: 'los',
  verlust: 'los',
  pérdidas: 'los',
  arrested: 'arrest',
  arrests: 'arrest',
  victim: 'victim',
  complain: 'complaint',
  complaints: 'complaint',
  beschwerden: 'complaint',
  people: 'person',
  customers: 'person',
  técnico: 'tech',
  technischer: 'tech',
  technische: 'tech',
  technischem: 'tech',
  technischen: 'tech',
  soporte: 'support',
  places: 'location',
  locations: 'location',
  seniors: '60',
  elderly: '60',
  older: '60',
  searched: 'search',
  raided: 'search',
};
