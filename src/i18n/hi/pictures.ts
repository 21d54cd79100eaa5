import type { pictureWords as english } from '../en/pictures.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words inside exported pictures. */
export const pictureWords = (f: Format): Words<typeof english> => ({
  source: (document) => `स्रोत: ${document}`,
  sources: (documents) => `स्रोत: ${documents.join('; ')}`,
  document: (p) => [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p) => (p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} स्रोत)`),
  publishers: (p) =>
    `स्रोत: ${f.list([...p.named, `${f.number(p.others)} अन्य`])}; सभी ${f.number(p.documents)} स्रोतों के नाम नीचे के पते पर हैं`,
  credit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript: 'फ़्रेम की ऊँचाई तय है। उसे हर चौड़ाई पर चार्ट के बराबर रखना हो, तो यह पंक्ति एक बार जोड़ें:',
  pngFor: 'स्लाइड और सोशल मीडिया के लिए तस्वीर, 1600 पिक्सल चौड़ी',
});
