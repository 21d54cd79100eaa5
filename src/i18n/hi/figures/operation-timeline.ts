import type { operationTimeline as english } from '../../en/figures/operation-timeline.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations, quantity } from '../counted.ts';
import { span } from '../phrases.ts';

/** Kinds of operations and actions on the timeline. */
const kinds = {
  operations: 'भारत में पुलिस अभियान',
  suits: 'मुकदमे, समझौते, दीवानी फ़ैसले',
  charges: 'अभियोग, जुर्म कबूल, सज़ाएँ',
  raids: 'दूसरे छापे, गिरफ़्तारियाँ, धरपकड़',
  refunds: 'रकम वापसी',
};

/** Hindi words of the figure operation-timeline. */
export const operationTimeline = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `रिकॉर्ड कब से है: ${kinds[p.kind]} ${p.first} से, ${kinds.operations} ${p.operations} से`,
  titleOperations: (first) => `भारत में पुलिस अभियानों का रिकॉर्ड ${first} से है`,
  titleOther: (p) => `रिकॉर्ड कब से है: ${kinds[p.kind]} ${p.first} से`,
  titleNone: 'रिकॉर्ड में पुलिस अभियान और कार्रवाइयाँ',
  subtitle: (p) =>
    `हर अभियान या कार्रवाई का एक बिंदु, उस साल में जब वह शुरू हुई, ${span(p.first, p.last)}; ${both(f, p.operations, p.actions)}`,
  alt: (p) => `साल और प्रकार के हिसाब से बिंदु, ${span(p.first, p.last)}: ${f.list(p.kinds)}।`,
  kindCount: (kind, count) => `${kinds[kind]} ${f.number(count)}`,
  undated: (raids, others) => `तारीख पता नहीं, इसलिए नहीं दिखाए: ${both(f, raids, others)}।`,
  sameSide: (count) =>
    count === 1
      ? 'विदेश की एक कार्रवाई नहीं दिखाई गई: वह पहले से गिने गए अभियान का हिस्सा है।'
      : `विदेश की ${f.number(count)} कार्रवाइयाँ नहीं दिखाई गईं: वे पहले से गिने गए अभियानों का हिस्सा हैं।`,
  standing:
    'मुकदमा या अभियोग आरोप है; छापे या गिरफ़्तारी से दोष साबित नहीं होता। साल के भीतर बिंदु की जगह का कोई मतलब नहीं है।',
  kinds,
  kind: 'प्रकार',
  date: 'तारीख',
  what: 'क्या हुआ',
  standingColumn: 'स्थिति',
});

/** Of operations and actions those that there are. */
const both = (f: Format, raids: number, others: number) =>
  f.list([
    ...(raids > 0 ? [operations(f, raids)] : []),
    ...(others > 0 ? [quantity(f, others, 'कार्रवाई', 'कार्रवाइयाँ')] : []),
  ]);
