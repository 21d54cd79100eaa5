import { hasDevanagari } from './devanagari.ts';
import { drawPng } from './png.ts';

/** What a thread of `pictures.ts` does with the SVG and width that it is given. */
export default async ({ svg, width }: { readonly svg: string; readonly width: number }) => {
  if (!hasDevanagari(svg)) return drawPng(svg, width);
  const { withOutlinedWords } = await import('./outlined-words.ts');
  return drawPng(withOutlinedWords(svg), width);
};
