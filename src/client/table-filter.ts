import { type Filter, passes, readFilter, writeFilter } from './filter-state.ts';

/**
 * Filters the rows of a table by the choices of a form. Rows carry their values as `data-…`, the form has a
 * `select` of the same name for each. The address holds the choice, so that a view can be shared and the
 * back button leads to the one before.
 */
class TableFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('change', () => this.#choose(this.#chosen()));
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose(new Map());
    });
    this.#fold?.addEventListener('toggle', () => this.#count());
    // Who sorts or filters means all rows, not those of the newest years.
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('th button')) this.#unfold();
    });
    addEventListener('popstate', () => this.#show(this.#stated()));
    this.#show(this.#stated());
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  get #fold(): HTMLDetailsElement | null {
    return this.querySelector('details.fold');
  }

  #unfold(): void {
    if (this.#fold) this.#fold.open = true;
  }

  #stated(): Filter {
    const offer = this.#selects.map(
      ({ name, options }) => [name, new Set([...options].map(({ value }) => value))] as const,
    );
    return readFilter(location.search, new Map(offer));
  }

  #chosen(): Filter {
    const chosen = this.#selects.filter(({ value }) => value !== '');
    return new Map(chosen.map(({ name, value }) => [name, value]));
  }

  #choose(filter: Filter): void {
    const address = location.pathname + writeFilter(filter);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#show(filter);
  }

  #show(filter: Filter): void {
    for (const select of this.#selects) select.value = filter.get(select.name) ?? '';
    for (const row of this.querySelectorAll<HTMLElement>('tbody>tr'))
      row.hidden = !passes(row.dataset, filter);
    if (filter.size > 0) this.#unfold();
    this.#count();
    for (const reset of this.querySelectorAll<HTMLButtonElement>('button[type=reset]'))
      reset.disabled = filter.size === 0;
  }

  #count(): void {
    const shown = [...this.querySelectorAll('tbody>tr')].filter(
      (row) => row.getClientRects().length > 0,
    );
    const output = this.querySelector('output');
    if (output)
      output.textContent = (output.dataset.words ?? '').replace('{0}', String(shown.length));
  }
}

customElements.define('table-filter', TableFilter);
