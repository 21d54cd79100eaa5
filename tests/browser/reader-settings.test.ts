import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, openDetails, visit } from './browser.ts';
import { kinds } from './pages.ts';
import { tooWide } from './too-wide.ts';

const browser = await connect();

/** The fullest page of each kind. */
const fullest = kinds.flatMap(({ examples }) => examples.slice(0, 1));

test.concurrent.each(fullest)('text of twice the size fits: %s', async (path) => {
  const viewport = { width: 640, height: 800 };
  const found = await visit(browser, path, { viewport }, async (page) => {
    await openDetails(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    return [...(await tooWide(page)), ...(await cutOff(page))];
  });
  expect(found).toEqual([]);
});

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

test.concurrent.each(fullest)(
  'on paper: no controls, everything inside the sheet: %s',
  async (path) => {
    const found = await visit(
      browser,
      path,
      { viewport: { width: 720, height: 1000 } },
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const shown = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'header nav, theme-toggle, button:not(th button), .skip, [type=search]',
            ),
          ]
            .filter(
              (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1,
            )
            .map(({ localName, className }) => `<${localName} class="${className}"> is printed`),
        );
        return [...shown, ...(await tooWide(page))];
      },
    );
    expect(found).toEqual([]);
  },
);

test.concurrent.each(fullest)('colours of the reader: charts keep theirs: %s', (path) =>
  visit(browser, path, { forcedColors: 'active' }, async (page) => {
    const found = await page.evaluate(() => ({
      isForced: matchMedia('(forced-colors: active)').matches,
      // Shades are the meaning of a map; texts and controls follow the reader.
      adjusted: [...document.querySelectorAll('svg.chart')].filter(
        (chart) => getComputedStyle(chart).getPropertyValue('forced-color-adjust') !== 'none',
      ).length,
    }));
    expect(found).toEqual({ isForced: true, adjusted: 0 });
  }),
);

test.concurrent.each(fullest)('less motion: nothing moves by itself or smoothly: %s', (path) =>
  visit(browser, path, { reducedMotion: 'reduce' }, async (page) => {
    const found = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(found).toEqual({ animations: 0, scrolling: 'auto' });
  }),
);
