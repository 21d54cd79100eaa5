import type { statedWords as english } from '../en/stated.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of what stands behind a number in running text. */
export const statedWords = (f: Format): Words<typeof english> => ({
  source: (p) => (p.place === null ? p.title : `${p.title}, ${p.place}`),
  pages: (first, last) => (last === null ? `पृ.\u00a0${first}` : `पृ.\u00a0${first}–${last}`),
  parts: {
    abstract: 'सारांश',
    'added up': 'जोड़कर',
    'age groups': 'उम्र-समूह',
    'call center fraud section': 'कॉल सेंटर ठगी वाला भाग',
    chart: 'चार्ट',
    charts: 'चार्ट',
    'counted from its rows': 'इसकी पंक्तियों से गिना गया',
    'counts by category': 'श्रेणीवार गिनती',
    'counts by category and by month': 'श्रेणी और महीने के हिसाब से गिनती',
    'counts by month': 'महीनेवार गिनती',
    'crime types': 'अपराध-प्रकार',
    'daily complaint counts': 'रोज़ की शिकायतों की गिनती',
    dashboard: 'डैशबोर्ड',
    'details of the state': 'राज्य का ब्योरा',
    excerpt: 'अंश',
    headline: 'शीर्षक',
    'last three years': 'पिछले तीन साल',
    note: 'टिप्पणी',
    notebook: 'नोटबुक',
    pie: 'पाई चार्ट',
    'press release': 'प्रेस विज्ञप्ति',
    'press report': 'प्रेस रिपोर्ट',
    'robocall reports': 'रोबोकॉल की रिपोर्टें',
    states: 'राज्य',
    summary: 'सारांश',
    table: 'तालिका',
    'ten most frequent subjects': 'दस सबसे आम विषय',
    text: 'मूल पाठ',
    'total complaints': 'कुल शिकायतें',
  },
  places: {
    pageOf: (place) => `${place} का पन्ना`,
    column: (name) => `कॉलम ${name}`,
    series: (name) => `शृंखला ${name}`,
    figure: (number) => `चित्र ${number}`,
    figureAndText: (number) => `चित्र ${number} और मूल पाठ`,
    note: (number) => `टिप्पणी ${number}`,
    noteToFigure: (number) => `चित्र ${number} की टिप्पणी`,
    over: (age) => `${age} साल से अधिक उम्र`,
    year: (year) => `साल ${year}`,
  },
  worked: (source) => `इस स्रोत से गणना: ${source}`,
  readTwice: 'हमने यह मान दो बार पढ़ा है।',
  standing: (p) => {
    if (p.same === 0 && p.other === 0) return 'यहाँ किसी और स्रोत में यह आँकड़ा नहीं है।';
    const repeated = `${f.number(p.same)} और ${p.same === 1 ? 'स्रोत' : 'स्रोतों'} ने दोहराया`;
    const same =
      p.same === 0
        ? 'किसी और स्रोत ने इसकी पुष्टि नहीं की'
        : p.origins === 0
          ? repeated
          : `${p.origins === 1 ? 'एक और मूल स्रोत' : `${f.number(p.origins)} और मूल स्रोतों`} से पुष्ट, ${repeated}`;
    return p.other === 0
      ? `${same}।`
      : `${same}; ${quantity(f, p.other, 'स्रोत', 'स्रोतों')} ने दूसरा मान दिया।`;
  },
});
