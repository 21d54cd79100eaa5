import type { ViewFile } from '../../site/view.ts';
import type { Mark } from './marks.ts';
import { placeNote } from './placing.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** The note beside a mark: the first of what the table says of its row. */
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
    const { box } = mark;
    const { left, top } = placeNote(box, size, { width, height });
    // Only on phones, where the note is at the lower edge: it would lie on its mark.
    element.classList.toggle('high', box.top + box.height > height - size.height);
    const origin = frames.getBoundingClientRect();
    element.style.setProperty('--left', `${left - origin.left}px`);
    element.style.setProperty('--top', `${top - origin.top}px`);
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

/** As many values as are taken in at a glance; the table has all, and the documents. */
const most = 3;

/** What a note says of a row: its name, and its first values with what they are. */
function told(row: number, { columns, rows, view: label }: ViewFile) {
  const [name = '', ...others] = rows[row]?.texts ?? [];
  const values = others
    .map((text, index) => ({ title: columns[index + 1] ?? '', text }))
    .filter(({ text }) => text !== '')
    .slice(0, most);
  return { name: label === '' ? name : `${name}, ${label}`, values };
}

/** The row as one line, for readers who hear it. */
export function sentenceOf(row: number, view: ViewFile): string {
  const { name, values } = told(row, view);
  return [name, ...values.map(({ title, text }) => `${title}: ${text}`)].join('; ');
}

function contentOf(row: number, view: ViewFile): HTMLElement {
  const { name, values } = told(row, view);
  const href = view.rows[row]?.href ?? null;
  const heading = href === null ? make('b', name) : make('a', name);
  if (heading instanceof HTMLAnchorElement && href !== null) {
    heading.href = href;
    // The keyboard reaches the same page from the mark.
    heading.tabIndex = -1;
  }
  const list = make('dl');
  for (const { title, text } of values) list.append(make('dt', title), make('dd', text));
  const content = make('div');
  content.append(heading, list);
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
