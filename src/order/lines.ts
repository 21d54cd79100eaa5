/**
 * Breaks a text at its plain spaces into the fewest lines that fit; a no-break space holds a number
 * and its unit together, and a word that is too long has a line of its own. `fits` is asked whether a
 * line may be as long as this, `index` counts lines from 0.
 */
export function fitLines(
  text: string,
  fits: (line: string, index: number) => boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer, lines.length - 1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
