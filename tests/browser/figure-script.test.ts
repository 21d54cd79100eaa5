import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { frames } from '../../src/figures/frames.ts';
import { newestStateYear } from '../../src/indicators/states.ts';
import { present } from '../fixture.ts';
import { addressOf, connect, visit } from './browser.ts';
import { builtFiles, dist } from './built.ts';

const browser = await connect();
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const map = '/figures/state-rates/';
const chart = '/figures/losses-by-year/';
const newest = newestStateYear(catalog);

/** A chart of several series, whichever the data has. */
const ofSeries = [...figuresOf(catalog).values()].find((figure) => {
  const names = [...figure.svg(present(frames[0])).matchAll(/ data-series="([^"]*)"/g)];
  return new Set(names.map(([, name]) => name)).size > 1;
});

const note = (page: Page) => page.locator('.note');
const until = { state: 'visible' } as const;

/** Text of the first row that a figure draws, cell by cell: one without its value is in the table alone. */
function firstRow(id: string): readonly string[] {
  const drawn = figuresOf(catalog)
    .get(id)
    ?.cells.find(([, value]) => value?.value !== null);
  return (drawn ?? []).map(({ text }) => text);
}

/** Middle of what a page shows under a selector, in CSS pixels of the viewport. */
async function middleOf(page: Page, selector: string) {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const kansas = 'svg.wide .areas a[href$="/ks/"]';

describe('a note', () => {
  test('tells a mouse place, year and the first values of the mark, with their unit', () =>
    visit(browser, map, wide, async (page) => {
      const { x, y } = await middleOf(page, kansas);
      await page.mouse.move(x, y);
      await note(page).waitFor(until);
      const row = figuresOf(catalog)
        .get('state-rates')
        ?.cells.find(([state]) => state?.path === '/states/ks/');
      const text = await note(page).textContent();
      expect(text).toContain(row?.[2]?.text);
      expect(text).toMatch(/USD/);
      expect(text).toContain(`Kansas, ${newest}`);
      expect(await note(page).locator('dt').count()).toBeLessThanOrEqual(3);
    }));

  test('stays while the pointer is on it, and goes with Escape', () =>
    visit(browser, map, wide, async (page) => {
      const { x, y } = await middleOf(page, kansas);
      await page.mouse.move(x, y);
      await note(page).waitFor(until);
      const before = await note(page).textContent();
      const box = await note(page).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 30, { steps: 3 });
      await page.waitForTimeout(500);
      expect(await note(page).textContent()).toBe(before);
      await page.keyboard.press('Escape');
      expect(await note(page).isVisible()).toBe(false);
    }));

  test('is read by the keyboard from one stop of a chart', () =>
    visit(browser, chart, wide, async (page) => {
      const stop = page.locator('.stop');
      expect(await stop.count()).toBe(1);
      await stop.focus();
      await note(page).waitFor(until);
      await page.keyboard.press('Home');
      for (const part of firstRow('losses-by-year')
        .filter((text) => text !== '')
        .slice(0, 4)) {
        expect(await stop.getAttribute('aria-valuetext')).toContain(part);
        expect(await note(page).textContent()).toContain(part);
      }
      await page.keyboard.press('ArrowRight');
      expect(await stop.inputValue()).toBe('1');
    }));

  test('is read by the keyboard from one stop of a map: a letter seeks, Enter follows', () =>
    visit(browser, map, wide, async (page) => {
      const stop = page.locator('.stop');
      expect(await page.locator('.areas a:not([tabindex="-1"])').count()).toBe(0);
      await stop.focus();
      await note(page).waitFor(until);
      await page.keyboard.press('k');
      const first = await stop.getAttribute('aria-valuetext');
      expect(first).toMatch(/^K/);
      await page.keyboard.press('k');
      expect(await stop.getAttribute('aria-valuetext')).not.toBe(first);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/states\/k[sy]\//);
    }));

  test('describes the link of a map that has the focus', () =>
    visit(browser, map, wide, async (page) => {
      const link = page.locator(kansas);
      await link.focus();
      await note(page).waitFor(until);
      const id = await link.getAttribute('aria-describedby');
      expect(id).toBe(await note(page).getAttribute('id'));
      expect(await link.getAttribute('aria-label')).toContain(':');
    }));

  test.each([
    ['upper', 0],
    ['lower', 1],
  ])(
    'opens with a tap and lies in the viewport; the second tap follows the link: in the %s half',
    (_, low) =>
      visit(browser, map, phone, async (page) => {
        const place = 'svg.narrow .areas a[href$="/ks/"]';
        const above = await middleOf(page, place);
        const wanted = low ? phone.viewport.height - 40 : 80;
        await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), above.y - wanted);
        const { x, y } = await middleOf(page, place);
        await page.touchscreen.tap(x, y);
        await note(page).waitFor(until);
        expect(new URL(page.url()).pathname).toMatch(/state-rates/);
        const box = await note(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.viewport.width);
        await page.touchscreen.tap(x, y);
        await page.waitForURL(/\/states\/ks\//);
      }),
  );
});

