import type { overSixtyShare as english } from '../../en/figures/over-sixty-share.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

type OverSixtyShare = Words<typeof english>;
type Losses = Parameters<NonNullable<OverSixtyShare['title']>>[0];

function lossesTitle(f: Format, { year, amount, before, change }: Losses): string {
  const own = `${year} में 60 साल और उससे अधिक उम्र के लोगों ने ${fraud} से ${f.moneyWords(amount)} का नुकसान बताया`;
  if (before === null || change === null) return own;
  switch (change.kind) {
    case 'same':
      return `${own}, लगभग ${before} जितना`;
    case 'multiple':
      return `${own}, ${before} का ${f.number(change.times)} गुना`;
    case 'more':
      return `${own}, ${before} से ${f.percent(change.share)} ज़्यादा`;
    case 'less':
      return `${own}, ${before} से ${f.percent(change.share)} कम`;
  }
}

/** Hindi words of the figure over-sixty-share. Amounts and shares of the parts come in written. */
export const overSixtyShare = (f: Format): OverSixtyShare => ({
  title: (p) => lossesTitle(f, p),
  subtitle: (first, last) =>
    `${fraud} से 60 साल और उससे अधिक उम्र के लोगों का FBI को बताया गया नुकसान, उसी साल के अमेरिकी डॉलर में, ${span(first, last)}`,
  alt: (parts) =>
    `बार चार्ट। ${fraud} से 60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान, और हर उम्र के नुकसान में उसका हिस्सा: ${f.list(parts)}।`,
  part: (p) => `${p.year} में ${p.losses} (${p.share})`,
  shares: (p) =>
    `हर उम्र के नुकसान में उनका हिस्सा ${p.year} में ${p.share} था और ${p.before.year} में ${p.before.share}। यह हिस्सा इस पर निर्भर है कि कितनी शिकायतों में उम्र बताई गई, इसलिए गिरावट का मतलब यह नहीं कि कम बुज़ुर्गों को नुकसान हुआ।`,
  roughNote: (years) =>
    `${f.list(years.map(String))} के लिए FBI 60 साल और उससे अधिक उम्र के लोगों का नुकसान पूर्णांक में देता है: ~ यानी करीब, ≥ यानी कम से कम।`,
  before: (year) => `${year} से पहले के सालों का आँकड़ा हमें नहीं मिला।`,
  noAge: 'हर उम्र के नुकसान में बिना उम्र वाली शिकायतें भी हैं, इसलिए असली हिस्सा ज़्यादा हो सकता है।',
  overSixty: '60 साल और उससे अधिक उम्र के लोग, नुकसान USD में',
  qualifier: 'जैसा छपा है',
  share: 'नुकसान में हिस्सा',
});
