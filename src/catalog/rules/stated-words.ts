import { actions } from '../../datasets/actions.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'differs';

export const statedWords: Rule = {
  id: 'stated-words',
  severity: 'warning',
  guards:
    'A value of an operation does not match the words of its source in the same row, or a value of an action is a digit, a dropped digit or some zeros off a number in its title or note.',
  fix: `Correct the value or the words, or write in the note that the value ${words} and why.`,
  reads: [operationFigures, actions],
  check: (data, report) => {
    checkOperations(data, report);
    checkActions(data, report);
  },
};

/** Words of a source that tell how exact its number is. */
const qualifiers: readonly (readonly [words: RegExp, qualifiers: readonly string[]])[] = [
  [/\b(?:more than|at least|over)\b/i, ['at-least']],
  [/\b(?:up to|at most)\b/i, ['at-most']],
  [
    /\b(?:about|around|approx(?:imately)?|roughly|nearly|almost|some|close to)\b/i,
    ['approximately', 'at-most'],
  ],
];

export const statedQualifier: Rule = {
  id: 'stated-qualifier',
  severity: 'warning',
  guards:
    'The words of a source say "over", "about" or "up to", and the row says something else, or says "at most" where the words do not.',
  fix: `Correct the qualifier, or write in the note that it ${words} and why.`,
  reads: [operationFigures],
  check: ({ rows }, report) => {
    for (const row of rows(operationFigures)) {
      const { stated, qualifier, value } = row;
      if (stated === null || qualifier === null || value === null || isJustified(row, words))
        continue;
      const allowed = qualifiers.find(([said]) => said.test(stated))?.[1] ?? plain;
      if (allowed.includes(qualifier)) continue;
      report(operationFigures, row.line, {
        column: 'qualifier',
        value: qualifier,
        message: `the source says "${stated}"`,
        fix: `Write ${allowed.join(' or ')}, ${justifyWith(words)}.`,
      });
    }
  },
};

/** Without such a word a number is as it is, or rounded. */
const plain: readonly string[] = ['exact', 'approximately', 'at-least'];

function checkOperations({ rows }: Data, report: Report): void {
  for (const row of rows(operationFigures)) {
    if (row.value === null || row.stated === null || isJustified(row, words)) continue;
    const numbers = numbersIn(row.stated);
    const sum = numbers.reduce((all, number) => all + number, 0);
    if (numbers.length === 0 || includes([...numbers, sum], row.value)) continue;
    report(operationFigures, row.line, {
      column: 'value',
      value: row.value,
      message: `the source says "${row.stated}"`,
      fix: `Correct one of the two, ${justifyWith(words)}.`,
    });
  }
}

function checkActions({ rows }: Data, report: Report): void {
  for (const row of rows(actions)) {
    if (isJustified(row, words)) continue;
    const numbers = numbersIn(`${row.title}. ${row.note ?? ''}`);
    for (const column of ['amount', 'victims', 'arrests'] as const) {
      const value = row[column];
      const meant = numbers.find((number) => value !== null && isSlipOf(number, value));
      if (value === null || meant === undefined || includes(numbers, value)) continue;
      report(actions, row.line, {
        column,
        value,
        message: `the title or the note says ${meant}`,
        fix: `Correct one of the two, ${justifyWith(words)}.`,
      });
    }
  }
}

/** Small numbers are too often one digit off another. */
const shortest = 4;

/** True where one number is the other with a digit changed, exchanged with the next or dropped, or with one or three zeros more. */
function isSlipOf(a: number, b: number): boolean {
  const [long = '', short = ''] = [String(a), String(b)].sort((x, y) => y.length - x.length);
  if (a === b || short.length < shortest) return false;
  if (long === `${short}0` || long === `${short}000`) return true;
  const digits = [...long];
  if (long.length === short.length + 1)
    return digits.some((_, at) => digits.toSpliced(at, 1).join('') === short);
  if (long.length !== short.length) return false;
  const off = digits.flatMap((digit, at) => (digit === short[at] ? [] : [at]));
  const [first = 0, second] = off;
  if (off.length === 1) return true;
  return (
    off.length === 2 &&
    second === first + 1 &&
    long[first] === short[second] &&
    long[second] === short[first]
  );
}

const small = new Map(
  [
    ['no', 'none', 'zero'],
    ['a', 'an', 'the', 'one', 'single'],
    ['two', 'both'],
    ...'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word) => [word]),
  ].flatMap((names, number) => names.map((name) => [name, number])),
);

const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

const times = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['k', 1e3],
  ['kg', 1e3],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
]);

/** The numbers that a phrase gives in digits or words: "Rs 3-4 crore" gives 30000000 and 40000000. */
function numbersIn(phrase: string): readonly number[] {
  const numbers: number[] = [];
  let pending: number[] = [];
  const settle = (factor: number) => {
    numbers.push(...pending.map((number) => number * factor));
    pending = [];
  };
  for (const [word] of joinTens(phrase.toLowerCase()).matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/g)) {
    const number = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : small.get(word);
    if (number !== undefined) pending.push(number);
    else if (word !== 'to' && word !== 'and') settle(times.get(word) ?? 1);
  }
  settle(1);
  return numbers;
}

/** "thirty-one" becomes 31. */
function joinTens(phrase: string): string {
  return phrase.replace(/\b([a-z]+ty)(?:[- ]([a-z]+))?\b/g, (whole, ten: string, unit: string) => {
    const start = tens.get(ten);
    const end = small.get(unit) ?? 0;
    if (start === undefined) return whole;
    return end > 0 && end < 10 ? String(start + end) : `${start} ${unit ?? ''}`;
  });
}

/** Equal but for what binary fractions lose: 1.17 lakh is 117000. */
const includes = (numbers: readonly number[], value: number) =>
  numbers.some((number) => Math.abs(number - value) <= 1e-9 * Math.abs(value));
