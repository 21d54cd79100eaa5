import { parseHTML } from 'linkedom';

/** A box in SVG units. */
export interface Box {
  readonly content: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The root element of a drawing. */
export function readSvg(svg: string): SVGElement {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const root = document.querySelector('svg');
  if (!root) throw new Error('no svg element');
  return root;
}

// Widths in DejaVu Sans, the widest of the fonts that the site asks for, as parts of the text size.
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u00a0 .,:;’'|Iil()]/, 0.34],
  [/[\u202f]/, 0.2],
  [/[mMW]/, 0.98],
  [/[A-Z&–]/, 0.7],
];

function widthOf(text: string, size: number): number {
  const parts = [...text].map((letter) => widths.find(([set]) => set.test(letter))?.[1] ?? 0.63);
  return parts.reduce((sum, part) => sum + part, 0) * size;
}

/** A length in SVG units; `em` counts as the text size. */
function length(value: string | null, size: number): number {
  const number = Number.parseFloat(value ?? '0');
  return value?.endsWith('em') ? number * size : number;
}

/** The element and all around it, innermost first. */
function ancestors(element: Element): Element[] {
  return element.parentElement ? [element, ...ancestors(element.parentElement)] : [element];
}

function inherited(element: Element, name: string): string | null {
  const owner = ancestors(element).find((candidate) => candidate.hasAttribute(name));
  return owner?.getAttribute(name) ?? null;
}

/** Where each line of text of a drawing stands. */
export function textBoxes(root: Element): readonly Box[] {
  return [...root.querySelectorAll('text')].flatMap((text) => {
    const size = Number(inherited(text, 'font-size'));
    const anchor = inherited(text, 'text-anchor') ?? 'start';
    let [x, y] = [length(text.getAttribute('x'), size), length(text.getAttribute('y'), size)];
    for (const element of ancestors(text)) {
      const [, dx = 0, dy = 0] =
        /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
      [x, y] = [x + Number(dx), y + Number(dy)];
    }
    const lines = text.children.length > 0 ? [...text.children] : [text];
    return lines.map((line) => {
      y += length(line.getAttribute('dy'), size);
      const content = line.textContent ?? '';
      const width = widthOf(content, size);
      const left = x - width * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);
      return { content, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.22 * size };
    });
  });
}

/** Width and height of the drawing. */
export function sizeOf(root: Element): readonly [number, number] {
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return [width, height];
}
