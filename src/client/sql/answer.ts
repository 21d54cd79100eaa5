import type { Format } from '../../i18n/format.ts';
import type { Bench } from './bench.ts';
import { chartFigure } from './chart-figure.ts';
import { button, element } from './dom.ts';
import type { Summary } from './protocol.ts';
import { rowOf } from './row.ts';
import { takeAlong } from './take-along.ts';
import type { Say } from './words.ts';

/** Rows that are in the page at a time: a table of all would freeze it. */
const page = 200;

/** What the part of the page for the answer needs. */
export interface AnswerOptions {
  readonly bench: Bench;
  readonly say: Say;
  readonly format: Format;
  /** Address of the page of a source, with `source_id` where its id goes. */
  readonly source: string;
  /** Says something to those who see and to those who listen. */
  readonly tell: (text: string) => void;
}

const { lang } = document.documentElement;
const milliseconds = new Intl.NumberFormat(lang, {
  style: 'unit',
  unit: 'millisecond',
  maximumFractionDigits: 0,
});

/** Shows an answer: its first rows, buttons for the others, a chart, and what can be taken along. */
export async function showAnswer(
  host: HTMLElement,
  summary: Summary,
  options: AnswerOptions,
): Promise<void> {
  const { say, tell, format } = options;
  if (summary.count === 0) {
    host.replaceChildren();
    tell(say('noRows'));
    return;
  }
  const table = element('table');
  const frame = element('div');
  frame.className = 'scroll';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', host.dataset.label ?? '');
  frame.append(table);
  const turns = element('p');
  turns.className = 'turns';
  const show = (from: number) => showRows(table, turns, from, summary, options);
  host.replaceChildren(
    ...(summary.chart ? [chartFigure(summary.chart, say, format)] : []),
    frame,
    turns,
    takeAlong(options),
  );
  await show(0);
}

async function showRows(
  table: HTMLTableElement,
  turns: HTMLElement,
  from: number,
  summary: Summary,
  options: AnswerOptions,
): Promise<void> {
  const { bench, say, source, tell, format } = options;
  const to = Math.min(from + page, summary.count);
  const reply = await bench.ask({ ask: 'rows', from, to });
  if (!('rows' in reply)) return;
  const head = table.createTHead();
  const body = element('tbody');
  const names = element('tr');
  const isNumeric = summary.columns.map((_, index) =>
    reply.rows.some((row) => typeof row[index] === 'number'),
  );
  for (const [index, column] of summary.columns.entries()) {
    const cell = element('th', column);
    cell.scope = 'col';
    if (isNumeric[index]) cell.className = 'number';
    names.append(cell);
  }
  head.replaceChildren(names);
  body.append(...reply.rows.map((row) => rowOf(row, summary.columns, isNumeric, source, format)));
  for (const old of table.tBodies) old.remove();
  table.append(body);
  tell(
    say('shown', {
      first: format.number(from + 1),
      last: format.number(to),
      count: format.number(summary.count),
      time: milliseconds.format(Math.max(1, summary.time)),
    }),
  );
  const last = Math.floor((summary.count - 1) / page) * page;
  const turn = (message: Parameters<Say>[0], start: number) => {
    const one = button(say(message), () => {
      void showRows(table, turns, start, summary, options);
      table.parentElement?.focus();
    });
    one.disabled = start === from || start < 0 || start > last;
    return one;
  };
  turns.hidden = summary.count <= page;
  turns.replaceChildren(
    turn('firstRows', 0),
    turn('previousRows', from - page),
    turn('nextRows', from + page),
    turn('lastRows', last),
  );
}
