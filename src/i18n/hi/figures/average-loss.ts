import type { averageLoss as english } from '../../en/figures/average-loss.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { all, fraud, span } from '../phrases.ts';

type AverageLoss = Words<typeof english>;
type Average = Parameters<NonNullable<AverageLoss['title']>>[0];

function averageTitle(f: Format, { year, amount, change }: Average): string {
  const own = `${year} में ${fraud} की प्रति शिकायत औसत बताया गया नुकसान ${f.money(amount)} था`;
  switch (change?.kind) {
    case undefined:
      return own;
    case 'same':
      return `${own}, लगभग उतना ही जितना ${all} में`;
    case 'multiple':
      return `${own}, ${all} के औसत का ${f.number(change.times)} गुना`;
    case 'more':
      return `${own}, ${all} के औसत से ${f.percent(change.share)} ज़्यादा`;
    case 'less':
      return `${own}, ${all} के औसत से ${f.percent(change.share)} कम`;
  }
}

/** Hindi words of the figure average-loss. */
export const averageLoss = (f: Format): AverageLoss => ({
  title: (p) => averageTitle(f, p),
  subtitle: (first, last) =>
    `FBI को मिली प्रति शिकायत बताया गया नुकसान, उसी साल के अमेरिकी डॉलर में, ${span(first, last)}`,
  alt: (p) =>
    `लाइन चार्ट। ${fraud} की प्रति शिकायत औसत बताया गया नुकसान: ${p.first} में ${f.money(p.from)}, ${p.last} में ${f.money(p.to)}।${p.all === null ? '' : ` ${all} में: ${p.last} में ${f.money(p.all)}।`}`,
  average: 'टेक सपोर्ट, प्रति शिकायत औसत नुकसान, USD',
  all: `${all} में टेक सपोर्ट ठगी भी शामिल है; FBI अपने कुल आँकड़े पूर्णांक में देता है।`,
  allAverage: 'सभी तरह के साइबर अपराध, प्रति शिकायत औसत नुकसान, USD',
});
