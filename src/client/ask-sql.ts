import type { Format } from '../i18n/format.ts';
import { pageFormat } from './page-format.ts';
import { showAnswer } from './sql/answer.ts';
import { Bench, Ended } from './sql/bench.ts';
import type { Editor } from './sql/editor.ts';
import { loadFiles } from './sql/load.ts';
import { problemText } from './sql/problem-text.ts';
import type { Tables } from './sql/protocol.ts';
import { sayer } from './sql/words.ts';

/** The query is in the part of the address that browsers send to nobody. */
const mark = '#q=';

const megabytes = new Intl.NumberFormat(document.documentElement.lang, {
  style: 'unit',
  unit: 'megabyte',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * The page on which the database is asked in SQL. Database, SQLite and editor come after a click;
 * SQLite runs in a worker, so that the page answers while a query runs, and can end it.
 */
class AskSql extends HTMLElement {
  readonly #say = sayer(this.dataset.words ?? '{}');
  #bench: Bench | undefined;
  #editor: Editor | undefined;
  #tables: Tables = {};
  #format: Format | undefined;

  connectedCallback(): void {
    this.#button('load')?.addEventListener('click', () => void this.#load());
    this.#button('run')?.addEventListener('click', () => void this.#run());
    this.#button('stop')?.addEventListener('click', () => void this.#stop());
    this.#button('link')?.addEventListener('click', () => void this.#copyLink());
    for (const question of this.querySelectorAll('[data-question]'))
      question.querySelector('button')?.addEventListener('click', () => this.#ask(question));
    addEventListener('hashchange', () => this.#showShared());
    this.#showShared();
  }

  #button(act: 'load' | 'run' | 'stop' | 'link'): HTMLButtonElement | null {
    return this.querySelector(`[data-act="${act}"]`);
  }

  /** Says something under the editor, which is read out as well. */
  #tell(text: string): void {
    const output = this.querySelector('output');
    if (output) output.textContent = text;
  }

  #set(selector: string, isThere: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isThere;
  }

  /** A query that came with the address is shown before it can run. */
  #showShared(): void {
    const text = sharedQuery();
    if (text === null) return;
    this.#editor?.setText(text);
    const code = this.querySelector('.shared code');
    if (code) code.textContent = text;
    this.#set('.shared', this.#editor === undefined);
  }

  async #load(): Promise<void> {
    const { database = '', wasm = '', bytes = '', language = '' } = this.dataset;
    if (!('DecompressionStream' in window) || !('WebAssembly' in window))
      return this.#tell(this.#say('tooOld'));
    const button = this.#button('load');
    if (button) button.disabled = true;
    const size = megabytes.format(Number(bytes) / 1e6);
    try {
      const editor = import('./sql/editor.ts');
      const format = pageFormat(language);
      const [file, sqlite] = await loadFiles([database, wasm], (done) => {
        const text = this.#say('loading', { done: megabytes.format(done / 1e6), size });
        const progress = this.querySelector('.progress');
        if (progress) progress.textContent = text;
      });
      if (!file || !sqlite) return;
      this.#tell(this.#say('opening'));
      this.#bench = new Bench(file, sqlite);
      this.#tables = await this.#bench.open();
      this.#format = await format;
      this.#open((await editor).makeEditor);
      await this.#run();
    } catch {
      this.#tell(this.#say('failed'));
      if (button) button.disabled = false;
    }
  }

  #open(makeEditor: typeof import('./sql/editor.ts').makeEditor): void {
    const host = this.querySelector<HTMLElement>('.editor');
    if (!host) return;
    this.classList.add('open');
    for (const part of ['.before', '.shared']) this.#set(part, false);
    this.#editor = makeEditor(host, {
      label: host.dataset.label ?? '',
      description: this.querySelector('.keys')?.textContent ?? '',
      tables: this.#tables,
      run: () => void this.#run(),
    });
    // The button that had the focus is gone.
    this.#button('run')?.focus({ preventScroll: true });
    this.#editor.setText(sharedQuery() ?? queryOf(this.querySelector('[data-question]')));
  }

  #ask(question: Element): void {
    this.#editor?.setText(queryOf(question));
    this.querySelector('.desk')?.scrollIntoView();
    void this.#run();
  }

  async #run(): Promise<void> {
    const [bench, editor] = [this.#bench, this.#editor];
    const answer = this.querySelector<HTMLElement>('.answer');
    if (!bench || !editor || !answer || this.classList.contains('running')) return;
    const sql = editor.text();
    editor.markLine(null);
    if (sql.trim() === '') return this.#tell(this.#say('empty'));
    history.replaceState(null, '', mark + encodeURIComponent(sql));
    this.#tell(this.#say('running'));
    this.#running(true);
    try {
      const reply = await bench.ask({ ask: 'run', sql });
      if ('error' in reply) {
        answer.replaceChildren();
        editor.markLine(reply.error.line);
        this.#tell(problemText(reply.error, this.#tables, this.#say));
      } else if ('summary' in reply) await this.#show(answer, reply.summary, bench);
    } catch (error) {
      answer.replaceChildren();
      if (!(error instanceof Ended)) throw error;
      this.#tell(this.#say(error.how));
      if (error.how === 'broken') await bench.open();
    } finally {
      this.#running(false);
    }
  }

  async #show(
    answer: HTMLElement,
    summary: Parameters<typeof showAnswer>[1] | null,
    bench: Bench,
  ): Promise<void> {
    const format = this.#format;
    if (summary === null || !format) {
      answer.replaceChildren();
      return this.#tell(this.#say('nothing'));
    }
    await showAnswer(answer, summary, {
      bench,
      say: this.#say,
      format,
      source: this.dataset.source ?? '',
      tell: (text) => this.#tell(text),
    });
  }

  #running(isRunning: boolean): void {
    this.classList.toggle('running', isRunning);
    const [run, stop] = [this.#button('run'), this.#button('stop')];
    // A button that is disabled loses the focus, and the reader with it the place in the page.
    if (run) run.ariaDisabled = String(isRunning);
    if (stop) stop.ariaDisabled = String(!isRunning);
  }

  /** Ends the query, and opens the database again for the next one. */
  async #stop(): Promise<void> {
    if (!this.classList.contains('running')) return;
    this.#bench?.stop();
    await this.#bench?.open();
  }

  async #copyLink(): Promise<void> {
    history.replaceState(null, '', mark + encodeURIComponent(this.#editor?.text() ?? ''));
    await navigator.clipboard.writeText(location.href).then(
      () => this.#tell(this.#say('linkCopied')),
      () => this.#tell(this.#say('linkInAddress')),
    );
  }
}

/** The query in the address; null where there is none that can be read. */
function sharedQuery(): string | null {
  if (!location.hash.startsWith(mark)) return null;
  try {
    return decodeURIComponent(location.hash.slice(mark.length));
  } catch {
    return null;
  }
}

const queryOf = (question: Element | null) => question?.querySelector('code')?.textContent ?? '';

customElements.define('ask-sql', AskSql);
