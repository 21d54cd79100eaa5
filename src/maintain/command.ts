import { CatalogError, problemText } from '../catalog/problem.ts';

/** Where a command writes: results to `log`, complaints to `error`. The console has this form. */
export interface Output {
  log(text: string): void;
  error(text: string): void;
}

/** The command was called in a way it does not know. How to call it is printed below the message. */
export class UsageError extends Error {}

/** Something a maintainer can fix, said in a message. */
export class Refusal extends Error {}

/**
 * Runs a command to its exit status: 2 for wrong usage, 1 where something stood in the way.
 * Whatever is thrown becomes a message, never a stack trace.
 */
export async function runCommand(
  args: readonly string[],
  usage: string,
  output: Output,
  command: () => Promise<number>,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    output.log(usage);
    return 0;
  }
  try {
    return await command();
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      const [line = ''] = usage.split('\n\n');
      output.error(`${firstSentence(error.message)}\n\n${line}\nMore: --help`);
      return 2;
    }
    output.error(messageOf(error));
    return 1;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof CatalogError) {
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    return `The data has errors; correct them first.\n\n${errors.map(problemText).join('\n')}`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** True for what `parseArgs` throws. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).includes('PARSE_ARGS');
}

/** `parseArgs` adds advice on hyphens that misleads more than it helps. */
function firstSentence(message: string): string {
  return message.replace(/\. To specify a positional argument.*/s, '.');
}
