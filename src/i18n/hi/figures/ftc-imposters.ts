import type { ftcImposters as english } from '../../en/figures/ftc-imposters.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure ftc-imposters. `label` is the type as the report names it. */
export const ftcImposters = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const share = f.percent(Math.abs(p.change));
    const change =
      p.change === 0
        ? `${p.before} जितनी ही`
        : `${p.before} से ${share} ${p.change > 0 ? 'ज़्यादा' : 'कम'}`;
    return `${p.label}: ${p.year} में FTC को ${f.number(p.reports)} रिपोर्टें, ${change}`;
  },
  titleOne: (p) => `${p.label}: ${p.year} में FTC को ${f.number(p.reports)} रिपोर्टें`,
  subtitle: (years) =>
    `अमेरिका के Federal Trade Commission (FTC) को वहाँ के लोगों की रिपोर्टें, फ़र्ज़ी पहचान से ठगी की किस्म के हिसाब से, ${span(Math.min(...years), Math.max(...years))}`,
  alt: (parts) => `बार चार्ट। FTC को मिली रिपोर्टें: ${parts.join('; ')}।`,
  part: (p) =>
    p.firstYear === p.lastYear
      ? `${p.label}: ${p.lastYear} में ${f.number(p.last)}`
      : `${p.label}: ${p.firstYear} में ${f.number(p.first)}, ${p.lastYear} में ${f.number(p.last)}`,
  overlap: 'किस्मों को जोड़ना नहीं चाहिए: एक रिपोर्ट कई किस्मों में गिनी जा सकती है।',
  reports: 'इसमें पैसे के नुकसान वाली और बिना नुकसान वाली, दोनों रिपोर्टें हैं।',
  nation: 'FTC टेक सपोर्ट ठगी का आँकड़ा सिर्फ़ पूरे देश के लिए प्रकाशित करता है।',
  year: 'साल',
  type: 'फ़र्ज़ी पहचान से ठगी की किस्म',
  count: 'रिपोर्टें',
  share: 'सभी रिपोर्टों में हिस्सा, प्रतिशत',
});
