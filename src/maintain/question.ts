import { canonicalCell } from '../catalog/write.ts';
import { datasets } from '../datasets/all.ts';
import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import { faultOfCell, type Surroundings } from './addition.ts';
import { choose, mostListed, type Option, optionsOf, sayNoOption, sayOptions } from './choice.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Asks for a row of another dataset that a cell is to name, and gives its id. */
export type AskNew = (target: Dataset) => Promise<string>;

/** Asks for the cell of a column until the answer fits. */
export async function askCell(
  terminal: Terminal,
  dataset: Dataset,
  column: Column,
  around: Surroundings,
  askNew: AskNew,
): Promise<string> {
  const target = datasets.find(({ id }) => id === dataset.references[column.name]);
  const options = () =>
    target
      ? optionsOf(target.id, around.tables, around.added)
      : (column.choices ?? []).map((id) => ({ id, title: '' }));
  introduce(terminal, dataset, column, target);
  let listed = options().length <= mostListed ? options() : [];
  if (listed.length > 0) sayOptions(terminal, listed);
  const names: string[] = [];
  for (;;) {
    const answer = canonicalCell(column, await terminal.ask(`${column.name}> `));
    const named = answer === '' ? '' : await nameIn(answer);
    if (named === null) continue;
    if (named !== '' && isList(column)) {
      names.push(...named.split(';'));
      terminal.say('  Another one, or Enter to go on.');
      continue;
    }
    const text = names.length > 0 ? [...new Set(names)].join(';') : named;
    const fault = faultOfCell(dataset, column, text, around);
    if (!fault) return text;
    names.length = 0;
    terminal.say(wrap(`${fault.message}. ${fault.mend}`, '  '));
  }

  /** What an answer names; null where it is not clear yet. */
  async function nameIn(answer: string): Promise<string | null> {
    const known: readonly Option[] = options();
    if (known.length === 0 && !target) return answer;
    if (target && answer === 'new') return askNew(target);
    if (answer.includes(';')) return answer;
    const choice = choose(answer, known, listed);
    if ('chosen' in choice) return choice.chosen.id;
    const [only, ...more] = choice.listed;
    if (only && more.length === 0) {
      terminal.say(wrap(`${only.id}  ${only.title}`, '  '));
      return only.id;
    }
    listed = choice.listed;
    if (only) sayOptions(terminal, listed);
    else sayNoOption(terminal, answer, known, target);
    return null;
  }
}

function introduce(
  terminal: Terminal,
  dataset: Dataset,
  column: Column,
  target: Dataset | undefined,
): void {
  const { title, description, expects, example, unit, optional } = column;
  const columns = columnsOf(dataset);
  const place = columns.findIndex(({ name }) => name === column.name) + 1;
  const lines = [`\n${title} (${place} of ${columns.length})`, wrap(description, '  ')];
  if (target) lines.push('  Type its id or a part of its id or title; "new" adds one.');
  else if (column.choices) lines.push('  Type one of these, or its number.');
  else {
    const expected = expects === 'text' ? 'For' : `Expected ${expects}, for`;
    lines.push(wrap(`${expected} example: ${example}`, '  '));
  }
  if (unit) lines.push(`  Unit: ${unit}`);
  if (optional) lines.push('  Enter leaves it empty.');
  terminal.say(lines.join('\n'));
}

/** True for columns that name several things at once. */
function isList({ schema, example }: Column): boolean {
  return Array.isArray(schema.decode(example));
}
