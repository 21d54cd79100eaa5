import type { Pen } from '../../explore/draw.ts';
import { type View, writeView } from '../../explore/view.ts';
import { citationOf, embedOf } from '../../site/explore-take.ts';

/** Address of a view, for readers elsewhere. */
export const addressOf = ({ dataset }: HTMLElement, view: View): string =>
  `${dataset.address ?? ''}?${writeView(view)}`;

/** Writes embed code, citation and links of a view. */
export function fill(root: HTMLElement, pen: Pen, view: View): void {
  const { address = '', embed = '' } = root.dataset;
  const texts = {
    'explore-embed': embedOf(pen, view, embed),
    'explore-citation': citationOf(pen, view, address),
  };
  for (const [id, text] of Object.entries(texts)) {
    const field = root.querySelector(`#${id}`);
    if (field) field.textContent = text;
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-drawing]'))
    button.disabled = view.form === 'table';
  const more = root.querySelector<HTMLAnchorElement>('.more-of-view');
  if (more) more.href = addressOf(root, view);
}

/** Milliseconds after which a browser has read a file that it saves. */
const saved = 60_000;

/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), saved);
}
