import type { BuiltPage } from './built.ts';

/** Attributes that are shown or read out. */
const attributes = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'];

/** What is not to be translated: code, and cells as they stand in the files. */
const code = 'script, style, code, pre, template, [translate=no]';

/** Texts of the data, word by word. */
export interface Vocabulary {
  /** The texts by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** All of them, one a line, with a blank around each word. */
  readonly lines: string;
}

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const phrases = [...new Set(texts)].map(wordsOf).filter(([first]) => first !== undefined);
  phrases.sort((a, b) => b.length - a.length);
  return {
    phrases: Map.groupBy(phrases, ([first = '']) => first),
    lines: phrases.map((words) => ` ${words.join(' ')} `).join('\n'),
  };
}

/** Words that are part of a text of the data: names are cut where they do not fit on one line. */
const isPartOf = (words: readonly string[], { lines }: Vocabulary): boolean =>
  words.length > 1 && lines.includes(` ${words.join(' ')} `);

/** Texts of a page that are neither accented nor in the data: words that no translation reaches. */
export function plainTexts(page: BuiltPage, data: Vocabulary): readonly string[] {
  return [...new Set(textsOf(page.document))].flatMap((text) => {
    const rest = beyond(wordsOf(text), data).filter((word) => /^[a-z]{2,}$/i.test(word));
    const isKnown = rest.length === 0 || isPartOf(wordsOf(text), data) || isPartOf(rest, data);
    return isKnown ? [] : [`${rest.join(' ')}  in: ${text.slice(0, 120)}`];
  });
}

/** A chart draws the lines of a long label below one another: the next begins where the last began. */
const isNextLine = (above: Element | null, element: Element | null) =>
  element?.localName === 'text' &&
  above?.localName === 'text' &&
  element.getAttribute('x') === above.getAttribute('x');

const isLaterLine = (element: Element) => isNextLine(element.previousElementSibling, element);

/** The element, and where it is the first line of a label, the others. */
function linesFrom(element: Element): readonly Element[] {
  const next = element.nextElementSibling;
  return next && isNextLine(element, next) ? [element, ...linesFrom(next)] : [element];
}

function textsOf(document: Document): readonly string[] {
  const shown = [...document.querySelectorAll('*')].flatMap((element) => {
    if (element.closest(code) || isLaterLine(element)) return [];
    // The parser cuts texts at entities: what stands side by side is one text.
    const own = linesFrom(element)
      .map(({ childNodes }) =>
        [...childNodes]
          .map(({ nodeType, textContent }) => (nodeType === 3 ? (textContent ?? '') : '\n'))
          .join(''),
      )
      .join(' ')
      .split('\n');
    return [...own, ...attributes.flatMap((name) => element.getAttribute(name) ?? [])];
  });
  const told = [...document.querySelectorAll('meta[name=description], meta[property^="og:"]')]
    .filter(
      (meta) =>
        !/url|image$|image:(width|height)|type|locale/.test(meta.getAttribute('property') ?? ''),
    )
    .map((meta) => meta.getAttribute('content') ?? '');
  return [...shown, ...told].map((text) => text.trim()).filter((text) => text !== '');
}

/** Addresses and names of files are left out; an accented letter is part of its word. */
const wordsOf = (text: string): readonly string[] =>
  text.replace(/https?:\/\/\S+|\S+\.[a-z]{2,7}\b/g, ' ').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** What is left of words where texts of the data are taken out. */
function beyond(words: readonly string[], data: Vocabulary): readonly string[] {
  const rest: string[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = data.phrases
      .get(words[index] ?? '')
      ?.find((candidate) => candidate.every((word, step) => words[index + step] === word));
    if (!phrase) rest.push(words[index] ?? '');
    index += phrase?.length ?? 1;
  }
  return rest;
}
