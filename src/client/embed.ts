/**
 * Tells the page around this figure how high it is, whenever that changes and whenever it is asked. A
 * page that does not listen keeps the height of its frame, and the frame scrolls.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    window.parent.postMessage({ type: 'hang-up-height', height: Math.ceil(height) }, '*');
  };
  // Browsers observe nothing in frames that are out of sight.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ data, source }) => {
    if (source === window.parent && data?.type === 'hang-up-ask-height') tell();
  });
}
