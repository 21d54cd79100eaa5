import type { Pen } from '../../explore/draw.ts';
import { resultHtml } from '../../explore/html.ts';
import { wordsOf } from '../../explore/say.ts';
import { csvOf } from '../../explore/table.ts';
import { keys, readView, type View, writeView, yearsIn } from '../../explore/view.ts';
import { ChoiceForm } from './choice-form.ts';
import { fetchPen } from './fetch-pen.ts';
import { fill, save } from './take.ts';

/** Fetches all that drawing needs. Rejects where it does not arrive. */
export async function open(root: HTMLElement): Promise<Explorer> {
  return new Explorer(root, await fetchPen(root));
}

/** The page on which readers choose what to see: address, form, chart and files always show the same view. */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #pen: Pen;
  readonly #form: ChoiceForm | null;
  #view: View;

  constructor(root: HTMLElement, pen: Pen) {
    this.#root = root;
    this.#pen = pen;
    const form = root.querySelector('form');
    this.#form = form && new ChoiceForm(form, pen);
    this.#view = readView(pen.record, new URLSearchParams()).view;
  }

  /** Shows what the address asks for, and says what of it cannot be shown. */
  follow(): void {
    const { view, faults } = readView(this.#pen.record, new URLSearchParams(location.search));
    const { faultsTitle, faults: words } = this.#pen.words;
    const said = faults.map(({ kind, value }) => words[kind](value));
    this.#show(view, said.length === 0 ? '' : [faultsTitle, ...said].join(' '));
  }

  /** Shows what is chosen in the form. */
  choose(): void {
    const { record } = this.#pen;
    const params = this.#form?.params() ?? new URLSearchParams();
    const years = yearsIn(record, this.#view.measures, this.#view.places);
    const isWhole = years[0] === this.#view.first && years.at(-1) === this.#view.last;
    const isSame =
      params.get(keys.measures) === this.#view.measures.map(({ id }) => id).join(',') &&
      params.get(keys.places) === this.#view.places.join(',');
    // All years of one choice are to be all years of the next.
    if (isWhole && !isSame) {
      params.delete(keys.first);
      params.delete(keys.last);
    }
    const { view } = readView(record, params);
    history.pushState(null, '', `?${writeView(view)}`);
    this.#show(view, '');
  }

  press(button: HTMLButtonElement): void {
    const { add, remove, file } = button.dataset;
    if (add !== undefined && this.#form?.add()) this.choose();
    if (remove !== undefined && this.#form?.remove(remove)) this.choose();
    if (file !== undefined) void this.#take(file);
  }

  #show(view: View, said: string): void {
    this.#view = view;
    const result = this.#root.querySelector('.result');
    if (result) result.innerHTML = resultHtml(this.#pen, view, this.#form ? 'page' : 'frame');
    const { title } = wordsOf(this.#pen, view);
    this.#say(said === '' ? title : said, said === '');
    document.title = document.title.replace(/^.*(?= · )/, () => title);
    this.#form?.show(view);
    fill(this.#root, this.#pen, view);
  }

  /** What is only said again, of a heading that is seen, is for those who listen. */
  #say(text: string, isQuiet = false): void {
    const status = this.#root.querySelector('.status');
    status?.classList.toggle('quiet', isQuiet);
    if (status) status.textContent = text;
  }

  async #take(form: string): Promise<void> {
    const name = ['hang-up', ...this.#view.measures.map(({ id }) => id)].join('-');
    if (form === 'csv') {
      save(new Blob([csvOf(this.#pen.record, this.#view)], { type: 'text/csv' }), `${name}.csv`);
      return;
    }
    const { pngOf, svgOfView } = await import('./picture.ts');
    const svg = svgOfView(this.#root, this.#pen, this.#view);
    if (form === 'svg') save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
    else
      await pngOf(svg).then(
        (png) => save(png, `${name}.png`),
        () => this.#say(this.#pen.words.pngFailed),
      );
  }
}
