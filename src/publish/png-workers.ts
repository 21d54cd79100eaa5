import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { codeFolder, threads } from '../config.ts';
import type { Answer, Order } from './png-worker.ts';

interface Job extends Order {
  readonly done: (png: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (error: Error) => void;
}

/** A thread that gives an order back when it is done. */
type Hand = (job: Job) => void;

const waiting: Job[] = [];
const idle: Hand[] = [];
let started = 0;

/** `drawPng` in one of as many threads as the machine runs at once; orders beyond that wait their turn. */
export function drawInWorker(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((done, failed) => {
    waiting.push({ svg, width, done, failed });
    assign();
  });
}

function assign(): void {
  if (waiting.length === 0) return;
  const hand = idle.pop() ?? (started < threads ? startThread() : undefined);
  const job = hand && waiting.shift();
  if (job) hand(job);
}

function startThread(): Hand {
  started += 1;
  const worker = new Worker(join(codeFolder, 'publish/png-worker.ts'));
  let current: Job | undefined;
  const hand: Hand = (job) => {
    current = job;
    // Work keeps the process alive, a thread without work does not.
    worker.ref();
    worker.postMessage({ svg: job.svg, width: job.width } satisfies Order);
  };
  worker.on('message', (answer: Answer) => {
    worker.unref();
    idle.push(hand);
    if ('png' in answer) current?.done(answer.png);
    else current?.failed(new Error(answer.message));
    assign();
  });
  // A thread that could not be loaded, or ran out of memory, is gone.
  worker.on('error', (error: Error) => {
    started -= 1;
    current?.failed(error);
    assign();
  });
  return hand;
}
