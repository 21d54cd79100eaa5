import type { Page } from 'playwright-core';

/**
 * What is wrong with the texts in the figures of an open page, at windows of these widths in CSS px.
 * A text may leave its drawing by `overhang` px: fonts that stand in for a rare letter are taller
 * and wider than the others, and what leaves a drawing is shown.
 */
export async function illegibleAt(
  widths: readonly number[],
  page: Page,
  overhang = 1,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await illegible(page, overhang)).map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

/** Letters under 12 px, texts that touch, texts that leave their drawing; one line for each. */
function illegible(page: Page, overhang: number): Promise<readonly string[]> {
  return page.evaluate((overhang) => {
    const least = 12;
    // What rounding may do, in px.
    const slack = 1;
    const airs = new Map<string, { readonly above: number; readonly below: number }>();
    const pen = document.createElement('canvas').getContext('2d');
    const drawings = [...document.querySelectorAll<SVGSVGElement>('figure svg')];
    return drawings.filter((drawing) => drawing.checkVisibility()).flatMap(faultsOf);

    function faultsOf(drawing: SVGSVGElement): string[] {
      const frame = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
        box: boxOfLetters(text),
      }));
      const small = texts
        .filter(({ size }) => size < least - 0.01)
        .map(({ words, size }) => `"${words}" is ${size.toFixed(1)} px high`);
      const outside = texts
        .filter(({ box }) => leaves(box, frame))
        .map(({ words }) => `"${words}" leaves the drawing`);
      const touching = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => touch(one.box, other.box))
          .map((other) => `"${one.words}" and "${other.words}" touch`),
      );
      const name = drawing.closest('figure')?.id;
      return [...small, ...outside, ...touching].map((fault) => `${name}: ${fault}`);
    }

    /**
     * The box of a text less the air that its font keeps above capitals and below descenders: fonts
     * keep between a sixth and a half of the text size.
     */
    function boxOfLetters(text: SVGTextElement): DOMRect {
      const box = text.getBoundingClientRect();
      const scale = text.getScreenCTM()?.a ?? 0;
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(text);
      const air = airOf(`${fontWeight} ${fontSize} ${fontFamily}`);
      const [above, below] = [air.above * scale, air.below * scale];
      return new DOMRect(box.x, box.y + above, box.width, box.height - above - below);
    }

    function airOf(font: string) {
      const known = airs.get(font);
      if (known) return known;
      if (!pen) throw new Error('this browser has no canvas to measure letters with');
      pen.font = font;
      const measured = pen.measureText('Hg');
      const air = {
        above: measured.fontBoundingBoxAscent - measured.actualBoundingBoxAscent,
        below: measured.fontBoundingBoxDescent - measured.actualBoundingBoxDescent,
      };
      airs.set(font, air);
      return air;
    }

    function leaves(box: DOMRect, frame: DOMRect): boolean {
      const across = Math.max(frame.left - box.left, box.right - frame.right);
      const down = Math.max(frame.top - box.top, box.bottom - frame.bottom);
      return Math.max(across, down) > overhang;
    }

    function touch(a: DOMRect, b: DOMRect): boolean {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > slack && down > slack;
    }
  }, overhang);
}
