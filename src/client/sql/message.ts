/** An error of a query in a form for which each language has a sentence. */
export type QueryProblem =
  | { readonly kind: 'noTable' | 'noColumn' | 'noFunction' | 'ambiguous'; readonly name: string }
  | { readonly kind: 'syntax'; readonly near: string }
  | { readonly kind: 'incomplete' | 'readOnly' }
  | { readonly kind: 'other'; readonly message: string };

/** What SQLite's message says. SQLite writes it in English alone. */
export function problemOf(message: string): QueryProblem {
  for (const [kind, pattern] of named) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return { kind, name };
  }
  const near = /^near "(.*)": syntax error$/s.exec(message)?.[1];
  if (near !== undefined) return { kind: 'syntax', near };
  if (message === 'incomplete input') return { kind: 'incomplete' };
  if (message === 'attempt to write a readonly database') return { kind: 'readOnly' };
  return { kind: 'other', message };
}

const named = [
  ['noTable', /^no such table: (.+)$/],
  ['noColumn', /^no such column: (.+?)(?: - should this be a string literal in single-quotes\?)?$/],
  ['noFunction', /^no such function: (.+)$/],
  ['ambiguous', /^ambiguous column name: (.+)$/],
] as const;
