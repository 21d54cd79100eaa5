import { type Mark, markAt, markOf, shownDrawing } from './marks.ts';
import type { Note } from './note.ts';
import type { FigureReader } from './reader.ts';

/** Milliseconds in which a pointer may cross from a mark to its note. */
const grace = 200;

/** Shows the note of what a reader points at, taps or focuses. */
export function addPointing({ frames, view }: FigureReader, note: Note) {
  let touched = false;
  let leaving = 0;

  const leave = () => {
    clearTimeout(leaving);
    leaving = window.setTimeout(note.hide, grace);
  };
  const markUnder = (event: MouseEvent): Mark | null => {
    const [svg, file] = [shownDrawing(frames), view()];
    return event.target instanceof Element && svg && file
      ? markAt(svg, file, event.target, event)
      : null;
  };
  const show = (mark: Mark) => {
    const file = view();
    clearTimeout(leaving);
    if (file) note.show(mark, file);
  };
  const hover = (event: MouseEvent) => {
    if (note.holds(event.target)) return clearTimeout(leaving);
    const mark = markUnder(event);
    if (!mark) leave();
    else if (mark.row === note.mark()?.row) clearTimeout(leaving);
    else show(mark);
  };
  const isTouch = (event: Event) => event instanceof PointerEvent && event.pointerType === 'touch';
  const tap = (event: MouseEvent) => {
    if (!isTouch(event) || note.holds(event.target)) return;
    const mark = markUnder(event);
    if (!mark) return note.hide();
    // The first tap on a link of a map tells, the second leads on.
    if (mark.row === note.mark()?.row) return;
    event.preventDefault();
    show(mark);
  };
  const focus = (event: Event) => {
    const [svg, file] = [shownDrawing(frames), view()];
    if (touched || !(event.target instanceof SVGElement) || !svg || !file) return;
    const { k } = event.target.dataset;
    const mark = markOf(
      svg,
      file,
      file.rows.findIndex(({ key }) => key === k),
    );
    if (!mark) return;
    show(mark);
    note.describe(event.target);
  };

  frames.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  frames.addEventListener('pointermove', (event) => {
    if (!isTouch(event)) hover(event);
  });
  frames.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') leave();
  });
  frames.addEventListener('click', tap);
  frames.addEventListener('focusin', focus);
  frames.addEventListener('focusout', note.hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') note.hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !frames.contains(target)) note.hide();
  });

  return {
    /** Answers the event that woke the figure, which came before these listeners. */
    again(event: Event): void {
      if (event.type === 'focusin') focus(event);
      else if (event instanceof MouseEvent && !isTouch(event)) hover(event);
    },
  };
}
