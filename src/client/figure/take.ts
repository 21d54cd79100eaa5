import type { ViewFile } from '../../site/view.ts';
import { chosen } from './address.ts';

/** Files of a figure of which each view has its own. */
const drawnForms = ['svg', 'png'] as const;

/**
 * Makes all that readers take away that of the view they see: texts, pictures, table and, on the page of
 * the figure, the title of the tab. `isFirst` is true for the view with which the page opened.
 */
export function takeView(figure: HTMLElement, view: ViewFile, isFirst: boolean): void {
  const { take } = view;
  if (!take) return;
  const texts = new Map(Object.entries(take.texts));
  // Elsewhere than on the page of the figure there are links alone, in the figure itself.
  for (const element of document.querySelectorAll<HTMLElement>('[data-take]')) {
    const text = texts.get(element.dataset.take ?? '');
    if (text !== undefined) element.innerHTML = text;
  }
  takeSeries(figure);
  for (const form of drawnForms) {
    for (const link of linksTo(figure, form)) {
      link.href = take[form];
      link.download = `${take.name}.${form}`;
      if (link.dataset.named !== undefined) link.textContent = link.download;
    }
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-first]')) part.hidden = !isFirst;
  const crumb = document.querySelector('.breadcrumbs [aria-current]');
  if (crumb && document.querySelector('[data-take]')) crumb.textContent = view.words.title;
  fillTable(figure, view);
}

/** Makes the embed code that of the series which is highlighted; a frame reads it from its address. */
export function takeSeries(figure: HTMLElement): void {
  const code = document.querySelector('[data-take=embed]');
  if (!code) return;
  const series = chosen(figure.id, 'series');
  const part = series === null ? '' : `series=${encodeURIComponent(series)}&amp;`;
  code.textContent = code.textContent
    .replace(/series=[^&]*&amp;/, '')
    .replace('theme=', () => `${part}theme=`);
}

/** Links to pictures of the figure, in it and on its page. */
function linksTo(figure: HTMLElement, form: string): readonly HTMLAnchorElement[] {
  const of = `[data-picture="${CSS.escape(figure.id)}.${form}"]`;
  return [...document.querySelectorAll<HTMLAnchorElement>(`a${of}`)];
}

/** The table that a figure has in a fold shows the rows of its view, each in the form of the first row. */
function fillTable(figure: HTMLElement, { rows, words }: ViewFile): void {
  const table = figure.querySelector('details table');
  const [body, ...others] = table?.querySelectorAll('tbody') ?? [];
  const [model] = body?.rows ?? [];
  const caption = table?.querySelector('caption');
  if (!body || !model || !caption) return;
  for (const other of others) other.remove();
  caption.textContent = words.caption;
  body.replaceChildren(
    ...rows.map(({ texts, href }) => {
      const row = document.importNode(model, true);
      for (const [index, cell] of [...row.cells].entries()) {
        const link = cell.querySelector('a');
        const text = texts[index] ?? '';
        if (link && href !== null) {
          link.href = href;
          link.textContent = text;
        } else cell.textContent = text;
      }
      return row;
    }),
  );
}
