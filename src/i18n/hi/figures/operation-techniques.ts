import type { operationTechniques as english } from '../../en/figures/operation-techniques.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations, operationsOblique } from '../counted.ts';
import { several } from '../several.ts';

/** Hindi words of the figure operation-techniques. Labels of techniques come in as the data has them. */
export const operationTechniques = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${several(f, p.labels, 'तरीके')}: जिन ${operationsOblique(f, p.all)} के तरीके पता हैं, उनमें से ${p.labels.length === 1 ? '' : 'हर एक का ज़िक्र '}${f.number(p.operations)} में`,
  subtitle: (p) =>
    `उन अभियानों की संख्या जिनके स्रोतों में तरीके का ज़िक्र है, ठगी के कदम के हिसाब से, हर कदम के ज़्यादा से ज़्यादा ${f.number(p.most)}; ${operations(f, p.all)}`,
  alt: (parts) => `बार चार्ट। उन अभियानों की संख्या जिनके स्रोतों में तरीके का ज़िक्र है: ${f.list(parts)}।`,
  techniqueCount: (label, operations) => `${label} ${f.number(operations)}`,
  alleged: 'आरोपियों के बारे में कही गई बातें अदालत के फ़ैसले तक आरोप ही हैं।',
  notNamed: 'हो सकता है कि दूसरे तरीके भी अपनाए गए हों जिनका ज़िक्र नहीं है।',
  others: (count) =>
    count === 1 ? 'तालिका में एक और तरीका है।' : `तालिका में ${f.number(count)} और तरीके हैं।`,
  technique: 'तरीका',
  step: 'कदम',
  operations: 'अभियान',
});
