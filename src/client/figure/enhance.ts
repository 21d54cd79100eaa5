import type { ViewFile } from '../../site/view.ts';
import { addWalk } from './keyboard.ts';
import css from './note.css?inline';
import { addNote } from './note.ts';
import { addPointing } from './pointing.ts';
import type { FigureReader } from './reader.ts';
import { addSeries } from './series.ts';
import { nameSeries } from './show-view.ts';
import { viewReader } from './views.ts';
import { addYears } from './years.ts';

let styled = false;

/** The look of what the script alone makes comes with the script. */
function addStyles(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Gives a figure its notes, its years and the highlight of its series; `first` is what woke it. */
export async function enhance(figure: HTMLElement, first?: Event): Promise<void> {
  const frames = figure.querySelector<HTMLElement>('.frames');
  const [, folder = '', shown = ''] = /^(.*\/)(.*)\.json$/.exec(figure.dataset.view ?? '') ?? [];
  if (!frames) return;
  addStyles();
  nameLinks(frames);
  const read = viewReader(folder);
  let view: ViewFile | null = null;
  const reader: FigureReader = { figure, frames, view: () => view };
  const note = addNote(frames, figure.id);
  const walk = addWalk(reader, note);
  const { again } = addPointing(reader, note);
  const series = addSeries(reader);
  view = await read(shown);
  nameSeries(frames, view);
  series();
  addYears(reader, shown, async (id) => {
    view = await read(id);
    note.refresh(view);
    series();
    return view;
  });
  walk();
  if (first) again(first);
}

/** Names of links move from titles, which browsers show as notes of their own, to labels. */
function nameLinks(frames: Element): void {
  for (const title of frames.querySelectorAll('a > title')) {
    title.parentElement?.setAttribute('aria-label', title.textContent ?? '');
    title.remove();
  }
}
