import type { Explorer } from './explore/explorer.ts';

/**
 * Wakes the page on which readers choose what to see. Charts and record are fetched with the first choice, or
 * at once for an address that holds one; until then the page shows what the build drew.
 */
export function wakeExplore(root: HTMLElement): void {
  const say = (text = '') => {
    const status = root.querySelector('.status');
    if (status) status.textContent = text;
  };
  let ready: Promise<Explorer> | undefined;
  const begin = async () => {
    say(root.dataset.loading);
    const { open } = await import('./explore/explorer.ts');
    const explorer = await open(root);
    say();
    return explorer;
  };
  const load = async () => {
    ready ??= begin();
    try {
      return await ready;
    } catch {
      // Another try with the next choice, after a broken line.
      ready = undefined;
      say(root.dataset.failed);
      return null;
    }
  };
  root.addEventListener('focusin', () => void load(), { once: true });
  root.addEventListener('change', ({ target }) => {
    // A place is added by the button beside the list.
    if (target instanceof HTMLSelectElement && target.name === 'place') return;
    void load().then((explorer) => explorer?.choose());
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (button) void load().then((explorer) => explorer?.press(button));
  });
  root.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => void load().then((explorer) => explorer?.follow()));
  // The theme of a frame is no choice.
  const asked = new URLSearchParams(location.search);
  if (['m', 'p', 'from', 'to', 'as'].some((key) => asked.has(key)))
    void load().then((explorer) => explorer?.follow());
}
