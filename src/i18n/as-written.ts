/** Language in which the data and, as far as the site shows them, their sources are written. */
export const writtenIn = 'en';

/**
 * Around words of another language in a text: Unicode's own signs for a part that is isolated. They have
 * neither width nor sound. Pages put an element with `lang` in their place.
 */
const [first, last] = ['\u2068', '\u2069'];
const isolated = new RegExp(`${first}([^${last}]*)${last}`, 'u');

/** A part of a text: as the data or a source has it, or in the language of the page. */
export interface TextPart {
  readonly text: string;
  readonly isAsWritten: boolean;
}

/** Words between the signs that tell them from the text around them. */
export const markedAsWritten = (text: string): string => (text === '' ? '' : first + text + last);

/** The parts of a text in order; none is empty. */
export const partsAsWritten = (text: string): readonly TextPart[] =>
  text
    .split(isolated)
    // What the pattern holds stands at every second place.
    .map((part, index) => ({ text: part, isAsWritten: index % 2 === 1 }))
    .filter((part) => part.text !== '');

/** A text without the signs, for what cannot say in which language a part is: pictures, files, attributes. */
export const withoutMarks = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');
