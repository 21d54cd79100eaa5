/** Opens the page that is chosen. Links to the same pages are what readers without scripts have. */
class CountryChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    this.querySelector('button')?.addEventListener('click', () => {
      if (select?.value) location.assign(select.value);
    });
  }
}

customElements.define('country-choice', CountryChoice);
