import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of all the rules the only ones that ask about colours; they take half of the time. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Whatever is no matter of colour. */
const structure: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
};
const colours: RunOptions = { runOnly: { type: 'rule', values: ofColours } };

const height = 800;
const widths = [320, 1280];

/** What axe finds to fix in an open page besides its colours, at windows of these widths. */
export async function structureFaults(page: Page, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const lines: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    lines.push(...(await audit(page, structure)).map((text) => `${width} px: ${text}`));
  }
  return lines;
}

/** All that axe finds to fix in an open page, light and dark. Rows that repeat a form are gone afterwards. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const lines = await structureFaults(page, widths);
  await dropRepeated(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      const found = await audit(page, colours);
      lines.push(...found.map((text) => `${colorScheme}, ${width} px: ${text}`));
    }
  }
  return lines;
}

/** One line for each element with a violation. */
async function audit(page: Page, asked: RunOptions): Promise<readonly string[]> {
  const options = JSON.stringify({ ...asked, resultTypes: ['violations'], preload: false });
  // Only what is told is carried over.
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target} ${any[0]?.message ?? ''}`.trim()),
  );
}

/**
 * Leaves of the rows of a table and the items of a list two of each form, as stripes need: elements,
 * classes and attributes decide on colours, and whether a text is a single letter decides whether axe
 * looks at it. What a row says does not.
 */
export function dropRepeated(page: Page): Promise<void> {
  return page.evaluate(() => {
    const own = /^(href|id|title|datetime|aria-label|aria-describedby|aria-labelledby)$/;

    function formOf(element: Element): string {
      const attributes = [...element.attributes]
        .filter(({ name }) => !own.test(name) && !name.startsWith('data-'))
        .map(({ name, value }) => `${name}=${value}`);
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const length = Math.min(
        texts
          .map(({ textContent }) => textContent)
          .join('')
          .trim().length,
        2,
      );
      return `<${element.localName} ${attributes} ${length}>${[...element.children].map(formOf).join('')}</>`;
    }

    for (const rows of document.querySelectorAll('tbody, ul, ol')) {
      const seen = new Map<string, number>();
      for (const row of [...rows.children]) {
        const form = formOf(row);
        const count = seen.get(form) ?? 0;
        if (count > 1) row.remove();
        seen.set(form, count + 1);
      }
    }
  });
}
