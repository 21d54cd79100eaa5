import type { Point } from './atlas.ts';

/** A number as path data: no zero before the point, no plus, no minus zero. */
function short(value: number): string {
  return String(value === 0 ? 0 : value).replace(/^(-?)0\./, '$1.');
}

function pair(x: number, y: number): string {
  return y < 0 ? `${short(x)}${short(y)}` : `${short(x)} ${short(y)}`;
}

/** Steps after a move are lines, so the letter `l` is never needed. */
function steps(line: readonly Point[], from: Point): string {
  let [x0, y0] = from;
  let data = '';
  for (const [x, y] of line) {
    const step = pair(x - x0, y - y0);
    data += data === '' || step.startsWith('-') ? step : ` ${step}`;
    [x0, y0] = [x, y];
  }
  return data;
}

/** Path data of open lines, relative to each other; the first move of a path counts from 0,0. */
export function linesPath(lines: readonly (readonly Point[])[]): string {
  let from: Point = [0, 0];
  let data = '';
  for (const line of lines) {
    data += `m${steps(line, from)}`;
    from = line.at(-1) ?? from;
  }
  return data;
}

/** Path data of closed rings; after `z` the pen is back at the start of its ring. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  let from: Point = [0, 0];
  let data = '';
  for (const ring of rings) {
    data += `m${steps(ring, from)}z`;
    from = ring[0] ?? from;
  }
  return data;
}
