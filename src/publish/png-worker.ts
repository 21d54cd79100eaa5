import { drawPng } from './png.ts';

/** What a thread of `pictures.ts` does with the SVG and width that it is given. */
export default ({ svg, width }: { readonly svg: string; readonly width: number }) =>
  drawPng(svg, width);
