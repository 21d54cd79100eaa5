import { partedNotes } from '../../site/notes.ts';
import type { ViewFile } from '../../site/view.ts';

/** Puts the words, the paint and the documents of a view into a figure. */
export function showView(figure: HTMLElement, view: ViewFile): void {
  const { words } = view;
  const title = document.getElementById(`${figure.id}-title`);
  if (title) {
    // Where the page is about the figure, so is the title of the tab.
    document.title = document.title.replace(title.textContent, () => words.title);
    say(title, words.title);
  }
  const subtitle = figure.querySelector<HTMLElement>('.subtitle');
  if (subtitle) say(subtitle, words.subtitle);
  showNotes(figure, words.notes);
  const source = figure.querySelector('.source');
  if (source) source.innerHTML = view.source;
  for (const svg of figure.querySelectorAll<SVGSVGElement>('svg.chart')) {
    svg.ariaLabel = words.alt;
    paint(svg, view);
  }
  nameSeries(figure, view);
}

/** Writes onto each area to which class of the legend it belongs. */
export function nameSeries(figure: Element, { shapes }: ViewFile): void {
  const paintOf = new Map(shapes.map((shape) => [shape.key, shape.class]));
  for (const area of figure.querySelectorAll<SVGElement>('.areas [data-k]')) {
    const [paint = ''] = paintOf.get(area.dataset.k ?? '')?.split(' ') ?? [];
    if (paint === '') delete area.dataset.series;
    else area.dataset.series = paint;
  }
}

/** Keeps the room that words have taken, so that the control does not jump under the pointer. */
function say(element: HTMLElement, text: string): void {
  element.style.minHeight = `${element.getBoundingClientRect().height}px`;
  element.textContent = text;
}

function paint(svg: SVGSVGElement, { shapes, varies }: ViewFile): void {
  const hatch = svg.querySelector('pattern')?.id;
  for (const { key, class: paint, name } of shapes) {
    const shape = svg.querySelector(`.areas [data-k="${CSS.escape(key)}"]`);
    const area = shape?.querySelector('path, circle') ?? shape;
    area?.setAttribute('class', paint);
    if (paint === '') area?.setAttribute('fill', `url(#${hatch})`);
    else area?.removeAttribute('fill');
    if (shape instanceof SVGAElement) shape.ariaLabel = name;
  }
  const contents = varies[svg.classList.contains('wide') ? 'wide' : 'narrow'] ?? [];
  for (const [index, group] of svg.querySelectorAll('.varies').entries()) {
    group.innerHTML = contents[index] ?? '';
  }
}

function showNotes(figure: HTMLElement, notes: readonly string[]): void {
  const { shown, folded } = partedNotes(notes);
  const note = figure.querySelector('.figure-note');
  if (note) note.innerHTML = shown;
  const fold = figure.querySelector<HTMLElement>('.more-notes');
  const text = fold?.querySelector('p');
  if (!fold || !text) return;
  text.innerHTML = note ? folded : `${shown} ${folded}`;
  fold.hidden = text.textContent.trim() === '';
}
