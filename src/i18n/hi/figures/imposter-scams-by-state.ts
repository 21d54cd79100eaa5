import type { imposterScamsByState as english } from '../../en/figures/imposter-scams-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure imposter-scams-by-state. */
export const imposterScamsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में प्रति दस लाख निवासी फ़र्ज़ी पहचान से ठगी की ${p.whole} रिपोर्टें${spread(f, p)}`,
  subtitle: (year) =>
    `फ़र्ज़ी पहचान से ठगी (imposter scams) की अमेरिका के Federal Trade Commission (FTC) को मिली रिपोर्टें, प्रति दस लाख निवासी, ${year}`,
  alt: (p) =>
    `${mapRange(f, p, { what: `${p.year} में फ़र्ज़ी पहचान से ठगी की रिपोर्टें`, per: 'प्रति दस लाख निवासी' })} ${
      p.ranked === 1
        ? `ये वहाँ की सभी रिपोर्टों का ${p.most} हैं।`
        : `ये अपनी-अपनी जगह की रिपोर्टों का ${p.least} से ${p.most} तक हैं।`
    }`,
  contains:
    'राज्यवार आँकड़ों में फ़र्ज़ी पहचान से ठगी ही FTC का वह आँकड़ा है जो टेक सपोर्ट ठगी के सबसे करीब है। इसमें वे लोग हैं जो कंपनी, सरकार, रिश्तेदार, प्रेमी या टेक सपोर्ट बनकर ठगते हैं।',
  overlap:
    'श्रेणियाँ एक-दूसरे में आती हैं: एक रिपोर्ट कई में हो सकती है। राज्यों ने जो रिपोर्टें आगे भेजीं, वे नहीं गिनी गईं।',
  notPrinted:
    'FTC हर जगह की सिर्फ़ दस सबसे बड़ी श्रेणियाँ छापता है। जहाँ फ़र्ज़ी पहचान से ठगी इनमें नहीं है, या जो जगह छपी ही नहीं, वह धारीदार है।',
  whole: (rate) => `सभी जगहें: प्रति दस लाख निवासी ${rate}`,
  missing: 'प्रकाशित नहीं',
  rate: 'प्रति लाख निवासी रिपोर्टें',
  rateHead: 'प्रति दस लाख निवासी',
  reports: 'फ़र्ज़ी पहचान से ठगी की रिपोर्टें',
  share: 'उस जगह की सभी रिपोर्टों में हिस्सा, प्रतिशत',
  percent: (value) => f.percent(value / 100),
  name: (p) =>
    p.reports === null
      ? `${p.name}: प्रकाशित नहीं`
      : `${p.name}: ${p.rate === null ? '' : `प्रति दस लाख निवासी ${p.rate}, `}${p.reports} रिपोर्टें, वहाँ की सभी रिपोर्टों का ${p.share}`,
});
