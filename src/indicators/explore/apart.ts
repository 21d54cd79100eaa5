import { currencies } from './measure-kinds.ts';
import type { Measure } from './measures.ts';

/** Why two measures must not be compared. */
export type Apart = 'currency' | 'agency' | 'years' | 'unit' | 'overlap';

/** What forbids to set two measures side by side on one axis, the plainest reason first; null if nothing does. */
export function whyApart(one: Measure, other: Measure): Apart | null {
  const isMoney = ({ unit }: Measure) => currencies.some((currency) => currency === unit);
  if (isMoney(one) && isMoney(other) && one.unit !== other.unit) return 'currency';
  if (one.agency !== other.agency) return 'agency';
  if (one.years !== other.years) return 'years';
  if (one.unit !== other.unit) return 'unit';
  // A crime type and all kinds of crime are a part and its whole; two types share complaints.
  return one.crimeType && other.crimeType && one.crimeType !== other.crimeType ? 'overlap' : null;
}
