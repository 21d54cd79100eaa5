import type { ViewFile } from '../../site/view.ts';
import type { Mark } from './marks.ts';
import { placeNote } from './placing.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** The note beside a mark: what the table says of its row, and who says it. */
export interface Note {
  /** The mark it stands beside; null while it is hidden. */
  readonly mark: () => Mark | null;
  readonly show: (mark: Mark, view: ViewFile) => void;
  readonly hide: () => void;
  /** Says of the same mark what another view says of it. */
  readonly refresh: (view: ViewFile) => void;
  /** Whether something is part of the note. */
  readonly holds: (target: EventTarget | null) => boolean;
  /** Makes it the description of an element, until it is hidden. */
  readonly describe: (element: Element) => void;
}

/** Adds the note to the drawings of a figure; it takes no room until it is shown. */
export function addNote(frames: Element, id: string): Note {
  const element = document.createElement('div');
  element.className = 'note';
  element.id = `${id}-note`;
  element.role = 'tooltip';
  element.hidden = true;
  frames.append(element);
  let shown: Mark | null = null;
  let key = '';
  let cursor: SVGElement | null = null;
  let described: Element | null = null;
  const hide = () => {
    cursor?.remove();
    shown?.shape?.classList.remove('picked');
    described?.removeAttribute('aria-describedby');
    shown = null;
    element.hidden = true;
  };
  const show = (mark: Mark, view: ViewFile) => {
    hide();
    shown = mark;
    key = view.rows[mark.row]?.key ?? '';
    mark.shape?.classList.add('picked');
    cursor = mark.cursor && drawCursor(mark.cursor);
    element.replaceChildren(contentOf(mark.row, view));
    element.hidden = false;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const size = element.getBoundingClientRect();
    const { left, top } = placeNote(mark.box, size, { width, height });
    const origin = frames.getBoundingClientRect();
    element.style.left = `${left - origin.left}px`;
    element.style.top = `${top - origin.top}px`;
  };
  return {
    mark: () => shown,
    show,
    hide,
    refresh(view) {
      const mark = shown;
      const row = view.rows.findIndex((other) => other.key === key);
      if (mark && row !== -1 && key !== '') show({ ...mark, row }, view);
      else hide();
    },
    holds: (target) => target instanceof Node && element.contains(target),
    describe(target) {
      described = target;
      target.setAttribute('aria-describedby', element.id);
    },
  };
}

/** The row as one line, for readers who hear it. */
export function sentenceOf(row: number, { columns, rows, sources }: ViewFile): string {
  const [name, ...others] = rows[row]?.texts ?? [];
  const values = others.map((text, index) => `${columns[index + 1]}: ${text}`);
  const lines = rows[row]?.sources.map((line) => sources[line]) ?? [];
  return [name, ...values, ...lines].join('. ');
}

function contentOf(row: number, view: ViewFile): HTMLElement {
  const { columns, rows, sources, labels } = view;
  const { texts = [], href = null, sources: lines = [] } = rows[row] ?? {};
  const [name = '', ...others] = texts;
  const heading = href === null ? make('b', name) : make('a', name);
  if (heading instanceof HTMLAnchorElement && href !== null) {
    heading.href = href;
    // The keyboard reaches the same page from the mark.
    heading.tabIndex = -1;
  }
  const values = make('dl');
  for (const [index, text] of others.entries()) {
    if (text !== '') values.append(make('dt', columns[index + 1] ?? ''), make('dd', text));
  }
  const content = make('div');
  content.append(heading, values);
  if (lines.length > 0) {
    const named = lines.map((line) => sources[line]).join('; ');
    content.append(make('p', `${lines.length === 1 ? labels.source : labels.sources}: ${named}`));
  }
  return content;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function drawCursor({ on, at, round }: NonNullable<Mark['cursor']>): SVGElement {
  const rect = document.createElementNS(svgSpace, 'rect');
  const { left, top, width, height } = at;
  const numbers = { x: left, y: top, width, height, rx: round ? width : 2 };
  for (const [name, value] of Object.entries(numbers)) rect.setAttribute(name, String(value));
  rect.classList.add('cursor');
  on.append(rect);
  return rect;
}
