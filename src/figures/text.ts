import { fitLines } from '../order/lines.ts';

/** Mean width of a letter of the system fonts, as a part of the text size. */
const letterWidth = 0.62;

/** Signs above, below or between other letters, which take no room of their own. */
const noRoom = /[\p{Mn}\u00ad]/gu;

/** Width of a text in SVG units, as well as it can be told without a browser. */
export function textWidth(text: string, size: number): number {
  return text.replace(noRoom, '').length * size * letterWidth;
}

/** Width of a bold letter, as a part of that of a plain one. */
export const boldness = 1.08;

/** Breaks a text into lines of at most `width` SVG units, as well as that can be told without a browser. */
export const linesIn = (text: string, width: number, size: number): readonly string[] =>
  fitLines(text, (line) => textWidth(line, size) <= width);
