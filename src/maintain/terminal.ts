import { createInterface } from 'node:readline/promises';

/** Somebody to talk to, line by line. */
export interface Terminal {
  say(text: string): void;
  /** The answer without blanks around it. Throws `Cancelled` where there will be none. */
  ask(prompt: string): Promise<string>;
}

/** The person at the terminal has left: Ctrl-C, Ctrl-D or "no". */
export class Cancelled extends Error {
  override readonly message = 'Nothing was written.';
}

export interface OpenTerminal extends Terminal {
  close(): void;
}

/** A terminal on two streams. Lines that come before their question, as pasted ones do, are kept. */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): OpenTerminal {
  const lines = createInterface({ input, output, historySize: 0 });
  const early: string[] = [];
  let waiting: { answer: (line: string) => void; leave: (error: Error) => void } | undefined;
  let closed = false;
  lines.on('line', (line) => {
    const asked = waiting;
    waiting = undefined;
    if (asked) asked.answer(line.trim());
    else early.push(line.trim());
  });
  lines.on('close', () => {
    closed = true;
    waiting?.leave(new Cancelled());
  });
  lines.on('SIGINT', () => {
    early.length = 0;
    lines.close();
  });
  return {
    say: (text) => void output.write(`${text}\n`),
    ask: (prompt) =>
      new Promise((answer, leave) => {
        const line = early.shift();
        if (line === undefined && closed) return leave(new Cancelled());
        lines.setPrompt(prompt);
        if (!closed) lines.prompt();
        if (line === undefined) waiting = { answer, leave };
        else answer(line);
      }),
    close: () => lines.close(),
  };
}
