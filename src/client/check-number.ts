import { type Fact, factsOf, isListing } from '../site/check-listing.ts';
import { type Checked, type Match, makeCheck } from './check/match.ts';

type Check = ReturnType<typeof makeCheck>;

/**
 * The field in which numbers are checked. It comes when the field is first used, and fetches the facts
 * of the record; the text itself is never sent.
 */
export class CheckNumber extends HTMLElement {
  #check: Promise<Check | null> | undefined;

  connectedCallback(): void {
    void this.#load();
  }

  #load(): Promise<Check | null> {
    this.#check ??= fetch(this.dataset.index ?? '')
      .then((response) => response.json())
      .then((listing: unknown) => (isListing(listing) ? makeCheck(factsOf(listing)) : null))
      .catch(() => null);
    return this.#check;
  }

  /** Checks the text as it is now. */
  async ask(): Promise<void> {
    const check = await this.#load();
    const checked = check?.(this.querySelector('textarea')?.value ?? '') ?? [];
    const output = this.querySelector('output');
    const { failed = '', none = '' } = this.dataset;
    if (output) output.textContent = check === null ? failed : checked.length === 0 ? none : '';
    this.querySelector('ol')?.replaceChildren(...checked.map((one) => this.#item(one)));
    // Another try after a broken line.
    if (check === null) this.#check = undefined;
  }

  #item({ mention, matches, instead }: Checked): HTMLLIElement {
    const item = element('li');
    item.append(element('strong', mention.text));
    if (matches.length === 0) item.append(' ', this.dataset.missing ?? '');
    if (matches.length > 0) item.append(this.#list(matches.map((match) => this.#match(match))));
    if (instead.length > 0)
      item.append(
        element('p', this.dataset.instead ?? ''),
        this.#list(instead.map((fact) => [this.#statement(fact)])),
      );
    return item;
  }

  #list(items: readonly (readonly Node[])[]): HTMLUListElement {
    const list = element('ul');
    list.append(
      ...items.map((nodes) => {
        const item = element('li');
        item.append(...nodes);
        return item;
      }),
    );
    return list;
  }

  #match({ fact, fit, isOtherYear, otherState, isWider }: Match): readonly Node[] {
    const { year = '', state = '', wider = '' } = this.dataset;
    const standing = fact.standing === 'leads' ? '' : `; ${this.dataset[fact.standing] ?? ''}`;
    const warnings = [
      ...(isOtherYear ? [year.replace('{0}', String(fact.year))] : []),
      ...(otherState === null ? [] : [state.replaceAll('{0}', otherState)]),
      ...(isWider ? [wider] : []),
    ];
    return [
      element('em', `${this.dataset[fit] ?? ''}${standing}`),
      new Text(': '),
      this.#statement(fact),
      ...warnings.map((text) => element('p', text)),
    ];
  }

  /** What the number counts, the number, and the document that states it. */
  #statement(fact: Fact): HTMLSpanElement {
    const { place = '' } = this.dataset;
    const said = element('span');
    const parts = [...fact.words, ...(fact.year === null ? [] : [String(fact.year)])];
    const source = element('a', fact.source);
    source.href = fact.address;
    const locator = fact.locator === '' ? '' : place.replace('{0}', fact.locator);
    said.append(
      element('b', numberOf(fact)),
      ` ${parts.join(' · ')} (${fact.scope}). `,
      source,
      locator,
    );
    return said;
  }
}

function numberOf({ value, unit }: Fact): string {
  const { lang } = document.documentElement;
  const digits = { maximumFractionDigits: 1 };
  if (unit === 'percent') return `${new Intl.NumberFormat(lang, digits).format(value)}%`;
  if (/^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(lang, {
      style: 'currency',
      currency: unit,
      // Other dollars keep their country.
      currencyDisplay: unit === 'USD' ? 'narrowSymbol' : 'symbol',
      maximumFractionDigits: 0,
    }).format(value);
  return `${new Intl.NumberFormat(lang, digits).format(value)} ${unit}`.trim();
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('check-number', CheckNumber);
