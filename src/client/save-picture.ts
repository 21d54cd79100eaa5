import { type Drawn, type Shape, type ShapedWords, shapedSvg } from '../publish/shaped.ts';
import type { Lettering } from '../publish/svg.ts';
import figures from '../styles/figures.css?raw';
import tokens from '../styles/tokens.css?raw';

/** Families that each device has. */
const families = { heading: 'Georgia,serif', text: 'system-ui,sans-serif' };

/** Letters as wide as this browser draws them. */
function browserLettering(): Lettering {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const widthOf: Lettering['widthOf'] = (text, size, bold) => {
    const font = `${bold ? 600 : 400} ${size}px ${bold ? families.heading : families.text}`;
    const key = `${font} ${text}`;
    const before = known.get(key);
    if (before !== undefined || !pen) return before ?? text.length * size;
    pen.font = font;
    const { width } = pen.measureText(text);
    known.set(key, width);
    return width;
  };
  return { ...families, widthOf };
}

/** A figure to be saved as a picture. */
export interface Saved {
  readonly shape: Shape;
  readonly form: 'png' | 'svg';
  readonly words: ShapedWords;
  /** Its drawings, the wide one first. */
  readonly drawings: readonly Drawn[];
  /** Name of the file without shape and ending. */
  readonly name: string;
}

/** Names of shapes in names of files. */
const shapeNames: Readonly<Record<Shape, string>> = {
  wide: '16x9',
  square: '1x1',
  tall: '4x5',
  bare: 'bare',
};

/** Saves a picture among the downloads of the reader; resolves with the name of its file. */
export async function savePicture({ shape, form, words, drawings, name }: Saved): Promise<string> {
  const lettering = browserLettering();
  const picture = shapedSvg(shape, words, drawings, lettering, {
    tokens,
    classes: figures,
  });
  const blob =
    form === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await toPng(picture);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}-${shapeNames[shape]}.${form}`;
  link.click();
  // The browser reads it before it asks where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}

async function toPng({ svg, width, height }: ReturnType<typeof shapedSvg>): Promise<Blob> {
  const image = new Image();
  // The policy of the pages allows pictures in addresses, and none from memory.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Opacity of what is not highlighted, as in src/client/figure/note.css. */
const dimness = 0.18;

/** A drawing of the page as it is seen, without its links and without what only the script needs. */
export function drawnFrom(svg: SVGSVGElement): Drawn {
  const { width, height } = svg.viewBox.baseVal;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...[...svg.childNodes].map((node) => node.cloneNode(true)));
  for (const link of group.querySelectorAll('a')) {
    const plain = document.createElementNS(group.namespaceURI, 'g');
    for (const name of ['class', 'fill', 'transform']) {
      const value = link.getAttribute(name);
      if (value !== null) plain.setAttribute(name, value);
    }
    plain.append(...link.childNodes);
    link.replaceWith(plain);
  }
  // A series that is highlighted in the page dims the others.
  for (const dimmed of group.querySelectorAll('.dim')) {
    dimmed.setAttribute('opacity', String(dimness));
  }
  for (const element of group.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (/^(data-|aria-|role$|tabindex$)/.test(name)) element.removeAttribute(name);
    }
  }
  return {
    width,
    height,
    text: Number(svg.getAttribute('font-size')),
    markup: new XMLSerializer().serializeToString(group),
    attributes: {
      class: svg.getAttribute('class'),
      'font-size': svg.getAttribute('font-size'),
      'text-anchor': svg.getAttribute('text-anchor'),
      fill: svg.getAttribute('fill'),
    },
  };
}
