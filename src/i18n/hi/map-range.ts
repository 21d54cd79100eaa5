import type { Format } from '../format.ts';
import type { RankedRange } from '../ranked-range.ts';

interface Mapped {
  /** What the map shows, in the year: “2024 में टेक सपोर्ट ठगी की शिकायतें”. */
  readonly what: string;
  /** What the values are divided by: “प्रति निवासी”. */
  readonly per: string;
  /** True where only places with a population figure have a rate. */
  readonly byPopulation?: boolean;
}

/** Text alternative of a map of the states: from which place and value to which it runs. */
export const mapRange = (f: Format, p: RankedRange, { what, per, byPopulation }: Mapped) => {
  if (p.ranked === 1)
    return `अमेरिका का नक्शा। ${what}: दर सिर्फ़ एक जगह की है, ${p.top}, ${per} ${p.highest}।`;
  const places = byPopulation ? 'आबादी के आँकड़े वाली' : 'कुल';
  return `अमेरिका का नक्शा। ${what}: ${p.low} में ${per} ${p.lowest} से लेकर ${p.top} में ${p.highest} तक, ${places} ${f.number(p.ranked)} जगहों में।`;
};
