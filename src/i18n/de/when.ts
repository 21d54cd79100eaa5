import type { Format } from '../format.ts';

/** A day, month or year inside a sentence: `am 19. Oktober 2023`, `im Oktober 2023`, `2023`. */
export function when(f: Format, partial: string): string {
  const parts = partial.split('-').length;
  if (parts === 1) return f.date(partial);
  return `${parts === 2 ? 'im' : 'am'} ${f.date(partial)}`;
}

/** Until then: `bis zum 19. Oktober 2023`, `bis Oktober 2023`. */
export const until = (f: Format, partial: string) =>
  partial.split('-').length === 3 ? `bis zum ${f.date(partial)}` : `bis ${f.date(partial)}`;
