/**
 * Shows what stands behind a number in running text: its document and whether others agree.
 * The words are the `title` of the link, which a browser shows late, cannot be pointed at and not to
 * those who use a keyboard. One note serves all numbers of a page; Escape closes it.
 */
import css from './stated.css?inline';
import { writeWords } from './words.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const note = document.createElement('div');
note.id = 'stated-note';
note.className = 'stated-note';
note.role = 'tooltip';
note.hidden = true;
document.body.append(note);

let shown: HTMLElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Room between the note and the edges of the window, in CSS pixels. */
const margin = 8;
/** Time to move the pointer from the number to the note. */
const patience = 200;

function open(link: HTMLElement): void {
  clearTimeout(closing);
  if (shown === link) return;
  close();
  shown = link;
  writeWords(note, link.dataset.stated ?? '');
  note.hidden = false;
  link.setAttribute('aria-describedby', note.id);
  place(link);
}

/** Below the first line of the number, above it where there is no room. */
function place(link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - margin;
  const isBelow = line.bottom + height + margin < innerHeight;
  note.style.left = `${scrollX + Math.max(margin, Math.min(line.left, room))}px`;
  note.style.top = `${scrollY + (isBelow ? line.bottom : line.top - height)}px`;
}

function close(): void {
  clearTimeout(closing);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  note.hidden = true;
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(close, patience);
}

for (const link of document.querySelectorAll<HTMLElement>('a.stated')) {
  // A title would show the same words a second time.
  link.dataset.stated = link.title;
  link.removeAttribute('title');
  link.addEventListener('pointerenter', () => open(link));
  link.addEventListener('pointerleave', closeSoon);
  link.addEventListener('focus', () => open(link));
  link.addEventListener('blur', close);
}
note.addEventListener('pointerenter', () => clearTimeout(closing));
note.addEventListener('pointerleave', closeSoon);
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

// What made the page fetch this file is pointed at or focused already.
const first = document.querySelector<HTMLElement>('a.stated:is(:hover, :focus)');
if (first) open(first);
