import { nearest } from '../../catalog/nearest.ts';
import { problemOf } from './message.ts';
import type { Tables } from './protocol.ts';
import type { Say } from './words.ts';

/** An error of a query in the words of the page: its line, what is wrong, and what may have been meant. */
export function problemText(
  error: { readonly message: string; readonly line: number },
  tables: Tables,
  say: Say,
): string {
  const problem = problemOf(error.message);
  const { kind, ...values } = problem;
  const plain = say(kind, values);
  const meant =
    'name' in problem ? nearest(lastPart(problem.name), known(kind, tables)) : undefined;
  const message = meant === undefined ? plain : say('meant', { message: plain, name: meant });
  return say('line', { line: String(error.line), message });
}

/** A column may be named after its table. */
const lastPart = (name: string) => name.split('.').at(-1) ?? name;

function known(kind: ReturnType<typeof problemOf>['kind'], tables: Tables): readonly string[] {
  if (kind === 'noTable') return Object.keys(tables);
  return kind === 'noColumn' ? Object.values(tables).flat() : [];
}
