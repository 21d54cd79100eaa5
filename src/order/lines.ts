const softHyphen = '\u00ad';

/**
 * Breaks a text at its plain spaces into the fewest lines that fit; a no-break space holds a number
 * and its unit together. A word that is too long for a line of its own is broken at its soft hyphens,
 * or stays as long as it is. `fits` is asked whether a line may be as long as this, `index` counts lines
 * from 0.
 */
export function fitLines(
  text: string,
  fits: (line: string, index: number) => boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [begin = '', ...rest] = word.includes(softHyphen) ? partsOf(word, fits) : [word];
    const last = lines.at(-1);
    const longer = last === undefined ? begin : `${last} ${begin}`;
    if (last !== undefined && fits(longer, lines.length - 1)) lines[lines.length - 1] = longer;
    else lines.push(begin);
    lines.push(...rest);
  }
  return lines;
}

/** A word in one piece, or in as few as fit a line each, all but the last with a hyphen. */
function partsOf(word: string, fits: (line: string, index: number) => boolean): readonly string[] {
  const whole = word.replaceAll(softHyphen, '');
  if (fits(whole, 0)) return [whole];
  const parts: string[] = [];
  for (const syllable of word.split(softHyphen)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(`${last}${syllable}-`, 0))
      parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
  }
  return parts.map((part, index) => (index < parts.length - 1 ? `${part}-` : part));
}
