import type { complaintCounts as english } from '../../en/figures/complaint-counts.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { reportsOf, reportsOfOblique } from '../reports-of.ts';

/** Hindi words of the figure complaint-counts. */
export const complaintCounts = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.agency}, ${p.year} की गिनती: “${p.label}” के नाम से ${p.isRounded ? 'करीब ' : ''}${f.number(p.reports)} ${reportsOf(p.agencyId)}`,
  subtitle: (p) =>
    `हर ${p.form === 'month' ? 'महीने' : 'तिमाही'} ${reportsOfOblique(p.agencyId)} की संख्या, ${p.first} से ${p.last}`,
  alt: (p) =>
    `लाइन चार्ट। ${p.label}: ${p.first} में ${f.number(p.from)}, ${p.last} में ${f.number(p.to)}।`,
  change: (from, what) => `${from} से बदलाव: ${what}`,
  gaps: (periods) => `जहाँ कुछ नहीं बताया गया, वहाँ रेखा टूटती है: ${f.list(periods)}।`,
  rounded: 'कुछ मान अनुमानित हैं: छपे हुए प्रतिशत से निकाले गए।',
  marked: (count) =>
    count === 1
      ? 'घेरा उस पुलिस अभियान का निशान है जिसके स्रोतों में यहाँ के पीड़ित हैं। इससे कोई असर साबित नहीं होता।'
      : `${f.number(count)} घेरे उन पुलिस अभियानों के निशान हैं जिनके स्रोतों में यहाँ के पीड़ित हैं। इनसे कोई असर साबित नहीं होता।`,
  sum: (year) => `पूरे ${year} का आँकड़ा हमने जोड़कर निकाला है।`,
  alone: 'एजेंसियाँ अपनी-अपनी श्रेणियों में गिनती हैं: इसकी तुलना किसी दूसरे देश से न करें।',
  parts: (year) => `${year}: प्रांत या राज्य, उम्र और संपर्क के तरीके के हिसाब से`,
  place: 'प्रांत या राज्य',
  age: 'उम्र',
  contact: 'संपर्क का तरीका',
  losses: 'बताया गया नुकसान',
  period: 'अवधि',
  reports: 'रिपोर्टें',
  qualifier: 'जैसा बताया गया',
  category: 'किस नाम से',
  operations: 'शुरू हुए पुलिस अभियान',
});
