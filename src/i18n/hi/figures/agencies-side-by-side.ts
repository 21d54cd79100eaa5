import type { agenciesSideBySide as english } from '../../en/figures/agencies-side-by-side.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure agencies-side-by-side. */
export const agenciesSideBySide = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const names = (codes: readonly string[]) => f.list(codes.map((code) => f.country(code)));
    const rose = p.rose.length > 0 ? `${names(p.rose)} में बढ़े` : null;
    const fell = p.fell.length > 0 ? `${names(p.fell)} में घटे` : null;
    if (rose === null && fell === null)
      return 'टेक सपोर्ट ठगी पर दूसरी एजेंसियों के आँकड़े रिकॉर्ड के आखिरी साल में उतने ही हैं जितने पहले साल में';
    return `FBI के बाहर टेक सपोर्ट ठगी, या उसे समेटने वाली बड़ी श्रेणी, के आँकड़े रिकॉर्ड के पहले साल से आखिरी साल तक ${[rose, fell].filter(Boolean).join(' और ')}`;
  },
  subtitle: (p) =>
    `रिपोर्टें, परामर्श या नुकसान, जैसे हर एजेंसी गिनती है, अपनी परिभाषा और मुद्रा में, ${p.first}–${p.last}; हर खाने का अपना पैमाना है`,
  alt: (parts) =>
    parts.length === 1
      ? `कॉलम चार्ट। ${parts.join(' ')}`
      : `${f.number(parts.length)} छोटे कॉलम चार्ट, हर एक का अपना पैमाना। ${parts.join(' ')}`,
  course: (p) =>
    p.firstYear === p.lastYear
      ? `${p.lastYear} ${p.last}`
      : `${p.firstYear} ${p.first}, ${p.lastYear} ${p.last}`,
  part: (p) => `${p.name}: ${p.firstYear} ${p.first}, ${p.lastYear} ${p.last}।`,
  neverCompare: 'एजेंसियाँ अलग-अलग चीज़ें अलग-अलग ढंग से गिनती हैं: दो खानों के कॉलमों की तुलना न करें, न उन्हें जोड़ें।',
  gaps: 'डैश उस साल का निशान है जिसका आँकड़ा हमारे स्रोतों में नहीं है; इसका मतलब शून्य नहीं है।',
  doubtful: 'सिर्फ़ रेखा से बने कॉलम दूसरे स्रोत की पुष्टि होने तक संदिग्ध हैं; शीर्षक में वे शामिल नहीं हैं।',
  least: (names) => `जमा के निशान (+) का मतलब है कि स्रोत में “से ज़्यादा” लिखा है: ${f.list(names)}।`,
  ownNote: (name, years, note) => `${name}, ${f.list(years)}: ${note}`,
  inYear: (year) => `${year} में`,
  inYearTo: (month) => `${month} तक के साल में`,
  to: (month) => `${month} तक`,
  years: (forms) =>
    forms.includes('financial-year')
      ? 'सभी साल कैलेंडर वर्ष नहीं हैं: 2016/17 जैसे साल अप्रैल से मार्च तक चलते हैं; दूसरे, बताए गए महीने तक के बारह महीने हैं।'
      : 'सभी साल कैलेंडर वर्ष नहीं हैं: कुछ, बताए गए महीने तक के बारह महीने हैं।',
  left: 'तीन साल से कम की शृंखलाएँ नहीं दिखाई गईं।',
  definition: (label, metric, part) =>
    [label, metric, part].filter((word) => word !== null).join(', '),
  parts: [
    { suffix: '-q1', label: 'जनवरी से मार्च' },
    { suffix: '-q2', label: 'अप्रैल से जून' },
    { suffix: '-q3', label: 'जुलाई से सितंबर' },
    { suffix: '-q4', label: 'अक्टूबर से दिसंबर' },
    { suffix: '-first-half', label: 'जनवरी से जून' },
  ],
  note: 'टिप्पणी',
  agency: 'एजेंसी',
  category: 'किस नाम से',
  metric: 'क्या गिना गया',
  unit: 'इकाई',
  year: 'साल',
  period: 'अवधि',
  value: 'मान',
  qualifier: 'जैसा बताया गया',
  status: 'स्थिति',
  atLeast: (value) => `${value}+`,
});
