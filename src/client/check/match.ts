import { empty, same } from '../../i18n/number-words.ts';
import type { Fact } from '../../site/check-listing.ts';
import { type Mention, mentionsIn, type Reading, yearsIn } from './numbers.ts';

export type Fit = 'exact' | 'rounded' | 'near';

/** A fact that may be what a text means by a number. */
export interface Match {
  readonly fact: Fact;
  readonly fit: Fit;
  /** The sentence names years, and this fact is of another. */
  readonly isOtherYear: boolean;
  /** The text speaks of tech support, and this fact counts more than that. */
  readonly isWider: boolean;
}

/** What is found of one number of a text. */
export interface Checked {
  readonly mention: Mention;
  /** The best first; none where the record does not have the number. */
  readonly matches: readonly Match[];
  /** What the record says of what the text speaks of, where the number is not in it. */
  readonly instead: readonly Fact[];
}

const most = 4;

/** A value this far away is near: a wrong digit at the end, another edition. */
const near = 0.02;

/** However few digits are given, a rounded number is not further off than this. */
const roundedMost = 0.025;

/** The same for "more than" and "nearly". */
const sidedMost = 0.06;

/** Words of a text that tell what it is about, shortened to their stems. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !empty.has(word)).map(stem));
}

function stem(word: string): string {
  const known = same[word];
  if (known) return known;
  // Californians are of California.
  const plain = word
    .replace(/(?:ies|es|s)$/, (end) => (end === 'ies' ? 'y' : ''))
    .replace(/ian$/, 'ia');
  return same[plain] ?? plain;
}

interface Known {
  readonly fact: Fact;
  /** What it counts, and in what. */
  readonly own: ReadonlySet<string>;
  /** The same with the table that it is from. */
  readonly stems: ReadonlySet<string>;
}

/** What a text says around one of its numbers. */
interface Context {
  readonly mention: Mention;
  /** How much a word of the record tells here: nothing if it is in no sentence near. */
  readonly weigh: (word: string) => number;
  /** How rare a word is, from 0 for what all facts have to 1. */
  readonly rarity: (word: string) => number;
  /** Years of the sentence; where it names none, those of the text. */
  readonly years: readonly number[];
  readonly isDated: boolean;
  /** What is counted: the words right behind the number. */
  readonly noun: ReadonlySet<string>;
  /** True where the text is the number alone. */
  readonly isBare: boolean;
  readonly isTechSupport: boolean;
}

/** Looks for each number of a text among the facts of the record. */
export function makeCheck(facts: readonly Fact[]): (text: string) => readonly Checked[] {
  const known = facts.map((fact): Known => {
    const own = stemsOf([...fact.words, fact.unit].join(' '));
    return { fact, own, stems: new Set([...own, ...stemsOf(fact.scope)]) };
  });
  const sorted = known.toSorted((a, b) => a.fact.value - b.fact.value);
  const counts = new Map<string, number>();
  for (const { stems } of known)
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) =>
    Math.log(known.length / (counts.get(word) ?? known.length)) / Math.log(known.length + 1);

  return (text) => {
    const mentions = mentionsIn(text);
    const whole = stemsOf(text);
    const wholeYears = yearsIn(text);
    const digits = new Set(mentions.flatMap(({ text }) => [...stemsOf(text)]));
    return mentions.map((mention) => {
      const sentence = stemsOf(mention.sentence);
      const years = yearsIn(mention.sentence);
      const context: Context = {
        mention,
        weigh: (word) => (sentence.has(word) ? 1 : whole.has(word) ? 0.5 : 0) * rarity(word),
        rarity,
        years: years.length > 0 ? years : wholeYears,
        isDated: years.length > 0,
        noun: nounAfter(text.slice(mention.end)),
        isBare: [...whole].every((word) => digits.has(word) || !counts.has(word)),
        isTechSupport: sentence.has('tech') && sentence.has('support'),
      };
      const matches = matchesOf(sorted, context);
      const isFound = matches.some(({ fit }) => fit !== 'near');
      const shown = new Set(matches.map(({ fact }) => fact));
      const instead = isFound ? [] : insteadOf(known, context).filter((fact) => !shown.has(fact));
      return { mention, matches, instead };
    });
  };
}

/** What a number counts: up to two words behind it, as far as they tell. */
function nounAfter(text: string): ReadonlySet<string> {
  const words = /^(?:\s+[\p{L}-]+){1,2}/u.exec(text)?.[0].trim().toLowerCase().split(/\s+/) ?? [];
  const end = words.findIndex((word) => empty.has(word));
  return stemsOf(words.slice(0, end === -1 ? words.length : end).join(' '));
}

const scoreOfFit: Readonly<Record<Fit, number>> = { exact: 60, rounded: 45, near: 5 };

const penalty: Readonly<Record<Fact['standing'], number>> = {
  leads: 0,
  computed: 2,
  other: 6,
  doubtful: 10,
  superseded: 10,
  misprint: 12,
};

