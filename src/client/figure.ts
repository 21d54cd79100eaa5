/**
 * Wakes the figures of a page. What they can do for a reader who points at them is a file of its own,
 * fetched when a figure is first pointed at or focused, so that nobody waits for it.
 */
const events = ['pointerover', 'focusin', 'click'] as const;

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-view]')) {
  addStop(figure);
  let ready: Promise<void> | undefined;
  const wake = (event?: Event) => {
    ready ??= import('./figure/enhance.ts').then(({ enhance }) => {
      for (const name of events) figure.removeEventListener(name, wake);
      enhance(figure, event);
    });
    if (event?.type === 'click' && isEarly(event)) replay(event, ready);
  };
  for (const name of events) figure.addEventListener(name, wake);
  if (new URLSearchParams(location.search).has('year')) wake();
}

/** One stop for the keyboard where a drawing has marks but no links; it lies over the drawing. */
function addStop(figure: HTMLElement): void {
  const frames = figure.querySelector('.frames');
  if (!frames?.querySelector('[data-x], [data-y], [data-k]')) return;
  const stop = document.createElement('div');
  stop.className = 'stop';
  stop.tabIndex = 0;
  const name = `${figure.id}-title`;
  const attributes = {
    role: 'slider',
    'aria-labelledby': name,
    'aria-valuenow': '0',
  };
  for (const [key, value] of Object.entries(attributes)) stop.setAttribute(key, value);
  frames.append(stop);
}

/** Taps and buttons that come before the script: links of the mouse lead on as they always do. */
function isEarly(event: Event): boolean {
  const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
  return event.target instanceof Element && (isTap || event.target.closest('button') !== null)
    ? event.target.closest('.years, .frames') !== null
    : false;
}

function replay(event: Event, ready: Promise<void>): void {
  event.preventDefault();
  const { target } = event;
  void ready.then(() => {
    if (target instanceof Element) target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
}
