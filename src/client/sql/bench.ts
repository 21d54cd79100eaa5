import type { Reply, Request, Tables } from './protocol.ts';

/** What happened to a question that has no reply. */
export class Ended extends Error {
  readonly how: 'stopped' | 'broken';

  constructor(how: 'stopped' | 'broken') {
    super(how);
    this.how = how;
  }
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Ended) => void;
}

/** The worker that has the database open. It can be ended at any time, and is then started again. */
export class Bench {
  readonly #database: Blob;
  readonly #wasm: Blob;
  #worker: Worker | undefined;
  #waiting: Waiting[] = [];

  constructor(database: Blob, wasm: Blob) {
    this.#database = database;
    this.#wasm = wasm;
  }

  /** Opens the database. Throws `Ended` where the browser cannot. */
  async open(): Promise<Tables> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.shift()?.resolve(data);
    });
    worker.addEventListener('error', () => this.#end('broken'));
    const reply = await this.ask({ ask: 'open', database: this.#database, wasm: this.#wasm });
    return 'tables' in reply ? reply.tables : {};
  }

  /** Replies come in the order of the questions. Throws `Ended` where none will come. */
  ask(request: Request): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (!this.#worker) return reject(new Ended('broken'));
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  /** Ends what runs, for good, and the worker with it: `open` starts another. */
  stop(): void {
    this.#end('stopped');
  }

  #end(how: Ended['how']): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(new Ended(how));
  }
}
