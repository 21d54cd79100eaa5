import { operationFigures } from '../../datasets/operation-figures.ts';
import { isJustified, justifyWith, type Rule } from './rule.ts';

const words = 'differs';

export const statedWords: Rule = {
  id: 'stated-words',
  severity: 'warning',
  guards: 'A value of an operation does not follow from the words of its source in the same row.',
  mend: `Correct the value or the words, or write in the note that the value ${words} and why.`,
  reads: [operationFigures],
  check: ({ rows }, report) => {
    for (const row of rows(operationFigures)) {
      if (row.value === null || row.stated === null || isJustified(row, words)) continue;
      const numbers = numbersIn(row.stated);
      const sum = numbers.reduce((all, number) => all + number, 0);
      const value = row.value;
      if (numbers.length === 0 || [...numbers, sum].some((number) => isSame(number, value))) {
        continue;
      }
      report(operationFigures, row.line, {
        column: 'value',
        value,
        message: `the source says "${row.stated}"`,
        mend: `Correct one of the two, ${justifyWith(words)}.`,
      });
    }
  },
};

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
    .map((word, place) => [word, (place + 2) * 10]),
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
  let ten = 0;
  for (const [word] of phrase.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/g)) {
    const factor = times.get(word);
    const number = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : small.get(word);
    if (factor !== undefined) settle(factor);
    else if (tens.has(word)) pending.push((ten = tens.get(word) ?? 0));
    else if (number !== undefined && ten > 0 && number < 10) pending.push((pending.pop() ?? 0) + number);
    else if (number !== undefined) pending.push(number);
    else if (word !== 'to') settle(1);
    ten = tens.get(word) ?? 0;
  }
  settle(1);
  return numbers;
}

/** Equal but for what binary fractions lose: 1.17 lakh is 117000. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