function matchesOf(sorted: readonly Known[], context: Context): readonly Match[] {
  const { mention, years } = context;
  const found = mention.readings
    .flatMap((reading) => candidates(sorted, reading, mention))
    .map(({ known, fit }) => {
      const { fact, stems } = known;
      const tells = relevance(known, context);
      const isOtherYear = years.length > 0 && fact.year !== null && !years.includes(fact.year);
      const isWider = context.isTechSupport && !(stems.has('tech') && stems.has('support'));
      const isCounted = countsNoun(known, context);
      const score =
        scoreOfFit[fit] +
        tells * 20 +
        (isCounted ? 15 : 0) -
        (isOtherYear ? 25 : 0) -
        (isWider ? 15 : 0) -
        penalty[fact.standing] +
        (fact.year ?? 2000) / 1000;
      const match = { fact, fit, isOtherYear: isOtherYear && context.isDated, isWider };
      return { match, score, tells, isCounted };
    })
    .filter(({ match, tells, isCounted }) => isTelling(context, match.fit, tells, isCounted))
    .toSorted((a, b) => b.score - a.score);
  const counted = found.some(({ isCounted }) => isCounted);
  const fitting = found.filter(
    ({ isCounted }) => isCounted || !counted || digitsOf(mention) >= fewDigits,
  );
  return distinct(fitting.map(({ match }) => match)).slice(0, most);
}

/** How far what a fact counts is what the text speaks of; words that only the fact has tell against it. */
function relevance({ fact, own, stems }: Known, { weigh, rarity, years }: Context): number {
  const shared = [...stems].reduce((sum, word) => sum + weigh(word), 0);
  const alone = [...own].reduce((sum, word) => sum + (weigh(word) > 0 ? 0 : rarity(word)), 0);
  const sameYear = fact.year !== null && years.includes(fact.year) ? 0.4 : 0;
  return shared + sameYear - alone * 0.15;
}

/** Facts whose value fits a reading of a number, and whose unit does not speak against it. */
function candidates(sorted: readonly Known[], { value, step }: Reading, mention: Mention) {
  const width = Math.max(step, value * sidedMost);
  const found: { readonly known: Known; readonly fit: Fit }[] = [];
  for (let index = lowerBound(sorted, value - width); index < sorted.length; index += 1) {
    const known = sorted[index];
    if (!known || known.fact.value > value + width) break;
    const fit = fitOf(known.fact.value, { value, step }, mention);
    if (fit && unitFits(known.fact.unit, mention)) found.push({ known, fit });
  }
  return found;
}

function lowerBound(sorted: readonly Known[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.fact.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fitOf(value: number, reading: Reading, { side, unit }: Mention): Fit | null {
  const { value: said, step } = reading;
  const off = value - said;
  if (Math.abs(off) < 1e-9 * Math.max(1, said)) return 'exact';
  if (unit === 'percent') return Math.abs(off) <= step / 2 ? 'rounded' : null;
  const room = Math.min(step, said * sidedMost);
  if (side === 'above' && off > 0 && off < room) return 'rounded';
  if (side === 'below' && off < 0 && -off < room) return 'rounded';
  // A whole number below a hundred is counted, not rounded.
  const isRounded = step < 1 || said >= 100;
  if (isRounded && Math.abs(off) <= Math.min(step / 2, said * roundedMost)) return 'rounded';
  return said >= 100 && Math.abs(off) <= said * near ? 'near' : null;
}

/** A number without a unit may be money where it is long or has a word for its size. */
function unitFits(unit: string, { unit: said, text }: Mention): boolean {
  if (said !== null) return unit === said;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  return unit !== 'percent' && (!isMoney || /\d{5}|\p{L}{2}|,\d{3},/u.test(text));
}

const countsNoun = ({ own }: Known, { noun }: Context) => [...noun].some((word) => own.has(word));

const digitsOf = ({ text }: Mention) => text.replace(/\D/g, '').replace(/0+$/, '').length;

const fewDigits = 3;
const manyDigits = 5;

/** Numbers of few digits are everywhere: they tell only together with what the text is about. */
function isTelling(context: Context, fit: Fit, tells: number, isCounted: boolean): boolean {
  const { mention, isBare } = context;
  const digits = digitsOf(mention);
  if (fit === 'near')
    return digits >= fewDigits && tells >= 0.6 && (mention.unit !== null || isCounted);
  if (digits >= manyDigits) return true;
  if (isBare) return digits >= 2;
  return tells >= (digits >= fewDigits ? 0.3 : 0.55);
}

/** What the record says of the same, by the words and the years of the text. */
function insteadOf(known: readonly Known[], context: Context): readonly Fact[] {
  const { mention, years, noun } = context;
  return known
    .filter(({ fact }) => fact.standing === 'leads' && unitFits(fact.unit, mention))
    .filter(({ fact }) => years.length === 0 || fact.year === null || years.includes(fact.year))
    .filter((one) => mention.unit !== null || noun.size === 0 || countsNoun(one, context))
    .map((one) => ({ fact: one.fact, tells: relevance(one, context) }))
    .filter(({ tells }) => tells >= 0.8)
    .toSorted((a, b) => b.tells - a.tells || (b.fact.year ?? 0) - (a.fact.year ?? 0))
    .slice(0, 2)
    .map(({ fact }) => fact);
}

/** Each thing once, however many documents say it: the first is the best. */
function distinct(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<string>();
  return matches.filter(({ fact }) => {
    const key = [fact.scope, fact.words.join(' '), fact.year, fact.value].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
