import { chartOf } from './chart-of.ts';
import { delimited } from './delimited.ts';
import { placesOf, tablesOf } from './dictionary.ts';
import { type Answer, type Engine, openEngine, QueryError } from './engine.ts';
import type { Reply, Request } from './protocol.ts';
import { unpacked } from './unpacked.ts';

/** The database, in a thread of its own: a long query leaves the page alone, and can be ended with it. */
let open: { readonly engine: Engine; readonly places: ReadonlySet<string> } | undefined;

/** The last answer; the page asks for the rows that it shows. */
let answer: Answer = { columns: [], rows: [] };

/** One question after the other: a query may come while the database is still being opened. */
let before: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  before = before
    .then(() => replyTo(data))
    .catch((error: unknown): Reply => {
      if (error instanceof QueryError)
        return { error: { message: error.message, line: error.line } };
      throw error;
    })
    // The page hears of any other error as it does of all errors of a worker.
    .then((reply) => postMessage(reply), reportError);
});

async function replyTo(request: Request): Promise<Reply> {
  if (request.ask === 'open') {
    const [wasm, database] = await Promise.all([
      unpacked(request.wasm),
      unpacked(request.database),
    ]);
    const engine = await openEngine(wasm, new Uint8Array(database));
    open = { engine, places: placesOf(engine) };
    return { tables: tablesOf(engine) };
  }
  if (request.ask === 'rows') return { rows: answer.rows.slice(request.from, request.to) };
  if (request.ask === 'text') return { text: delimited(answer, request.form) };
  if (!open) throw new Error('the database is not open');
  const start = performance.now();
  const given = open.engine.run(request.sql);
  const time = performance.now() - start;
  answer = given ?? { columns: [], rows: [] };
  if (!given) return { summary: null };
  const { columns, rows } = given;
  return { summary: { columns, count: rows.length, time, chart: chartOf(given, open.places) } };
}
