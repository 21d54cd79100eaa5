import type { Format } from '../i18n/format.ts';
import { type Fact, factsOf, isListing } from '../site/check-listing.ts';
import { type Checked, type Match, makeCheck } from './check/match.ts';
import { pageFormat } from './page-format.ts';
import { writeWords } from './words.ts';

/** Looks numbers up, and writes those it finds as the page does. */
interface Check {
  readonly of: ReturnType<typeof makeCheck>;
  readonly format: Format;
}

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
    this.#check ??= this.#fetch().catch(() => null);
    return this.#check;
  }

  async #fetch(): Promise<Check | null> {
    const { index = '', language = '' } = this.dataset;
    const [response, format] = await Promise.all([fetch(index), pageFormat(language)]);
    const listing: unknown = await response.json();
    return isListing(listing) ? { of: makeCheck(factsOf(listing)), format } : null;
  }

  /** Checks the text as it is now. */
  async ask(): Promise<void> {
    const check = await this.#load();
    const checked = check?.of(this.querySelector('textarea')?.value ?? '') ?? [];
    const output = this.querySelector('output');
    const { failed = '', none = '' } = this.dataset;
    if (output) output.textContent = check === null ? failed : checked.length === 0 ? none : '';
    if (check)
      this.querySelector('ol')?.replaceChildren(
        ...checked.map((one) => this.#item(one, check.format)),
      );
    // Another try after a broken line.
    if (check === null) this.#check = undefined;
  }

  #item({ mention, matches, instead }: Checked, format: Format): HTMLLIElement {
    const item = element('li');
    item.append(element('strong', mention.text));
    if (matches.length === 0) item.append(' ', this.dataset.missing ?? '');
    if (matches.length > 0)
      item.append(this.#list(matches.map((match) => this.#match(match, format))));
    if (instead.length > 0)
      item.append(
        element('p', this.dataset.instead ?? ''),
        this.#list(instead.map((fact) => [this.#statement(fact, format)])),
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

  #match({ fact, fit, isOtherYear, otherState, isWider }: Match, format: Format): readonly Node[] {
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
      this.#statement(fact, format),
      ...warnings.map((text) => element('p', text)),
    ];
  }

  /** What the number counts, the number, and the document that states it. */
  #statement(fact: Fact, format: Format): HTMLSpanElement {
    const { place = '', stop = '' } = this.dataset;
    const said = element('span');
    const parts = [...fact.words, ...(fact.year === null ? [] : [String(fact.year)])];
    const source = element('a', fact.source);
    source.href = fact.address;
    const locator = fact.locator === '' ? '' : place.replace('{0}', () => fact.locator);
    said.append(
      element('b', numberOf(fact, format)),
      element('span', ` ${parts.join(' · ')} (${fact.scope})${stop} `),
      source,
      element('span', locator),
    );
    return said;
  }
}

function numberOf({ value, unit, unitName }: Fact, format: Format): string {
  if (unit === 'percent') return format.finePercent(Math.round(value * 10) / 1000);
  if (/^[A-Z]{3}$/.test(unit)) return format.money(value, unit);
  return `${format.decimal(value, 1)} ${unitName}`.trim();
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const made = document.createElement(name);
  writeWords(made, text);
  return made;
}

customElements.define('check-number', CheckNumber);
