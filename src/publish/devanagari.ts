const joiners = '\\u200c\\u200d';

/** True for a text with letters of Devanagari, which the renderer of pictures would set one over the other. */
export const hasDevanagari = (text: string): boolean => /\p{scx=Deva}/u.test(text);

/**
 * Letters of a piece in another script. An address has no space, and an outline as long as one would not fit
 * the numbers of a font.
 */
const mostOthers = 24;

const piece = new RegExp(
  `[\\p{scx=Deva}${joiners}]+|[^\\p{scx=Deva}${joiners} ]{1,${mostOthers}}| `,
  'gu',
);

/** A text in pieces of one script each: words of Devanagari whole, whose letters join, and single spaces. */
export const piecesOf = (text: string): readonly string[] =>
  text.replaceAll('\u00ad', '').match(piece) ?? [];
