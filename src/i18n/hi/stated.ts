import type { statedWords as english } from '../en/stated.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of what stands behind a number in running text. */
export const statedWords = (f: Format): Words<typeof english> => ({
  source: (p) => (p.place === null ? p.title : `${p.title}, ${p.place}`),
  pages: (first, last) => (last === null ? `पृ.\u00a0${first}` : `पृ.\u00a0${first}–${last}`),
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
