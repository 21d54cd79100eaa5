import type { fbiAndFtc as english } from '../../en/figures/fbi-and-ftc.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure fbi-and-ftc. */
export const fbiAndFtc = (f: Format): Words<typeof english> => {
  const years = (all: readonly number[]) => f.list(all.map(String));
  return {
    title: (p) => {
      const course = (all: readonly number[]) =>
        all.length === 0 ? 'हर साल बढ़ीं' : `${years(all)} में घटीं`;
      const money =
        p.losses.length === 0
          ? `बताया गया नुकसान ${p.first} से ${p.last} तक हर साल बढ़ा`
          : `बताया गया नुकसान ${years(p.losses)} में घटा`;
      return `${money}; FBI को शिकायतें ${course(p.complaints)}, FTC को रिपोर्टें ${course(p.reports)}`;
    },
    subtitle: ({ first, last }) =>
      `टेक सपोर्ट ठगी, जैसी FBI और अमेरिका का Federal Trade Commission (FTC) गिनते हैं, ${span(first, last)}; हर खाने का अपना पैमाना है`,
    alt: (parts) =>
      `सालों के एक ही अक्ष पर ${f.number(parts.length)} छोटे कॉलम चार्ट। ${parts.join('। ')}।`,
    panels: {
      losses: 'FBI को बताया गया नुकसान',
      complaints: 'FBI को शिकायतें',
      reports: 'FTC को रिपोर्टें',
    },
    columns: {
      losses: 'FBI को बताया गया नुकसान, USD',
      complaints: 'FBI को शिकायतें',
      reports: 'FTC को रिपोर्टें',
    },
    apart:
      'दोनों एजेंसियाँ अलग-अलग और अपनी-अपनी परिभाषा से गिनती हैं, और कुछ लोग दोनों को बताते हैं: उनकी गिनती कभी न जोड़ें।',
    lines: 'टूटी रेखाएँ उन सालों के निशान हैं जब FBI ने बदला कि वह क्या या कैसे गिनता है।',
    gaps: 'डैश उस साल का निशान है जिसका आँकड़ा हमारे स्रोतों में नहीं है; इसका मतलब शून्य नहीं है।',
  };
};
