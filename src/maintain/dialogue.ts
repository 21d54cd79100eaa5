import { nearest } from '../catalog/nearest.ts';
import { problemText } from '../catalog/problem.ts';
import type { Tables } from '../catalog/whole.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { type Addition, faultOfKey } from './addition.ts';
import type { Plan } from './plan.ts';
import { askCell } from './question.ts';
import { Cancelled, type Terminal } from './terminal.ts';
import { layOut, wrap } from './wrap.ts';

/** A row whose cells are still being asked for. */
interface Draft extends Addition {
  readonly cells: Map<string, string>;
}

/**
 * Asks for a new row, column by column, and for rows it names that are not there yet.
 * Ends with a plan that brings no new errors and was agreed to; throws `Cancelled` otherwise.
 */
export async function askForRow(
  terminal: Terminal,
  dataset: Dataset,
  tables: Tables,
  plan: (additions: readonly Addition[]) => Promise<Plan>,
): Promise<Plan> {
  terminal.say(wrap(`${dataset.title}. ${dataset.statement}`));
  terminal.say('Ctrl-C leaves everything as it was.');
  const drafts: Draft[] = [];
  const main = await draftRow(terminal, dataset, tables, drafts);
  for (;;) {
    // A row that was asked for later, because this one now names it, still comes before it.
    drafts.push(...drafts.splice(drafts.indexOf(main), 1));
    sayDrafts(terminal, drafts);
    const answer = await terminal.ask('Write this? yes, no, or a column to change> ');
    if (/^(n|no)$/i.test(answer)) throw new Cancelled();
    if (!/^(y|yes)$/i.test(answer)) {
      await changeCell(terminal, answer, tables, drafts);
      continue;
    }
    const result = await plan(drafts);
    if (result.errors.length === 0) return result;
    terminal.say('\nNot written: the check would find these errors.');
    terminal.say(result.errors.map(problemText).join('\n'));
  }
}

/** Asks for the cells of a row; the rows it names and that are new come before it in `drafts`. */
async function draftRow(
  terminal: Terminal,
  dataset: Dataset,
  tables: Tables,
  drafts: Draft[],
): Promise<Draft> {
  const draft: Draft = { dataset, cells: new Map() };
  const columns = columnsOf(dataset);
  for (const { name } of columns.slice(0, dataset.key.length))
    await askInto(terminal, draft, name, tables, drafts);
  for (;;) {
    const twin = faultOfKey(draft, { tables, added: drafts });
    if (!twin) break;
    terminal.say(wrap(`${twin.value}: ${twin.message}. Type the key anew.`, '  '));
    for (const name of dataset.key) await askInto(terminal, draft, name, tables, drafts);
  }
  for (const { name } of columns.slice(dataset.key.length))
    await askInto(terminal, draft, name, tables, drafts);
  drafts.push(draft);
  return draft;
}

async function askInto(
  terminal: Terminal,
  { dataset, cells }: Draft,
  name: string,
  tables: Tables,
  drafts: Draft[],
): Promise<void> {
  const column = columnsOf(dataset).find((candidate) => candidate.name === name);
  if (!column) return;
  const askNew = async (target: Dataset) => {
    terminal.say(`\nA new row of ${target.id}. ${target.statement}`);
    const fresh = await draftRow(terminal, target, tables, drafts);
    terminal.say(`\nBack to ${dataset.id}.`);
    return fresh.cells.get(target.key[0] ?? '') ?? '';
  };
  cells.set(name, await askCell(terminal, dataset, column, { tables, added: drafts }, askNew));
}

/** Columns as they are called when one is to be changed: those of other rows with their dataset. */
function fieldsOf(drafts: readonly Draft[]) {
  const last = drafts.at(-1);
  return drafts.flatMap((draft) =>
    columnsOf(draft.dataset).map(({ name }) => ({
      label: draft === last ? name : `${draft.dataset.id}.${name}`,
      name,
      draft,
    })),
  );
}

function sayDrafts(terminal: Terminal, drafts: readonly Draft[]): void {
  const rows = fieldsOf(drafts).map(({ label, name, draft }) => [
    label,
    draft.cells.get(name) || '-',
  ]);
  terminal.say(`\n${layOut(rows, { indent: '  ' })}\n`);
}

async function changeCell(
  terminal: Terminal,
  label: string,
  tables: Tables,
  drafts: Draft[],
): Promise<void> {
  const fields = fieldsOf(drafts);
  const field = fields.find((candidate) => candidate.label === label);
  if (field) return askInto(terminal, field.draft, field.name, tables, drafts);
  const near = nearest(
    label,
    fields.map((candidate) => candidate.label),
  );
  terminal.say(`  "${label}"  no such column.${near ? ` Did you mean ${near}?` : ''}`);
}
