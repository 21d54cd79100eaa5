import type { ViewDrawing, ViewFile } from '../../publish/view.ts';

/** Puts the words, the paint and the documents of a view into a figure. */
export function showView(figure: HTMLElement, view: ViewFile): void {
  const { words, documents, drawing } = view;
  const title = document.getElementById(`${figure.id}-title`);
  if (title) say(title, words.title);
  const subtitle = figure.querySelector<HTMLElement>('.subtitle');
  if (subtitle) say(subtitle, words.subtitle);
  showNotes(figure, words.notes);
  showDocuments(figure, documents);
  for (const svg of figure.querySelectorAll<SVGSVGElement>('svg.chart')) {
    svg.ariaLabel = words.alt;
    if (drawing) paint(svg, drawing);
  }
  markShapes(figure, view);
}

/** Writes onto each shape that is no link which row it stands for. */
export function markShapes(figure: Element, { keys }: ViewFile): void {
  for (const svg of figure.querySelectorAll('svg.chart')) {
    const shapes = svg.querySelectorAll<SVGElement>(':is(.areas, .cities) > :is(path, circle)');
    for (const [place, shape] of [...shapes].entries()) shape.dataset.k = keys[place] ?? '';
  }
}

/** Keeps the room that words have taken, so that the control does not jump under the pointer. */
function say(element: HTMLElement, text: string): void {
  element.style.minHeight = `${element.getBoundingClientRect().height}px`;
  element.textContent = text;
}

function paint(svg: SVGSVGElement, { paint, names, varies }: ViewDrawing): void {
  const hatch = svg.querySelector('pattern')?.id;
  for (const [place, area] of svg.querySelectorAll('.areas :is(path, circle)').entries()) {
    const paintClass = paint[place] ?? '';
    area.setAttribute('class', paintClass);
    if (paintClass === '') area.setAttribute('fill', `url(#${hatch})`);
    else area.removeAttribute('fill');
    const link = area.closest('a');
    if (link) link.ariaLabel = names[place] ?? '';
  }
  const contents = varies[svg.classList.contains('wide') ? 'wide' : 'narrow'] ?? [];
  for (const [place, group] of svg.querySelectorAll('.varies').entries()) {
    group.innerHTML = contents[place] ?? '';
  }
}

function showNotes(figure: HTMLElement, notes: readonly string[]): void {
  const source = figure.querySelector('.source');
  for (const before of figure.querySelectorAll('.figure-note')) before.remove();
  const paragraphs = notes.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.className = 'figure-note';
    paragraph.textContent = text;
    return paragraph;
  });
  source?.after(...paragraphs);
}

function showDocuments(figure: HTMLElement, [word, list]: ViewFile['documents']): void {
  const parts = list.flatMap(([title, address, places], place) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    return [place === 0 ? '' : '; ', link, places === '' ? '' : `, ${places}`];
  });
  figure.querySelector('.source')?.replaceChildren(`${word}: `, ...parts);
}
