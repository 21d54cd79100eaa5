/** Something wrong with the data, said so that a maintainer can fix it without reading code. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Path from the data folder, with `data/` in front. */
  readonly file: string;
  /** Line in the file, from 1; 0 or beyond any file when the whole file is meant. */
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** What was expected, or what is wrong: no capital, no full stop. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly fix: string;
}

/** Thrown when the data has errors; holds all problems, its message lists them. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
    this.problems = problems;
    // The data is wrong, not the code: whoever reads this needs no stack trace.
    this.stack = `${this.name}\n${this.message}`;
  }
}

const longestValueShown = 60;

const isLine = (line: number) => line > 0 && line < Number.MAX_SAFE_INTEGER;

/** `data/losses/ic3-states.csv:214 losses_usd "12,345"  expected a whole number. Write 12345.` */
export function problemText(problem: Problem): string {
  const { place, words } = problemParts(problem);
  return `${place}  ${words}`;
}

/** Where a problem is, and what is wrong and to be done: each one line without characters that act on a terminal. */
export function problemParts(problem: Problem) {
  const { file, line, message, fix } = problem;
  const place = isLine(line) ? `${file}:${line}` : file;
  const subject = subjectOf(problem);
  return {
    place: spelt(subject === '' ? place : `${place} ${subject}`),
    words: spelt(`${message}. ${fix}`),
  };
}

function subjectOf({ column, value }: Problem): string {
  return [column, value === null ? null : shown(value)].filter((part) => part !== null).join(' ');
}

/** The value in quotes, with the middle of long text left out. */
function shown(value: string): string {
  const visible = spelt(JSON.stringify(value));
  if (visible.length <= longestValueShown) return visible;
  return `${visible.slice(0, longestValueShown - 12)}…${visible.slice(-10)}`;
}

/** Control and invisible characters spelt out. */
function spelt(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** One annotation of GitHub Actions: it appears on the line in the pull request. */
export function problemAnnotation(problem: Problem): string {
  const { severity, file, line, rule } = problem;
  const place = `file=${property(file)},line=${isLine(line) ? line : 1},title=${property(rule)}`;
  const text = `${spelt(subjectOf(problem))}  ${problemParts(problem).words}`.trimStart();
  return `::${severity} ${place}::${data(text)}`;
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
