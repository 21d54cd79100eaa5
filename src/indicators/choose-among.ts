import { agree } from '../catalog/agree.ts';
import { compare } from '../order/compare.ts';
import type { Weighed } from './current.ts';

/** What decided between documents of one kind and day: nothing had to, an official text, exactness, or origins. */
export type Deciding = 'none' | 'quoted' | 'fits' | 'origins';

interface Choice<R> {
  readonly newest: Weighed<R>;
  readonly by: Deciding;
}

/** Chooses among statements of one kind and day; null where they disagree and nothing decides. */
export function chooseAmong<R>(peers: readonly Weighed<R>[], revision: number): Choice<R> | null {
  if (isOneValue(peers)) return choice(peers, 'none');
  const quoted = peers.filter(({ voice }) => voice.quotesOfficial);
  if (quoted.length > 0 && isOneValue(quoted)) return choice(quoted, 'quoted');
  return choice(fitting(peers, revision), 'fits') ?? choice(ofMostOrigins(peers), 'origins');
}

const isOneValue = (statements: readonly Weighed<unknown>[]) =>
  new Set(statements.map(({ value }) => value)).size === 1;

/** The most exact statements, if those say one thing and all others can be right beside it. */
function fitting<R>(peers: readonly Weighed<R>[], revision: number): readonly Weighed<R>[] {
  const finest = Math.min(...peers.map(({ step }) => step));
  const fine = peers.filter(({ step }) => step === finest);
  const firm = fine.filter(({ qualifier }) => qualifier === null || qualifier === 'exact');
  // Of lower bounds alone, the highest tells most.
  const highest = Math.max(...fine.map(({ value }) => value));
  const best = firm.length > 0 ? firm : fine.filter(({ value }) => value === highest);
  const [one] = best;
  return one && isOneValue(best) && peers.every((other) => agree(one, other, revision)) ? best : [];
}

/** The statements of the value that most origins give, at least two; documents of unknown origin do not count. */
function ofMostOrigins<R>(peers: readonly Weighed<R>[]): readonly Weighed<R>[] {
  const byValue = [...Map.groupBy(peers, ({ value }) => value).values()];
  const counted = byValue.map((group) => ({ group, count: originsOf(group).size }));
  const most = Math.max(...counted.map(({ count }) => count));
  const leading = counted.filter(({ count }) => count === most);
  return most > 1 && leading.length === 1 ? (leading[0]?.group ?? []) : [];
}

/** The origins of statements, as far as they are told. */
const originsOf = (statements: readonly Weighed<unknown>[]): ReadonlySet<string> =>
  new Set(statements.flatMap(({ voice }) => voice.origin ?? []));

/**
 * The one statement that is cited for a value that all of them give: what quotes an official text, then
 * what most of them say of its exactness. Between equals it does not matter, and the order of ids is taken.
 */
function choice<R>(statements: readonly Weighed<R>[], by: Deciding): Choice<R> | null {
  const count = (qualifier: string | null) =>
    statements.filter((other) => other.qualifier === qualifier).length;
  const [newest] = statements.toSorted(
    (a, b) =>
      Number(b.voice.quotesOfficial) - Number(a.voice.quotesOfficial) ||
      count(b.qualifier) - count(a.qualifier) ||
      Number(b.voice.origin !== null) - Number(a.voice.origin !== null) ||
      compare(a.sourceId, b.sourceId),
  );
  return newest ? { newest, by } : null;
}
