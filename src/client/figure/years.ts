import type { ViewFile } from '../../site/view.ts';
import { chosen, remember } from './address.ts';
import type { FigureReader } from './reader.ts';
import { showView } from './show-view.ts';

/** Milliseconds that each year stays when the years are played. */
const pace = 1200;

/** Lets a reader go through the views of a figure; `read` makes another the one that is asked. */
export function addYears(
  { figure, view }: FigureReader,
  first: string,
  read: (id: string) => Promise<ViewFile>,
): void {
  const control = figure.querySelector('.years');
  const range = control?.querySelector('input');
  const output = control?.querySelector('output');
  const [back, on, play] = control?.querySelectorAll('button') ?? [];
  const views = view()?.views ?? [];
  if (!range || !output || !back || !on || !play) return;
  let shown = first;
  let timer = 0;

  const place = () => views.findIndex(({ id }) => id === shown);
  const go = async (to: number) => {
    const { id, label } = views[to] ?? {};
    if (id === undefined || label === undefined || id === shown) return;
    shown = id;
    range.value = String(to);
    range.ariaValueText = label;
    output.value = label;
    remember(figure.id, 'year', id === first ? null : id);
    const file = await read(id);
    // A reader may have gone on while the file was on its way.
    if (shown !== id) return;
    showView(figure, file);
    const { takeView } = await import('./take.ts');
    if (shown === id) takeView(figure, file, id === first);
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.ariaPressed = 'false';
  };
  const step = (by: number) => {
    stop();
    void go(place() + by);
  };

  range.addEventListener('input', () => {
    stop();
    void go(Number(range.value));
  });
  back.addEventListener('click', () => step(-1));
  on.addEventListener('click', () => step(1));
  play.addEventListener('click', () => {
    if (timer !== 0) return stop();
    play.ariaPressed = 'true';
    const last = views.length - 1;
    void go(place() === last ? 0 : place() + 1);
    timer = window.setInterval(() => {
      if (place() === last) stop();
      else void go(place() + 1);
    }, pace);
  });
  const asked = chosen(figure.id, 'year');
  if (asked !== null) void go(views.findIndex(({ id }) => id === asked));
}
