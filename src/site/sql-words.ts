import { t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';

const { messages } = t.sql;

/** The messages of the script that asks the database, with slots for what it alone knows. */
export const sqlScriptWords: Readonly<Record<keyof typeof messages, string>> = {
  ...messages,
  loading: messages.loading({ done: slot('done'), size: slot('size') }),
  shown: messages.shown({
    first: slot('first'),
    last: slot('last'),
    count: slot('count'),
    time: slot('time'),
  }),
  chart: messages.chart({
    column: slot('column'),
    by: slot('by'),
    first: slot('first'),
    last: slot('last'),
  }),
  line: messages.line({ line: slot('line'), message: slot('message') }),
  noTable: messages.noTable({ name: slot('name') }),
  noColumn: messages.noColumn({ name: slot('name') }),
  noFunction: messages.noFunction({ name: slot('name') }),
  meant: messages.meant({ message: slot('message'), name: slot('name') }),
  ambiguous: messages.ambiguous({ name: slot('name') }),
  syntax: messages.syntax({ near: slot('near') }),
  other: messages.other({ message: slot('message') }),
};
