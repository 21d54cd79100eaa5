import type { Page } from 'playwright-core';
import { devanagariFonts } from '../../src/publish/fonts.ts';

const weights = ['400', '600'];

const fonts = devanagariFonts.map((bytes, index) => ({
  weight: weights[index] ?? '',
  bytes: Buffer.from(bytes).toString('base64'),
}));

/**
 * Brings letters for Hindi to the pages that come: machines that build and test often have none. Texts that
 * stand already would not take them.
 */
export async function bringDevanagari(page: Page): Promise<void> {
  await page.addInitScript((fonts) => {
    for (const { weight, bytes } of fonts) {
      const letters = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      document.fonts.add(new FontFace('Noto Sans Devanagari', letters, { weight }));
    }
  }, fonts);
}
