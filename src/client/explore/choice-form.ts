import type { Pen } from '../../explore/draw.ts';
import { apartTexts, placeName } from '../../explore/say.ts';
import {
  choosablePlaces,
  fields,
  keys,
  placesLeft,
  type View,
  viewForms,
  whyNot,
  yearsIn,
} from '../../explore/view.ts';
import { whyApart } from '../../indicators/explore/apart.ts';
import { findMeasure, type Measure } from '../../indicators/explore/measures.ts';

/** The form in which readers choose. What cannot be chosen is disabled, with the reason beside it. */
export class ChoiceForm {
  readonly #form: HTMLFormElement;
  readonly #pen: Pen;

  constructor(form: HTMLFormElement, pen: Pen) {
    this.#form = form;
    this.#pen = pen;
  }

  /** What is chosen, as an address holds it. */
  params(): URLSearchParams {
    const value = (name: string) => {
      const field = this.#form.elements.namedItem(name);
      return field instanceof HTMLSelectElement || field instanceof RadioNodeList
        ? field.value
        : '';
    };
    const chosen = [value(keys.measures), value(fields.beside)].filter((id) => id !== '');
    return new URLSearchParams({
      [keys.measures]: chosen.join(','),
      [keys.places]: this.#places().join(','),
      [keys.first]: value(keys.first),
      [keys.last]: value(keys.last),
      [keys.form]: value(keys.form),
    });
  }

  /** Adds the place that is picked in the list; false where none is. */
  add(): boolean {
    const { value } = this.#select(fields.place);
    if (value === '') return false;
    this.#writePlaces([...this.#places(), value]);
    return true;
  }

  /** Removes a place; the keyboard goes on at the list. */
  remove(place: string): boolean {
    this.#writePlaces(this.#places().filter((other) => other !== place));
    this.#select(fields.place).focus();
    return true;
  }

  /** Shows a view in the form, and what may be chosen next. */
  show(view: View): void {
    const { record } = this.#pen;
    const [measure, other] = view.measures;
    this.#select(keys.measures).value = measure.id;
    const beside = this.#select(fields.beside);
    for (const option of beside.options) {
      const found = findMeasure(option.value);
      option.disabled =
        found !== undefined && (found.id === measure.id || whyApart(measure, found) !== null);
    }
    beside.value = other?.id ?? '';
    this.#writePlaces(view.places);
    this.#showPlaces(view);
    const years = yearsIn(record, view.measures, view.places);
    fillYears(this.#select(keys.first), years, view.first);
    fillYears(this.#select(keys.last), years, view.last);
    this.#select(keys.first).disabled = view.form === 'map';
    this.#showForms(view);
    this.#showApart(measure);
  }

  #places(): readonly string[] {
    return [...this.#form.querySelectorAll<HTMLElement>('[data-remove]')].map(
      ({ dataset }) => dataset.remove ?? '',
    );
  }

  #writePlaces(places: readonly string[]): void {
    const { record, words } = this.#pen;
    const items = places.map((place) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.remove = place;
      const name = placeName(record, place);
      button.textContent = `${name} ×`;
      button.setAttribute('aria-label', words.remove(name));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    this.#form.querySelector('.chosen')?.replaceChildren(...items);
  }

  #showPlaces(view: View): void {
    const { record, words } = this.#pen;
    const known = choosablePlaces(record, view.measures);
    const select = this.#select(fields.place);
    for (const option of select.options) {
      if (option.value === '') continue;
      const name = placeName(record, option.value);
      const isKnown = known.includes(option.value);
      option.textContent = isKnown ? name : words.placeWithout(name);
      option.disabled = !isKnown || view.places.includes(option.value);
    }
    // A place that is picked stays so while the first choice is still being drawn.
    if (select.selectedOptions[0]?.disabled) select.value = '';
    const isFull = placesLeft(view) <= 0;
    for (const field of [select, this.#form.querySelector<HTMLButtonElement>('[data-add]')])
      if (field) field.disabled = isFull;
    this.#write('.places-hint', isFull ? words.full : words.placesHint);
  }

  #showForms(view: View): void {
    const { record, words } = this.#pen;
    const said: string[] = [];
    for (const form of viewForms) {
      const radio = this.#form.querySelector<HTMLInputElement>(
        `[name="${keys.form}"][value="${form}"]`,
      );
      const why = whyNot(record, view, form);
      if (radio) {
        radio.checked = form === view.form;
        radio.disabled = why !== null;
      }
      if (why) said.push(words.because({ what: words.forms[form], why: words[why] }));
    }
    this.#write('.forms-hint', said.join(' '));
  }

  #showApart(measure: Measure): void {
    const { record, words } = this.#pen;
    const items = apartTexts(record, words, measure).map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    this.#form.querySelector('.apart')?.replaceChildren(...items);
  }

  #write(selector: string, text: string): void {
    const element = this.#form.querySelector(selector);
    if (element) element.textContent = text;
  }

  #select(name: string): HTMLSelectElement {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) return field;
    throw new Error(`the form has no list "${name}"`);
  }
}

function fillYears(select: HTMLSelectElement, years: readonly number[], chosen: number): void {
  select.replaceChildren(...years.map((year) => new Option(String(year), String(year))));
  select.value = String(chosen);
}
