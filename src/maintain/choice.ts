import { nearest } from '../catalog/nearest.ts';
import type { Tables } from '../catalog/whole.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Addition } from './addition.ts';
import type { Terminal } from './terminal.ts';
import { width, wrap } from './wrap.ts';

/** Something to choose: what is written, and what helps to recognise it. */
export interface Option {
  readonly id: string;
  readonly title: string;
}

/** So many options are listed at once; of more, a part is typed. */
export const mostListed = 12;

/** The column that says in words what a row is; where there is none, the second one serves. */
const titleColumns = ['title', 'name', 'label'];

/** Rows of a dataset that a cell can name, with the text that stands next to their id. */
export function optionsOf(
  datasetId: string,
  tables: Tables,
  added: readonly Addition[],
): readonly Option[] {
  const table = tables.get(datasetId);
  if (!table) return [];
  const [id = '', second = ''] = Object.keys(table.dataset.row.shape);
  const title = titleColumns.find((name) => name in table.dataset.row.shape) ?? second;
  const titles = table.values(title);
  const there = table
    .values(id)
    .map((value, row) => ({ id: String(value), title: String(titles[row] ?? '') }));
  const along = added.filter(({ dataset }) => dataset.id === datasetId);
  const fresh = along.map(({ cells }) => ({
    id: cells.get(id) ?? '',
    title: cells.get(title) ?? '',
  }));
  return [...there, ...fresh];
}

/**
 * What an answer means among options: the one chosen, or those that fit it so far.
 * A number chooses from the options listed last.
 */
export function choose(
  answer: string,
  options: readonly Option[],
  listed: readonly Option[],
): { readonly chosen: Option } | { readonly listed: readonly Option[] } {
  const exact = options.find(({ id }) => id === answer);
  const numbered = /^\d{1,2}$/.test(answer) ? listed[Number(answer) - 1] : undefined;
  const chosen = exact ?? numbered;
  if (chosen) return { chosen };
  const words = answer.toLowerCase().split(/\s+/);
  return {
    listed: options.filter(({ id, title }) => {
      const text = `${id} ${title}`.toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  };
}

/** Lists options with their numbers; of many, only the first. */
export function sayOptions(terminal: Terminal, options: readonly Option[]): void {
  const shown = options.slice(0, mostListed);
  const lines = shown.map(({ id, title }, place) => {
    const line = `  ${String(place + 1).padStart(2)}  ${id}${title === '' ? '' : `  ${title}`}`;
    return line.length > width ? `${line.slice(0, width - 1)}…` : line;
  });
  const more = options.length - shown.length;
  if (more > 0) lines.push(`      and ${more} more: type another part of the one you mean`);
  terminal.say(lines.join('\n'));
}

/** Says that nothing fits, with what was probably meant. */
export function sayNoOption(
  terminal: Terminal,
  answer: string,
  options: readonly Option[],
  target: Dataset | undefined,
): void {
  const near = nearest(
    answer,
    options.map(({ id }) => id),
  );
  const mend = near ? `Did you mean ${near}?` : 'Type another part of its id or title.';
  const fresh = target ? ` "new" adds a row to ${target.id}.` : '';
  terminal.say(wrap(`"${answer}"  nothing like that. ${mend}${fresh}`, '  '));
}
