import { falling, rising, sidesOfNumbers } from '../../i18n/number-words.ts';
import type { Fact } from '../../site/check-listing.ts';
import type { Mention } from './numbers.ts';

/** True for a change on the year before, whose number has no sign. */
const isChange = ({ standing, unit }: Fact) => standing === 'computed' && unit === 'percent';

/**
 * True where a fact is a change and the sentence of a number speaks of none, of a share ("58% of all"),
 * or of one in the other direction.
 */
export function isOtherDirection(fact: Fact, { sentence }: Mention, after: string): boolean {
  if (!isChange(fact)) return false;
  if (/^\s*(?:of|aller)(?!\p{L})/iu.test(after)) return true;
  const said = sentence.replace(sidesOfNumbers, '');
  return !(falling.test(fact.words.at(-1) ?? '') ? falling : rising).test(said);
}
