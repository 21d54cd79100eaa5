import type { Pen } from '../explore/draw.ts';
import { wordsOf } from '../explore/say.ts';
import { type View, writeView } from '../explore/view.ts';
import { frameCode, themed } from './embed-code.ts';

/** CSS pixels in which most views fit; `embed.js` makes each frame as high as its view. */
const frameHeight = 760;

/** HTML that shows a view on another page; `address` is that of the page for frames. */
export const embedOf = (pen: Pen, view: View, address: string): string =>
  frameCode({
    address: themed(`${address}?${writeView(view)}`, 'light'),
    title: wordsOf(pen, view).title,
    height: frameHeight,
  });

/** For a list of references; `address` is that of the page. */
export const citationOf = (pen: Pen, view: View, address: string): string =>
  pen.words.cite({
    title: wordsOf(pen, view).title,
    year: pen.record.version.slice(0, 4),
    version: pen.record.version,
    address: `${address}?${writeView(view)}`,
  });
