import { partsAsWritten, writtenIn } from '../i18n/as-written.ts';

/** Writes a text into an element; what stays in the language of the data says so. */
export function writeWords(element: Element, text: string): void {
  element.replaceChildren(
    ...partsAsWritten(text).map((part) => {
      if (!part.isAsWritten) return part.text;
      const words = document.createElement('span');
      words.lang = writtenIn;
      words.textContent = part.text;
      return words;
    }),
  );
}
