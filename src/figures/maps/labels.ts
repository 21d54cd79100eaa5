import { el, escapeXml } from '../svg.ts';
import { textWidth } from '../text.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  /** Radius of the symbol that the label must clear. */
  readonly radius: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Labels beside points: right, left, above or below, whichever is free of the labels and symbols
 * placed before. Points come most important first; a label without a free place is left out,
 * since the table names every point.
 */
export function placeLabels(
  points: readonly Point[],
  size: number,
  width: number,
  height: number,
): string {
  // A label that is left out, null, is nothing in the text.
  return placedLabels(points, size, width, height).join('');
}

/** The same, one by one; null for a point whose label is left out. */
export function placedLabels(
  points: readonly Point[],
  size: number,
  width: number,
  height: number,
): readonly (string | null)[] {
  const taken: Box[] = [];
  const symbols = points.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return points.map((point, index) => {
    // A town without coordinates of its own stands on its neighbour: one label for both.
    if (points.findIndex(({ x, y }) => x === point.x && y === point.y) < index) return null;
    const others = symbols.filter((_, other) => other !== index);
    const place = candidates(point, size).find(
      ({ box }) =>
        inside(box, width, height) && ![...taken, ...others].some((other) => overlap(box, other)),
    );
    if (!place) return null;
    taken.push(place.box);
    if (point.label === '') return '';
    const { x, y, anchor } = place;
    return el('text', { x, y, 'text-anchor': anchor }, escapeXml(point.label));
  });
}

function candidates({ x, y, radius, label }: Point, size: number) {
  // Short names can be wider than the mean letter says.
  const width = textWidth(label, size) + size * 0.4;
  const gap = radius + 4;
  const make = (anchor: 'start' | 'end' | 'middle', atX: number, baseline: number) => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - width : atX - width / 2;
    const box = {
      left,
      right: left + width,
      top: baseline - size * 0.95,
      bottom: baseline + size * 0.25,
    };
    return { anchor, x: atX, y: baseline, box };
  };
  // The name of an area stands on it or nowhere: beside it, it would name the neighbour.
  if (radius === 0) return [make('middle', x, y + size * 0.35)];
  return [
    make('start', x + gap, y + size * 0.35),
    make('end', x - gap, y + size * 0.35),
    make('middle', x, y - gap),
    make('middle', x, y + gap + size * 0.8),
    make('start', x + radius, y + gap + size * 0.8),
    make('end', x - radius, y + gap + size * 0.8),
    make('start', x + radius, y - gap),
    make('end', x - radius, y - gap),
  ];
}

const inside = (box: Box, width: number, height: number) =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
