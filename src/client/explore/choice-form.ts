import type { Pen } from '../../explore/draw.ts';
import { placeName } from '../../explore/say.ts';
import {
  choosablePlaces,
  placesLeft,
  type View,
  viewForms,
  whyNot,
  yearsIn,
} from '../../explore/view.ts';
import { type Apart, whyApart } from '../../indicators/explore/apart.ts';
import { findMeasure, type Measure, measures } from '../../indicators/explore/measures.ts';

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
    const chosen = [value('m'), value('beside')].filter((id) => id !== '');
    return new URLSearchParams({
      m: chosen.join(','),
      p: this.#places().join(','),
      from: value('from'),
      to: value('to'),
      as: value('as'),
    });
  }

  /** Adds the place that is picked in the list; false where none is. */
  add(): boolean {
    const { value } = this.#select('place');
    if (value === '') return false;
    this.#writePlaces([...this.#places(), value]);
    return true;
  }

  /** Removes a place; the keyboard goes on at the list. */
  remove(place: string): boolean {
    this.#writePlaces(this.#places().filter((other) => other !== place));
    this.#select('place').focus();
    return true;
  }

  /** Shows a view in the form, and what may be chosen next. */
  show(view: View): void {
    const { record } = this.#pen;
    const [measure, other] = view.measures;
    this.#select('m').value = measure.id;
    const beside = this.#select('beside');
    for (const option of beside.options) {
      const found = findMeasure(option.value);
      option.disabled =
        found !== undefined && (found.id === measure.id || whyApart(measure, found) !== null);
    }
    beside.value = other?.id ?? '';
    this.#writePlaces(view.places);
    this.#showPlaces(view);
    const years = yearsIn(record, view.measures, view.places);
    fillYears(this.#select('from'), years, view.first);
    fillYears(this.#select('to'), years, view.last);
    this.#select('from').disabled = view.form === 'map';
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
    const select = this.#select('place');
    for (const option of select.options) {
      if (option.value === '') continue;
      const name = placeName(record, option.value);
      const isKnown = known.includes(option.value);
      option.textContent = isKnown ? name : words.placeWithout(name);
      option.disabled = !isKnown || view.places.includes(option.value);
    }
    select.value = '';
    const isFull = placesLeft(view) <= 0;
    for (const field of [select, this.#form.querySelector<HTMLButtonElement>('[data-add]')])
      if (field) field.disabled = isFull;
    this.#write('.places-hint', isFull ? words.full : words.placesHint);
  }

  #showForms(view: View): void {
    const { record, words } = this.#pen;
    const said: string[] = [];
    for (const form of viewForms) {
      const radio = this.#form.querySelector<HTMLInputElement>(`[name="as"][value="${form}"]`);
      const why = whyNot(record, view, form);
      if (radio) {
        radio.checked = form === view.form;
        radio.disabled = why !== null;
      }
      if (why) said.push(words.because({ what: words.forms[form], why: words[why] }));
    }
    this.#write('.forms-hint', said.join(' '));
  }

  /** Lists the measures that may not be drawn with this one, by the reason. */
  #showApart(measure: Measure): void {
    const { words } = this.#pen;
    const reasons = Map.groupBy(measures, (other): Apart | null => whyApart(measure, other));
    const items = [...reasons].flatMap(([why, others]) => {
      if (why === null) return [];
      const item = document.createElement('li');
      const names = others.map(({ id }) => words.measures[id].name);
      item.textContent = `${words.apart[why]} ${names.join('; ')}.`;
      return [item];
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
