/**
 * A message may say where a link to a source goes without knowing it: the page passes `slot('loss')`
 * in place of the words, and `partsOf` gives back text and slots in the order of the language.
 */
const [open, shut] = ['\uE000', '\uE001'];

/** Stands in a message for the part of this name. */
export const slot = (name: string) => open + name + shut;

/** Source of a pattern that finds slots in a message. */
export const slotPattern = `${open}[^${shut}]*${shut}`;

export type Part = { readonly text: string } | { readonly slot: string };

/** Text and slots of a message, in order. */
export function partsOf(message: string): readonly Part[] {
  return message.split(new RegExp(`(${slotPattern})`, 'u')).flatMap((part): Part[] => {
    if (part === '') return [];
    return [part.startsWith(open) ? { slot: part.slice(1, -1) } : { text: part }];
  });
}
