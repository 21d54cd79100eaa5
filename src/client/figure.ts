/**
 * Wakes the figures of a page. What they can do for a reader who points at them is a file of its own,
 * fetched when a figure is first pointed at or focused, so that nobody waits for it.
 */
const events = ['pointerover', 'focusin', 'click'] as const;

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-view]')) {
  addStop(figure);
  let ready: Promise<void> | undefined;
  const sleep = () => {
    for (const name of events) figure.removeEventListener(name, wake);
  };
  const wake = (event?: Event) => {
    // Where the file does not arrive, the figure stays what it is without script.
    ready ??= import('./figure/enhance.ts')
      .then(({ enhance }) => enhance(figure, event))
      .then(sleep, sleep);
    if (event?.type === 'click' && isEarly(event)) replay(event, ready);
  };
  for (const name of events) figure.addEventListener(name, wake);
  if (/[?&](year|series)=/.test(location.search)) wake();
}

/** One stop for the keyboard where a drawing has marks; it lies over the drawing. Maps have no other. */
function addStop(figure: HTMLElement): void {
  const frames = figure.querySelector<HTMLElement>('.frames');
  if (!frames?.querySelector('[data-x], [data-y], .areas')) return;
  const stop = document.createElement('input');
  stop.type = 'range';
  stop.className = 'stop';
  stop.setAttribute('aria-labelledby', `${figure.id}-title`);
  stop.ariaValueText = frames.dataset.walk ?? '';
  frames.append(stop);
}

const isTouch = (event: Event) => event instanceof PointerEvent && event.pointerType === 'touch';

/** Taps and buttons that come before the script is there; links of the mouse lead on as they always do. */
function isEarly(event: Event): boolean {
  const { target } = event;
  if (!event.isTrusted || !(target instanceof Element)) return false;
  return (
    target.closest('.years button') !== null ||
    (isTouch(event) && target.closest('.frames') !== null)
  );
}

function replay(event: Event, ready: Promise<void>): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const { target } = event;
  void ready.then(() => target?.dispatchEvent(new PointerEvent('click', copyOf(event))));
}

function copyOf(event: Event): PointerEventInit {
  const init = { bubbles: true, cancelable: true };
  if (!(event instanceof PointerEvent)) return init;
  const { clientX, clientY, pointerType } = event;
  return { ...init, clientX, clientY, pointerType };
}
