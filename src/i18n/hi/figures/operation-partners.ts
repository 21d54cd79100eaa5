import type { operationPartners as english } from '../../en/figures/operation-partners.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations, operationsOblique } from '../counted.ts';
import { span } from '../phrases.ts';
import { several } from '../several.ts';

/** Hindi words of the figure operation-partners. Names of partners come in as the data has them. */
export const operationPartners = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${several(f, p.names, 'सहयोगी')}: जिन ${operationsOblique(f, p.all)} में सहयोगी का नाम है, उनमें से ${p.names.length === 1 ? '' : 'हर एक का नाम '}${f.number(p.operations)} में`,
  subtitle: (p) =>
    `${f.number(p.all)} में से सबसे ज़्यादा बार आए ${f.number(p.shown)} सहयोगी; सहयोगी के नाम वाले हर अभियान का एक कॉलम, सबसे पुराना पहले${p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`}`,
  alt: (parts) => `सहयोगियों और अभियानों की तालिका। ${f.list(parts)}।`,
  partnerCount: (name, count) => `${name}: ${operations(f, count)}`,
  others: (count) =>
    count === 0
      ? 'हो सकता है कि दूसरों ने भी मदद की हो, जिनका नाम नहीं है।'
      : `इससे कम अभियानों में आए ${f.number(count)} सहयोगी तालिका में हैं। हो सकता है कि दूसरों ने भी मदद की हो, जिनका नाम नहीं है।`,
  left: (count) =>
    `${operationsOblique(f, count)} में किसी सहयोगी का नाम नहीं है; ${count === 1 ? 'वह नहीं दिखाया गया' : 'वे नहीं दिखाए गए'}।`,
  apart: 'सहयोगी उसी नाम से हैं जो स्रोत देते हैं, भले ही एक दूसरे का हिस्सा हो।',
  entries: {
    helped: 'किसी और तरह मदद की',
    none: 'नाम नहीं',
  },
  partner: 'सहयोगी',
  roles: 'भूमिका',
  date: 'तारीख',
});