describe('the years of a map', () => {
  const classes = async (page: Page) =>
    page
      .locator('svg.wide .areas path')
      .evaluateAll((areas) => areas.map((area) => area.getAttribute('class')).join(' '));

  test('begin with the newest, and change marks, words and address', () =>
    visit(browser, map, wide, async (page) => {
      expect(await page.locator('.years output').textContent()).toBe(String(newest));
      const before = await classes(page);
      await page.locator('.years button').first().click();
      await page.waitForFunction(
        (year) => !document.querySelector('h1')?.textContent?.includes(year),
        String(newest),
      );
      expect(await page.locator('h1').textContent()).toContain(String(newest - 1));
      expect(await page.locator('.subtitle').textContent()).toContain(String(newest - 1));
      expect(await page.locator('svg.wide').getAttribute('aria-label')).toContain(
        String(newest - 1),
      );
      expect(await classes(page)).not.toBe(before);
      expect(new URL(page.url()).searchParams.get('year')).toBe(String(newest - 1));
      await page.locator('.years button').nth(1).click();
      await page.waitForFunction(
        (year) => document.querySelector('h1')?.textContent?.includes(year),
        String(newest),
      );
      expect(await classes(page)).toBe(before);
      expect(new URL(page.url()).searchParams.has('year')).toBe(false);
    }));

  test('can be shared by their address', () =>
    visit(browser, `${map}?year=${newest - 2}`, wide, async (page) => {
      await page.waitForFunction(
        (year) => document.querySelector('h1')?.textContent?.includes(year),
        String(newest - 2),
      );
      expect(await page.locator('.years output').textContent()).toBe(String(newest - 2));
    }));

  test('go into all that readers take away', () =>
    visit(browser, `${map}?year=${newest - 1}`, wide, async (page) => {
      const year = String(newest - 1);
      await page.locator(`a.button[href$="/${year}.png"]`).waitFor();
      expect(await page.title()).toContain(year);
      for (const name of ['embed', 'image', 'citeFull', 'bibtex', 'credit'])
        expect(await page.locator(`[data-take=${name}]`).textContent()).toMatch(
          new RegExp(`[=/]${year}\\b`),
        );
      expect(await page.locator('#cite-caption').textContent()).toMatch(
        /^Sources?: .*, via Hang Up/,
      );
      const saved = page.waitForEvent('download');
      await page.locator('[data-shape=wide][data-form=png]').click();
      expect((await saved).suggestedFilename()).toBe(`state-rates-${year}-16x9.png`);
    }));

  test('are not played to readers who want no motion, and have large buttons', () =>
    visit(browser, map, { ...wide, reducedMotion: 'reduce' }, async (page) => {
      expect(await page.locator('.years [aria-pressed]').isVisible()).toBe(false);
      for (const button of await page.locator('.years button:visible').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }));

  test('are played on demand, and stop', () =>
    visit(browser, map, { ...wide, reducedMotion: 'no-preference' }, async (page) => {
      const play = page.locator('.years [aria-pressed]');
      await play.click();
      await page.waitForFunction(() => document.querySelector('.years [aria-pressed="true"]'));
      await page.waitForFunction(
        (year) => document.querySelector('.years output')?.textContent !== year,
        String(newest),
      );
      await play.click();
      expect(await play.getAttribute('aria-pressed')).toBe('false');
    }));

  test('need script: without it there is no control', () =>
    visit(browser, map, { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.years').isVisible()).toBe(false);
    }));
});

test('a series is highlighted from its entry in the legend, by focus and by pressing', () =>
  visit(browser, `/figures/${ofSeries?.id}/`, wide, async (page) => {
    await page.locator('.stop').focus();
    const key = page.locator('.series button').first();
    await key.waitFor(until);
    await key.focus();
    expect(await page.locator('svg.wide .dim').count()).toBeGreaterThan(0);
    await key.press('Enter');
    expect(await key.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.stop').focus();
    expect(await page.locator('svg.wide .dim').count()).toBeGreaterThan(0);
    await page.locator('#embed-code', { hasText: 'series=' }).waitFor();
    await page.reload();
    await page.locator('svg.wide .dim').first().waitFor({ state: 'attached' });
    await key.press('Enter');
    await page.locator('.stop').focus();
    expect(await page.locator('svg.wide .dim').count()).toBe(0);
  }));

test('an embedded figure answers too', () =>
  visit(browser, '/embed/state-rates/', wide, async (page) => {
    await page.locator(kansas).focus();
    await note(page).waitFor(until);
    expect(await note(page).textContent()).toContain('Kansas');
  }));

describe('what is fetched', () => {
  const scripts = (path: string, act: (page: Page) => Promise<void>) =>
    visit(browser, '/404.html', wide, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (/\/enhance[^/]*\.js$|\/figures\/[^/]+\/[^/]+\.json$/.test(request.url()))
          asked.push(request.url());
      });
      await page.goto(addressOf(path), { waitUntil: 'networkidle' });
      await act(page);
      return asked;
    });

  test('is nothing on a page without figures', async () => {
    expect(await scripts('/sources/', async () => {})).toEqual([]);
  });

  test('is nothing of its own where nobody points, and two files once somebody does', async () => {
    expect(await scripts(chart, async () => {})).toEqual([]);
    const all = await scripts(chart, async (page) => {
      await page.locator('.stop').focus();
      await note(page).waitFor(until);
    });
    expect(all).toHaveLength(2);
  });

  test('is at most 8 kB of script, compressed, with what every page loads', () => {
    const files = builtFiles().filter((file) =>
      /\/assets\/(PageScript|enhance)[^/]*\.js$/.test(file),
    );
    expect(files).toHaveLength(2);
    const bytes = files.map(
      (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8_000);
  });
});
