import { round } from '../svg.ts';
import { type SvgElement, SvgText } from './svg-document.ts';

/**
 * Says the same drawing in fewer bytes; the groups that Plot makes stay, with their classes. The
 * straight lines of an axis or a grid, each an element with four lengths, become one path. The texts of a group,
 * each moved by a transform and an offset in em, get plain lengths, and the group what they share.
 * `size` is that of the letters in SVG units.
 */
export function compact(root: SvgElement, size: number): void {
  for (const group of root.named('g')) {
    joinLines(group);
    placeTexts(group, size);
  }
}

const ends = ['x1', 'y1', 'x2', 'y2'];

function joinLines(group: SvgElement): void {
  // A class names data: its marks stay apart.
  if (group.hasAttribute('class')) return;
  const lines = onlyChildren(group, 'line');
  if (!lines?.every(({ attributes }) => [...attributes.keys()].every((key) => ends.includes(key))))
    return;
  const parts = lines.map((line) => {
    const [x1, y1, x2, y2] = ends.map((end) => round(Number(line.getAttribute(end))));
    const on = y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2},${y2}`;
    return `M${x1},${y1}${on}`;
  });
  const path = group.ownerDocument.createElementNS('', 'path');
  path.setAttribute('d', parts.join(''));
  group.childNodes.splice(0, group.childNodes.length, path);
}

const move = /^translate\(([-\d.]+),([-\d.]+)\)$/;
const ems = /^([-\d.]+)em$/;

function placeTexts(group: SvgElement, size: number): void {
  const texts = onlyChildren(group, 'text');
  const shift = moveOf(group);
  if (!texts || !shift || group.hasAttribute('font-size')) return;
  const places = texts.flatMap((text) => {
    const at = moveOf(text);
    const [, em] = ems.exec(text.getAttribute('y') ?? '0em') ?? [];
    const isPlain = text.childNodes.every((node) => node instanceof SvgText);
    return at && em && isPlain && !text.hasAttribute('x') && !text.hasAttribute('font-size')
      ? [{ text, x: at.x, y: at.y, em: Number(em) }]
      : [];
  });
  const [first] = places;
  if (!first || places.length < texts.length || places.some(({ em }) => em !== first.em)) return;
  const sameX = places.every(({ x }) => x === first.x);
  const sameY = places.every(({ y }) => y === first.y);
  const dx = shift.x + (sameX ? first.x : 0);
  const dy = shift.y + first.em * size + (sameY ? first.y : 0);
  group.setAttribute('transform', `translate(${round(dx)},${round(dy)})`);
  for (const { text, x, y } of places) {
    text.removeAttribute('transform');
    text.removeAttribute('y');
    if (!sameX) text.setAttribute('x', x);
    if (!sameY) text.setAttribute('y', y);
  }
}

/** Where a transform moves an element; nowhere without one. Null for a transform of another kind. */
function moveOf(element: SvgElement): { readonly x: number; readonly y: number } | null {
  const transform = element.getAttribute('transform');
  if (transform === null) return { x: 0, y: 0 };
  const [, x, y] = move.exec(transform) ?? [];
  return x === undefined || y === undefined ? null : { x: Number(x), y: Number(y) };
}

/** The children of a group where there are some and all have the name. */
function onlyChildren(group: SvgElement, localName: string): readonly SvgElement[] | null {
  const { children, childNodes } = group;
  const isAll =
    children.length === childNodes.length &&
    children.length > 0 &&
    children.every((child) => child.localName === localName);
  return isAll ? children : null;
}
