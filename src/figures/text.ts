import { fitLines } from '../order/lines.ts';

/** Mean width of a letter of the system fonts, as a part of the text size. */
const letterWidth = 0.62;

/** Signs above, below or between other letters, which take no room of their own. */
const noRoom = /[\p{Mn}\u00ad]/gu;

/** What letters take beyond the mean, as a part of the text size, in the widest of these fonts. */
const beyond: Readonly<Record<string, number>> = {
  m: 0.36,
  M: 0.25,
  w: 0.2,
  W: 0.37,
  '%': 0.33,
  '@': 0.38,
  // Between a number and its unit.
  '\u202f': -0.42,
};

/** Width of a text in SVG units, as well as it can be told without a browser. */
export function textWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replace(noRoom, '');
  const more = Array.from(letters, (letter) => beyond[letter] ?? 0);
  return more.reduce((sum, part) => sum + part, letters.length * letterWidth) * size;
}

/** Width of a bold letter, as a part of that of a plain one. */
export const boldness = 1.08;

/** Breaks a text into lines of at most `width` SVG units, as well as that can be told without a browser. */
export const linesIn = (text: string, width: number, size: number): readonly string[] =>
  fitLines(text, (line) => textWidth(line, size) <= width);
