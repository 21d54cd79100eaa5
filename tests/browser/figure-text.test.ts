import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';
import { allFiles, dist, isPage, languagesIn } from './built.ts';
import { illegibleAt } from './legible.ts';

const browser = await connect();

const homes = ['/', ...languagesIn().map((language) => `/${language}/`)];
const homeOf = (file: string) => homes.findLast((home) => file.startsWith(home));

/** All figures of a language by their drawings: most stand on several pages. */
function figuresBelow(home: string): readonly string[] {
  const figures = new Map<string, string>();
  for (const file of allFiles().filter((file) => isPage(file) && homeOf(file) === home)) {
    const html = readFileSync(join(dist, file), 'utf8');
    for (const [figure] of html.matchAll(/<figure\b.*?<\/figure>/gs)) {
      const drawings = figure.match(/<svg\b.*?<\/svg>/gs);
      if (drawings) figures.set(drawings.join(''), figure);
    }
  }
  return [...figures.values()];
}

/** A page of hundreds is slow, and so is one page for each. */
const atOnce = 100;

test.concurrent.each(homes)('every figure below %s is legible, narrow and wide', async (home) => {
  const figures = figuresBelow(home);
  expect(figures.length).toBeGreaterThan(100);
  const found = await visit(browser, home, {}, async (page) => {
    const faults: string[] = [];
    for (let first = 0; first < figures.length; first += atOnce) {
      await page.evaluate(
        (html) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = html;
        },
        figures.slice(first, first + atOnce).join(''),
      );
      faults.push(...(await illegibleAt([360, 1280], page)));
    }
    return faults;
  });
  expect(found).toEqual([]);
});
