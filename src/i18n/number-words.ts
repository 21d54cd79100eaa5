/** Words by which numbers are read in texts, whatever the language of the site: English, German, Spanish and Hindi. */

export const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(US ?\$|USD|\$|US[- ]dollars?|dollars?|d[oó]lares|Dollar|डॉलर)$/i, 'USD'],
  [/^(A\$|AU\$|AUD)$/i, 'AUD'],
  [/^(C\$|CA\$|CAD)$/i, 'CAD'],
  [/^(S\$|SGD)$/i, 'SGD'],
  [/^(NZ\$|NZD)$/i, 'NZD'],
  [/^(€|EUR|euros?|यूरो)$/i, 'EUR'],
  [/^(£|GBP|pounds?|Pfund|libras|पाउंड)$/i, 'GBP'],
  [/^(₹|Rs\.?|INR|rupees?|Rupien|rupias|रुपय(?:े|ों)|रुपए)$/i, 'INR'],
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
  ['खरब', 1e11],
  ['अरब|बिलियन', 1e9],
  // The last letter is one character or two.
  ['करो(?:ड़|\\u095c)', 1e7],
  ['मिलियन', 1e6],
  ['लाख', 1e5],
  ['ह(?:ज़|ज|\\u095b)ार', 1e3],
  ['B', 1e9],
  ['M|m', 1e6],
];

/** Of these, the comma before them parts thousands and the point decimals: "1,464 billion" is above a trillion. */
export const englishScales =
  /^(?:billions?|bn|millions?|mn|crores?|lakhs?|lacs?|thousand|खरब|अरब|बिलियन|करो.*|मिलियन|लाख|ह.*ार)$/iu;

/** Words and signs for percent, behind a number. */
export const percentAfter = '%|per ?cent|percent|Prozent|por ciento|प्रतिशत|(?:फ़|फ|\\u095e)ीसदी';

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
  'US[- ]dollars?|dollars?|d[oó]lares|Dollar|USD|AUD|CAD|SGD|NZD|euros?|EUR|€|pounds?|GBP|rupees?|INR|yen|JPY|francs|Franken|CHF|डॉलर|यूरो|पाउंड|रुपय(?:े|ों)|रुपए|[$£₹¥](?!\\s?\\d)';
/** What is said before a number that the value exceeds. */
export const above =
  /\b(more than|over|at least|above|mehr als|über|mindestens|más de|al menos)\s*$/i;
/** What is said before a number that the value does not reach. */
export const below =
  /\b(nearly|almost|just under|less than|fast|knapp|weniger als|casi|menos de)\s*$/i;

/** What is said of a number that grew, and of one that shrank; a change may be either. */
export const rising =
  /(?<![\p{L}\p{M}])(?:rose|ris(?:es?|en|ing)|up|increas\p{L}*|gr[eo]w\p{L}*|jump\p{L}*|climb\p{L}*|soar\p{L}*|surg\p{L}*|more|higher|chang\p{L}*|stieg\p{L}*|gestiegen|Anstieg|mehr|Zunahme|zugenommen|gewachsen|aument\p{L}*|increment\p{L}*|sub(?:ió|ieron|en?)|crec\p{L}*|más|ज़्यादा|ज्यादा|अधिक|ब(?:ढ़|\u095d))/iu;
export const falling =
  /(?<![\p{L}\p{M}])(?:f[ae]ll\p{L}*|down|drop\p{L}*|declin\p{L}*|decreas\p{L}*|shr[aiu]nk|less|fewer|lower|chang\p{L}*|sank\p{L}*|gesunken|fiel\p{L}*|gefallen|weniger|Rückgang|zurückgegangen|abgenommen|ca(?:yó|yeron|en|ída)|baj(?:ó|aron|an?)|disminu\p{L}*|descen\p{L}*|menos|कम|घट|गिर)/iu;
/** "More than" before a number says nothing of growth. */
export const sidesOfNumbers =
  /(?<![\p{L}\p{M}])(?:more than|less than|mehr als|weniger als|más del?|menos del?)\s+(?=\p{Sc}?\d)(?!20\d\d)/giu;

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
  schaden: 'los',
  schäden: 'los',
  pérdidas: 'los',
  नुकसान: 'los',
  arrested: 'arrest',
  arrests: 'arrest',
  victim: 'victim',
  complain: 'complaint',
  complaints: 'complaint',
  beschwerden: 'complaint',
  anzeigen: 'complaint',
  denuncias: 'complaint',
  शिकायत: 'complaint',
  शिकायतें: 'complaint',
  शिकायतों: 'complaint',
  people: 'person',
  customers: 'person',
  técnico: 'tech',
  technischer: 'tech',
  technische: 'tech',
  technischem: 'tech',
  technischen: 'tech',
  टेक: 'tech',
  तकनीकी: 'tech',
  soporte: 'support',
  सपोर्ट: 'support',
  places: 'location',
  locations: 'location',
  seniors: '60',
  elderly: '60',
  older: '60',
  searched: 'search',
  raided: 'search',
};
