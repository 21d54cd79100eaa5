import { el } from './svg.ts';

/** A pattern of stripes that says "not reported". Each drawing has its own, since ids are unique in a page. */
export function hatch(id: string): string {
  return el(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, class: 'hatch-ground' }),
    el('rect', { width: 1.5, height: 5, class: 'hatch-line' }),
  );
}
