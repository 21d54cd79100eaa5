import type { Run } from './run.ts';

/** The value in the middle; of an even number, the lower one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

export const medianSeconds = (runs: readonly Run[]) => median(runs.map(({ seconds }) => seconds));

/** `3.4 s (3.3–3.9)` */
export function secondsText(runs: readonly Run[]): string {
  const all = runs.map(({ seconds }) => seconds);
  return `${short(median(all))} s (${short(Math.min(...all))}–${short(Math.max(...all))})`;
}

/** The largest memory of all runs. */
export function memoryText(runs: readonly Run[]): string {
  return `${Math.max(...runs.map(({ memory }) => memory)).toFixed(0)} MiB`;
}

/** Three figures that matter. */
export function short(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Whether a target is met, with by how much it is missed. */
export function verdict(value: number, target: number, least = false): string {
  const isMet = least ? value >= target : value <= target;
  const sign = least ? '≥' : '≤';
  const by = Math.abs(value / target - 1) * 100;
  return isMet ? `${sign} ${target}: met` : `${sign} ${target}: missed by ${by.toFixed(0)} %`;
}

/** A table in Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
