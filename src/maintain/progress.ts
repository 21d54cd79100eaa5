import spinner from 'yocto-spinner';
import { isCounted, isStep, type Step, steps } from '../order/steps.ts';

/** Milliseconds of work after which a command says how far it is, unless told otherwise. */
const patience = 2000;

/** Milliseconds of a step before which the time left would be a guess. */
const guess = 3000;

interface Surroundings {
  readonly stream?: NodeJS.WriteStream;
  /** Milliseconds before anything is shown. */
  readonly after?: number;
  /** A clock, in milliseconds. */
  readonly now?: () => number;
}

/**
 * Runs `work` and shows how far it is, on standard error: one line that moves on a terminal, a line for
 * each step elsewhere. Work that is done at once shows nothing.
 */
export async function withProgress<T>(
  work: () => Promise<T>,
  { stream = process.stderr, after = patience, now = () => performance.now() }: Surroundings = {},
): Promise<T> {
  const line = spinner({ stream });
  const begun = now();
  let current = { name: '', begun };
  const show = (message: unknown) => {
    if (!isStep(message)) return;
    const isNew = message.name !== current.name;
    if (isNew) current = { name: message.name, begun: now() };
    if (now() - begun < after) return;
    if (!isTerminal(stream)) {
      if (isNew) stream.write(`${message.name}\n`);
      return;
    }
    const text = stepText(message, now() - current.begun);
    if (line.isSpinning) line.text = text;
    else line.start(text);
  };
  steps.subscribe(show);
  try {
    return await work();
  } finally {
    steps.unsubscribe(show);
    line.stop();
  }
}

/** `Rendering pages: 1,200 of 2,797, about 14 s left`. `elapsed` are milliseconds since the step began. */
export function stepText(step: Step, elapsed: number): string {
  if (!isCounted(step)) return step.name;
  const { name, done, of } = step;
  const counted = `${name}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`;
  if (done === 0 || elapsed < guess) return counted;
  return `${counted}, about ${duration((elapsed / done) * (of - done))} left`;
}

/** Milliseconds for a reader: `14 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** True where a line can be written over. */
const isTerminal = (stream: NodeJS.WriteStream) =>
  stream.isTTY && !('CI' in process.env) && process.env.TERM !== 'dumb';
