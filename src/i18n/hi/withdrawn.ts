import type { withdrawnWords as english } from '../en/withdrawn.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words of pages about what was withdrawn from the record. */
export const withdrawnWords = (f: Format): Words<typeof english> => ({
  title: (name) => `वापस लिया गया: ${name}`,
  lead: (p) => `हमने इसे ${f.date(p.date)} को वापस लिया। ${p.why ?? 'कोई कारण दर्ज नहीं किया गया।'}`,
  renamed: (date) => `यह ${f.date(date)} को नए पते पर चला गया।`,
  goOn: 'नए पते पर जाएँ',
  said: 'इसमें क्या था',
  saidNote:
    'ये वही पंक्तियाँ हैं जो आखिरी बार जारी हुई थीं। इन्हें उद्धृत न करें; कारण ऊपर दिया है। बदलावों की सूची में पूरी रिलीज़ है।',
  changes: 'जिस रिलीज़ में इसे वापस लिया गया',
  list: 'वापस लिए गए',
});
