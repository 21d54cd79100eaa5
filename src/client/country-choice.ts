/** Opens the chosen country. Its list of links is what readers without scripts have. */
class CountryChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    this.querySelector('button')?.addEventListener('click', () => {
      if (select) location.assign(select.value);
    });
  }
}

customElements.define('country-choice', CountryChoice);
