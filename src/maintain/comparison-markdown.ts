import {
  type Comparison,
  columnChanges,
  cut,
  type Entry,
  entriesOf,
  figureLists,
  outlineList,
  summarise,
  type TitledList,
} from './comparison.ts';
import type { Difference } from './difference.ts';

/** A job summary may not exceed a megabyte. */
const mostRows = 20;
const mostNames = 40;
const longestCell = 160;

/** A comparison for the job summary of a pull request: tables, long lists cut. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { old, new: now, datasets, pages } = comparison;
  const head = `## Changes of the data\n\n${plain(old)} → ${plain(now)}: ${summarise(comparison)}`;
  const outlines = outlineList(comparison);
  const drawn = outlines ? list(outlines) : '';
  if (datasets.length === 0) return [head, drawn].filter(Boolean).join('\n\n');
  return [
    head,
    counts(datasets),
    ...datasets.map(details),
    drawn,
    ...figureParts(comparison),
    pages.length > 0 ? list({ title: 'Pages affected', names: pages }) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function counts(datasets: readonly Difference[]): string {
  const rows = datasets.map((difference) => {
    const { id, added, removed, changed } = difference;
    const cells = [id, added.length, removed.length, changed.length, columnChanges(difference)];
    return row(cells.map((cell) => plain(String(cell))));
  });
  return [
    row(['Dataset', 'Added', 'Removed', 'Changed', 'Columns']),
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

function details(difference: Difference): string {
  const { shown, more } = cut(entriesOf(difference), mostRows);
  if (shown.length === 0) return '';
  const table = [
    row(['', 'Row', 'Column', 'Old', 'New']),
    '| --- | --- | --- | --- | --- |',
    ...shown.flatMap(entryRows),
  ].join('\n');
  const rest = more > 0 ? `\n\nand ${more} more rows` : '';
  return `### ${plain(difference.id)}\n\n${table}${rest}`;
}

/** One line a changed cell; the cells of an added or removed row stand in one line. */
function entryRows({ what, key, cells }: Entry): readonly string[] {
  if (what === 'changed')
    return cells.map(({ column, old, new: now }, index) =>
      row([
        index === 0 ? what : '',
        index === 0 ? plain(key) : '',
        ...[column, old, now].map(plain),
      ]),
    );
  const text = cells.map(({ column, old, new: now }) => `${column} ${old || now}`).join(', ');
  const [before, after] = what === 'removed' ? [text, ''] : ['', text];
  return [row([what, plain(key), '', plain(before), plain(after)])];
}

function figureParts(comparison: Comparison): readonly string[] {
  const lists = figureLists(comparison);
  return typeof lists === 'string' ? [lists] : lists.map(list);
}

function list({ title, names }: TitledList): string {
  const { shown, more } = cut(names, mostNames);
  const rest = more > 0 ? [`- and ${more} more`] : [];
  const lines = [...shown.map((name) => `- ${plain(name)}`), ...rest];
  return `### ${title} (${names.length})\n\n${lines.join('\n')}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Text as it stands: a pull request may hold any text, so nothing of it acts as Markdown or HTML. */
function plain(text: string): string {
  const short = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
  return short.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&#!@]/g, '\\$&');
}
