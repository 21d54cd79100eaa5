import { catalog, original } from '../catalog/current.ts';
import { states } from '../datasets/states.ts';
import { asWritten, t } from './index.ts';

type StatedWords = typeof t.stated;

/** A page or pages: `p.7-8`, `pp. 17-20`. */
const pages = /(\bpp?\.\s*\d+(?:\s*[-–]\s*\d+)?)/;

/** What rows write with a name or a number; what it is about comes at its end. */
const forms = [
  [/^page of (.+)$/, 'pageOf'],
  [/^column (\S+)$/, 'column'],
  [/^series (\S+)$/, 'series'],
  [/^figure (\d+)$/, 'figure'],
  [/^figure (\d+) and text$/, 'figureAndText'],
  [/^note (\d+)$/, 'note'],
  [/^note to figure (\d+)$/, 'noteToFigure'],
  [/^over (\d+)$/, 'over'],
  [/^year (\d+)$/, 'year'],
] as const;

/**
 * A place in a document in one form, however its row writes it: p. 7, pp. 7–8, table. It is in the language
 * of the site unless other words are given, but for names that the document itself has.
 */
export const locatorText = (locator: string, words = t.stated): string =>
  locator
    .split(/([;,] )/)
    .map((part, index) => (index % 2 === 1 ? part : placeText(part, words)))
    .join('');

const placeText = (part: string, words: StatedWords) =>
  part
    .split(pages)
    .map((piece, index) => (index % 2 === 1 ? pagesText(piece, words) : restText(piece, words)))
    .join('');

function pagesText(text: string, words: StatedWords): string {
  const [first = '', last = null] = text.match(/\d+/g) ?? [];
  return words.pages(first, last);
}

/** What follows the page; blanks around it stay. */
function restText(text: string, words: StatedWords): string {
  const name = text.trim();
  const written = partText(name, words) ?? asWritten(name);
  return text.replace(name, () => written);
}

function partText(name: string, words: StatedWords): string | null {
  const known = new Map(Object.entries(words.parts)).get(name);
  if (known !== undefined) return known;
  for (const [form, message] of forms) {
    const [, about] = form.exec(name) ?? [];
    if (about !== undefined) return words.places[message](nameOf(about));
  }
  return null;
}

/** The name of a state in the language of the site; other names and numbers stay as they are. */
function nameOf(english: string): string {
  const row = original.rows(states).find(({ name }) => name === english);
  return (row && catalog.find(states, row.state)?.name) ?? english;
}
