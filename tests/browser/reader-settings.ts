import type { Page } from 'playwright-core';
import { openDetails } from './browser.ts';
import { tooWide } from './too-wide.ts';

/** What moves by itself or smoothly. */
export async function lessMotion(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() => [
    ...document.getAnimations().map((animation) => {
      const of = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return `<${of?.localName} class="${of?.className}"> moves`;
    }),
    ...[...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).scrollBehavior !== 'auto')
      .map(({ localName, className }) => `<${localName} class="${className}"> scrolls smoothly`),
  ]);
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** Charts that lose their colours. */
export async function forcedColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() =>
    matchMedia('(forced-colors: active)').matches
      ? // Shades are the meaning of a map; texts and controls follow the reader.
        [...document.querySelectorAll('svg.chart')]
          .filter((chart) => getComputedStyle(chart).forcedColorAdjust !== 'none')
          .map((chart) => `the chart of ${chart.closest('figure')?.id} loses its colours`)
      : ['this browser does not force colours'],
  );
  await page.emulateMedia({ forcedColors: null });
  return found;
}

/** Controls that are printed, and what leaves the sheet. */
export async function print(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'header nav, theme-toggle, button:not(th button), .skip, [type=search]',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
      .map(({ localName, className }) => `<${localName} class="${className}"> is printed`),
  );
  const found = [...shown, ...(await tooWide(page))];
  await page.emulateMedia({ media: null });
  return found;
}

/** What text of twice the size makes too wide or cuts off. Opens what can be opened. */
export async function largeText(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 640, height: 800 });
  await openDetails(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const found = [...(await tooWide(page)), ...(await cutOff(page))];
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  return found;
}

/** Boxes that hide a part of their text. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => element.checkVisibility() && element.textContent?.trim())
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))
      // Captions for those who listen only are cut to nothing.
      .filter((element) => element.clientHeight > 1 && !element.matches('.quiet'))
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
      .map(({ localName, className }) => `<${localName} class="${className}"> cuts its text off`),
  );
}
