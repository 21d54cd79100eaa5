import { type Hit, isListing, makeSearch } from './search-engine.ts';
import { writeWords } from './words.ts';

/** As many as a reader looks through. */
const most = 30;

type Search = ReturnType<typeof makeSearch>;

/**
 * The search field of the page that lists all pages. It comes when the field is first used, and
 * fetches the listing. The address keeps the query; down and up arrows go through the results.
 */
class SiteSearch extends HTMLElement {
  #search: Promise<Search | null> | undefined;
  /** Part of the address that holds the query. */
  #field = '';

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.#field = input.name;
    input.addEventListener('input', () => this.#ask(input.value.trim()));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.#move(event, input));
    // Letters may have been typed before this was there.
    input.value ||= new URLSearchParams(location.search).get(input.name) ?? '';
    if (input.value === '') void this.#load();
    else this.#ask(input.value.trim());
  }

  #ask(query: string): void {
    const address =
      query === '' ? location.pathname : `?${new URLSearchParams([[this.#field, query]])}`;
    history.replaceState(null, '', address);
    void this.#find(query);
  }

  #load(): Promise<Search | null> {
    this.#search ??= fetch(this.dataset.index ?? '')
      .then((response) => response.json())
      .then((listing: unknown) => (isListing(listing) ? makeSearch(listing) : null))
      .catch(() => null);
    return this.#search;
  }

  async #find(query: string): Promise<void> {
    const search = await this.#load();
    // Another letter may have been typed in the meantime.
    if (query !== this.querySelector('input')?.value.trim()) return;
    const hits = search && query !== '' ? search(query) : [];
    this.querySelector('ol')?.replaceChildren(...hits.slice(0, most).map(resultOf));
    const output = this.querySelector('output');
    if (output) output.textContent = query === '' ? '' : this.#count(search !== null, hits.length);
  }

  #count(isLoaded: boolean, count: number): string {
    const { none = '', one = '', many = '', first = '', failed = '' } = this.dataset;
    if (!isLoaded) return failed;
    if (count === 0) return none;
    if (count === 1) return one;
    return (count > most ? first : many).replace('{0}', String(count)).replace('{1}', String(most));
  }

  #move(event: KeyboardEvent, input: HTMLInputElement): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops: Element[] = [input, ...this.querySelectorAll('ol a')];
    const here = document.activeElement ? stops.indexOf(document.activeElement) : -1;
    const next = stops[here + step];
    if (here === -1 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}

function resultOf({ href, title, text, group }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  writeWords(link, title);
  const line = document.createElement('small');
  writeWords(line, text === '' ? group : `${group}: ${text}`);
  item.append(link, line);
  return item;
}

customElements.define('site-search', SiteSearch);
