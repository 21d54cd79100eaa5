import type { Fact } from '../../site/check-listing.ts';
import { candidates, type Fit, type Known, unitFits } from './candidates.ts';
import { isOtherDirection } from './direction.ts';
import { type Mention, mentionsIn, yearsIn } from './numbers.ts';
import { stateIn } from './states.ts';
import { nounAfter, stemsOf } from './stems.ts';

/** A fact that may be what a text means by a number. */
export interface Match {
  readonly fact: Fact;
  readonly fit: Fit;
  /** The sentence names years, and this fact is of another. */
  readonly isOtherYear: boolean;
  /** A state that the sentence names, where this fact is not of it. */
  readonly otherState: string | null;
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
  /** The text behind the number. */
  readonly after: string;
  /** States that the sentence names. */
  readonly states: readonly string[];
  /** True where the text is the number alone. */
  readonly isBare: boolean;
  readonly isTechSupport: boolean;
}

/** Looks for each number of a text among the facts of the record. */
export function makeCheck(facts: readonly Fact[]): (text: string) => readonly Checked[] {
  const known = facts.map((fact): Known => {
    const own = stemsOf([...fact.words, fact.unit, fact.unitName].join(' '));
    return { fact, own, stems: new Set([...own, ...stemsOf(fact.scope)]) };
  });
  const sorted = known.toSorted((a, b) => a.fact.value - b.fact.value);
  const counts = new Map<string, number>();
  for (const { stems } of known)
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  const stateNames = new Set(facts.flatMap(({ state }) => state ?? []));
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
        after: text.slice(mention.end),
        states: [...stateNames].filter((name) => stateIn(mention.sentence, name)),
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
    .filter(({ known }) => context.isBare || !isOtherDirection(known.fact, mention, context.after))
    .map(({ known, fit }) => {
      const { fact, stems } = known;
      const tells = relevance(known, context);
      const isOtherYear = years.length > 0 && fact.year !== null && !years.includes(fact.year);
      const isWider = context.isTechSupport && !(stems.has('tech') && stems.has('support'));
      const otherState = otherStateOf(fact, context);
      const isCounted = countsNoun(known, context);
      const score =
        scoreOfFit[fit] +
        tells * 20 +
        (isCounted ? 15 : 0) -
        (isOtherYear ? 25 : 0) -
        (isWider ? 15 : 0) -
        (otherState ? 25 : 0) -
        penalty[fact.standing] +
        (fact.year ?? 2000) / 1000;
      const match = { fact, fit, isOtherYear: isOtherYear && context.isDated, otherState, isWider };
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

/** The first state of the sentence, where the fact is of none of them. */
function otherStateOf({ state }: Fact, { states }: Context): string | null {
  return state !== null && states.includes(state) ? null : (states[0] ?? null);
}

/** How far what a fact counts is what the text speaks of; words that only the fact has tell against it. */
function relevance({ fact, own, stems }: Known, { weigh, rarity, years }: Context): number {
  const shared = [...stems].reduce((sum, word) => sum + weigh(word), 0);
  const alone = [...own].reduce((sum, word) => sum + (weigh(word) > 0 ? 0 : rarity(word)), 0);
  const sameYear = fact.year !== null && years.includes(fact.year) ? 0.4 : 0;
  return shared + sameYear - alone * 0.15;
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
