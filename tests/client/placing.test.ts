import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNote } from '../../src/client/figure/placing.ts';

const viewport = { width: 400, height: 300 };
const note = { width: 120, height: 60 };

describe('a note', () => {
  test('stands below what it is about, in its middle', () => {
    const box = { left: 200, top: 100, width: 20, height: 20 };
    expect(placeNote(box, note, viewport)).toEqual({ left: 150, top: 120 });
  });

  test('stands above where there is no room below', () => {
    const box = { left: 200, top: 260, width: 20, height: 20 };
    expect(placeNote(box, note, viewport)).toEqual({ left: 150, top: 200 });
  });

  test('stands beside a column, on the side that has room', () => {
    const column = { top: 20, width: 20, height: 200 };
    expect(placeNote({ ...column, left: 100 }, note, viewport)).toEqual({ left: 120, top: 20 });
    expect(placeNote({ ...column, left: 350 }, note, viewport)).toEqual({ left: 230, top: 20 });
  });

  test('never leaves the viewport that can hold it', () => {
    const side = fc.double({ min: -500, max: 900, noNaN: true });
    const size = fc.double({ min: 1, max: 600, noNaN: true });
    const box = fc.record({ left: side, top: side, width: size, height: size });
    fc.assert(
      fc.property(box, (around) => {
        const { left, top } = placeNote(around, note, viewport);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + note.width).toBeLessThanOrEqual(viewport.width);
        expect(top + note.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});
