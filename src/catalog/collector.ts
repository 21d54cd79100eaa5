import { compare } from '../order/compare.ts';
import type { Problem } from './problem.ts';

type Found = Omit<Problem, 'severity' | 'file' | 'rule' | 'column' | 'value'> &
  Partial<Pick<Problem, 'column' | 'value' | 'severity'>>;

/** At most this many messages of one rule and file are listed; the others are counted. */
const most = 20;

/**
 * Gathers problems. However broken a file is, memory stays bounded: of one rule, file and column
 * only the first few are kept.
 */
export class Collector {
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<string, number>();

  /** An error unless `severity` says otherwise. */
  add(rule: string, file: string, found: Found): void {
    const problem = { severity: 'error', file, rule, column: null, value: null, ...found } as const;
    const group = `${rule} ${file} ${problem.column}`;
    const count = (this.#counts.get(group) ?? 0) + 1;
    this.#counts.set(group, count);
    if (count <= most) this.#kept.push(problem);
  }

  /** Problems by file, line and column, with one line for those that are only counted. */
  list(): readonly Problem[] {
    const groups = Map.groupBy(this.#causes(), ({ rule, file }) => `${rule} ${file}`);
    const listed = [...groups].flatMap(([group, problems]) => {
      const shown = problems.toSorted(byPlace).slice(0, most);
      const [first] = shown;
      const hidden = this.#countOf(group) - shown.length;
      return first && hidden > 0 ? [...shown, counted(first, hidden)] : shown;
    });
    return listed.sort(byPlace);
  }

  /**
   * What is left when a line that is no row, or one that takes in others, is one problem and not several.
   * A quote that takes in lines is why the cells are not as many as they should be.
   */
  #causes(): readonly Problem[] {
    const takesIn = ({ rule, message }: Problem) =>
      rule === 'quotes' && message.includes('takes in');
    const isWhole = (problem: Problem) => problem.rule === 'cells' || takesIn(problem);
    const whole = new Map(
      this.#kept
        .filter(isWhole)
        .sort((a, b) => Number(takesIn(a)) - Number(takesIn(b)))
        .map((problem) => [`${problem.file}:${problem.line}`, problem]),
    );
    if (whole.size === 0) return this.#kept;
    return this.#kept.filter((problem) => {
      const cause = whole.get(`${problem.file}:${problem.line}`);
      return (
        cause === undefined ||
        cause === problem ||
        (problem.rule === 'quotes' && cause.message.includes(' cells where '))
      );
    });
  }

  #countOf(group: string): number {
    let sum = 0;
    for (const [name, count] of this.#counts) if (name.startsWith(`${group} `)) sum += count;
    return sum;
  }
}

function counted({ severity, file, rule }: Problem, hidden: number): Problem {
  return {
    severity,
    file,
    line: Number.MAX_SAFE_INTEGER,
    column: null,
    value: null,
    rule,
    message: `and ${hidden} more of the rule "${rule}"`,
    fix: 'Correct those listed and check again.',
  };
}

/** By file, then line, then column: the order in which somebody fixes them. */
function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.rule, b.rule)
  );
}
