import type { sqlWords } from '../../i18n/en/sql.ts';
import { slot } from '../../i18n/slots.ts';

type Message = keyof typeof sqlWords.messages;

/** Writes a message of the page, with these values in its slots. */
export type Say = (message: Message, values?: Readonly<Record<string, string>>) => string;

/** The messages that the page carries as JSON. */
export function sayer(json: string): Say {
  const words: unknown = JSON.parse(json);
  const known = new Map<string, unknown>(Object.entries(words ?? {}));
  return (message, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(slot(name), value),
      String(known.get(message) ?? ''),
    );
}
