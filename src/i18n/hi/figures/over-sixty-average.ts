import type { overSixtyAverage as english } from '../../en/figures/over-sixty-average.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

type OverSixtyAverage = Words<typeof english>;
type Average = Parameters<NonNullable<OverSixtyAverage['title']>>[0];

function averageTitle(f: Format, { year, amount, change }: Average): string {
  const own = `${year} में ${fraud} की प्रति शिकायत 60 साल और उससे अधिक उम्र के लोगों ने औसतन ${f.money(amount)} का नुकसान बताया`;
  switch (change?.kind) {
    case undefined:
      return own;
    case 'same':
      return `${own}, लगभग उतना ही जितना हर उम्र के लोगों ने`;
    case 'multiple':
      return `${own}, हर उम्र के लोगों के औसत का ${f.number(change.times)} गुना`;
    case 'more':
      return `${own}, हर उम्र के लोगों से ${f.percent(change.share)} ज़्यादा`;
    case 'less':
      return `${own}, हर उम्र के लोगों से ${f.percent(change.share)} कम`;
  }
}

/** Hindi words of the figure over-sixty-average. */
export const overSixtyAverage = (f: Format): OverSixtyAverage => ({
  title: (p) => averageTitle(f, p),
  subtitle: (first, last) =>
    `${fraud} की प्रति शिकायत औसत बताया गया नुकसान, FBI, उसी साल के अमेरिकी डॉलर में, ${span(first, last)}`,
  alt: (p) =>
    `हर साल दो बिंदुओं वाला चार्ट। ${p.year} में ${fraud} की प्रति शिकायत औसत बताया गया नुकसान: 60 साल और उससे अधिक उम्र के लोगों का ${f.money(p.over)}${p.all === null ? '' : `, हर उम्र के लोगों का ${f.money(p.all)}`}।`,
  overSixty: '60 साल और उससे अधिक उम्र के लोग',
  all: 'हर उम्र',
  overSixtyUsd: '60 साल और उससे अधिक उम्र के लोग, औसत नुकसान, USD',
  allUsd: 'हर उम्र, औसत नुकसान, USD',
  complaints: '60 साल और उससे अधिक उम्र के लोग, शिकायतें',
  allIncludes: '“हर उम्र” में 60 साल और उससे अधिक उम्र के लोग और बिना उम्र वाली शिकायतें भी हैं।',
  rough: (years) =>
    `${f.list(years.map(String))} के लिए FBI 60 साल और उससे अधिक उम्र के लोगों का नुकसान पूर्णांक में देता है।`,
  before: (year) => `${year} से पहले 60 साल और उससे अधिक उम्र के लोगों की शिकायतों की गिनती हमें नहीं मिली।`,
});
