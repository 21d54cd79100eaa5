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
    addEventListener('popstate', () => this.#show(this.#stated()));
    this.#show(this.#stated());
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
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
    const rows = [...this.querySelectorAll<HTMLElement>('tbody>tr')];
    for (const row of rows) row.hidden = !passes(row.dataset, filter);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const output = this.querySelector('output');
    if (output) output.textContent = (output.dataset.words ?? '').replace('{0}', String(shown));
    for (const reset of this.querySelectorAll<HTMLButtonElement>('button[type=reset]'))
      reset.disabled = filter.size === 0;
  }
}

customElements.define('table-filter', TableFilter);
