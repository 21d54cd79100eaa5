/** The button that switches between light and dark and remembers the choice on this device. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const root = document.documentElement;
      const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
      root.dataset.theme = next;
      try {
        localStorage.setItem('theme', next);
      } catch {
        // Readers may forbid sites to keep anything: then the choice lasts as long as the page.
      }
    });
  }
}

customElements.define('theme-toggle', ThemeToggle);

// A page that was drawn ahead of the click may have missed a choice made since.
document.addEventListener('prerenderingchange', () => {
  try {
    const chosen = localStorage.getItem('theme');
    if (chosen) document.documentElement.dataset.theme = chosen;
  } catch {}
});
