import { styleText } from 'node:util';
import { fitLines } from '../order/lines.ts';
import { count } from './count.ts';
import { type Problem, problemAnnotation, problemParts, problemText } from './problem.ts';

/** Forms in which problems are printed. */
export const reportFormats = ['text', 'json', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export function isReportFormat(text: string): text is ReportFormat {
  return reportFormats.some((format) => format === text);
}

interface Summary {
  readonly rows: number;
  /** Columns of the terminal; without one, each problem is one line without colours. */
  readonly terminalWidth: number | undefined;
}

/** All problems and one line that counts them; JSON holds the problems alone. */
export function report(
  problems: readonly Problem[],
  format: ReportFormat,
  summary: Summary,
): string {
  if (format === 'json') return JSON.stringify(problems, null, 2);
  const { rows, terminalWidth } = summary;
  const write =
    format === 'github' ? problemAnnotation : terminalWidth ? folded(terminalWidth) : problemText;
  return [...problems.map(write), countLine(problems, rows)].join('\n');
}

/** For reading: the place on one line, what to do below it, folded at the edge of the terminal. */
const folded = (width: number) => (problem: Problem) => {
  const { place, words } = problemParts(problem);
  const colour = problem.severity === 'error' ? 'red' : 'yellow';
  return `${styleText(colour, problem.severity)} ${styleText('bold', place)}\n${fold(words, Math.min(width, 80))}`;
};

const indent = '  ';

const fold = (text: string, width: number): string =>
  fitLines(text, (line) => indent.length + line.length <= width)
    .map((line) => indent + line)
    .join('\n');

function countLine(problems: readonly Problem[], rows: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(rows, 'row')} read: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}
