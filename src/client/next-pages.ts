/** What Chromium knows of the line; TypeScript has no type for it. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** As long as Chromium waits at any other link. */
const pointing = 200;

const { connection } = navigator as { readonly connection?: Connection };

// On a line that is paid by the megabyte nothing is fetched that was not asked for.
if (connection?.saveData || connection?.type === 'cellular')
  document.querySelector('script[type="speculationrules"]')?.remove();
else watchMaps();

/**
 * The browser draws ahead of the click only what links of HTML lead to. A place on a map that a reader points
 * at gets such a link, which nobody sees.
 */
function watchMaps(): void {
  const ahead = document.createElement('a');
  ahead.className = 'ahead';
  ahead.tabIndex = -1;
  ahead.ariaHidden = 'true';
  let waiting = 0;
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(waiting);
    const place = target instanceof Element ? target.closest<SVGAElement>('svg a') : null;
    if (!place) return;
    waiting = window.setTimeout(() => {
      ahead.href = place.href.baseVal;
      document.body.append(ahead);
    }, pointing);
  });
}
