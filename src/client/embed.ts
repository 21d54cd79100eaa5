/**
 * Tells the page around this figure how high it is, whenever that changes. A page that does not
 * listen keeps the height of its frame, and the frame scrolls.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  new ResizeObserver(() => {
    const { height } = document.documentElement.getBoundingClientRect();
    window.parent.postMessage({ type: 'hang-up-height', height: Math.ceil(height) }, '*');
  }).observe(document.documentElement);
}
