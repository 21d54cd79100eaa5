import { parentPort } from 'node:worker_threads';
import { drawPng } from './png.ts';

/** What a worker is asked, and what it answers: a picture, or why there is none. */
export interface Order {
  readonly svg: string;
  readonly width: number;
}
export type Answer = { readonly png: Uint8Array<ArrayBuffer> } | { readonly message: string };

parentPort?.on('message', ({ svg, width }: Order) => parentPort?.postMessage(answer(svg, width)));

function answer(svg: string, width: number): Answer {
  try {
    return { png: drawPng(svg, width) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
