/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Upper left corner of a note beside a box: it touches the box, so that the pointer can move onto the
 * note, and lies wholly in the viewport. A tall box has its note at its side, another one below or above.
 */
export function placeNote(
  box: Box,
  note: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const clampTo = (start: number, length: number, whole: number) =>
    Math.max(0, Math.min(start, whole - length));
  const middle = clampTo(box.left + box.width / 2 - note.width / 2, note.width, viewport.width);
  const beside = clampTo(box.top, note.height, viewport.height);
  const sides = [
    { left: box.left + box.width, top: beside },
    { left: box.left - note.width, top: beside },
  ];
  const ends = [
    { left: middle, top: box.top + box.height },
    { left: middle, top: box.top - note.height },
  ];
  const candidates = box.height > 2 * box.width ? [...sides, ...ends] : [...ends, ...sides];
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= 0 &&
    top >= 0 &&
    left + note.width <= viewport.width &&
    top + note.height <= viewport.height;
  const best = candidates.find(fits) ?? { left: middle, top: box.top + box.height };
  return {
    left: clampTo(best.left, note.width, viewport.width),
    top: clampTo(best.top, note.height, viewport.height),
  };
}
