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
import { layOut, width, wrap } from './wrap.ts';

const mostRows = 25;
const mostNames = 40;

/** A comparison for the terminal: counts first, then each row. */
export function comparisonText(comparison: Comparison): string {
  const { old, new: now, datasets, pages } = comparison;
  const head = `${old} -> ${now}\n${summarise(comparison)}`;
  const outlines = outlineList(comparison);
  const drawn = outlines ? list(outlines) : '';
  if (datasets.length === 0) return [head, drawn].filter(Boolean).join('\n\n');
  return [
    head,
    counts(datasets),
    ...datasets.map(details),
    drawn,
    ...figureParts(comparison),
    pages.length > 0 ? list({ title: 'Pages', names: pages }) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function counts(datasets: readonly Difference[]): string {
  const rows = datasets.map((difference) => {
    const { id, added, removed, changed } = difference;
    const numbers = [added.length, removed.length, changed.length].map(String);
    return [id, ...numbers, columnChanges(difference)];
  });
  const head = ['Dataset', 'Added', 'Removed', 'Changed', ''];
  return layOut([head, ...rows], { right: [1, 2, 3] });
}

function details(difference: Difference): string {
  const { shown, more } = cut(entriesOf(difference), mostRows);
  if (shown.length === 0) return '';
  const rest = more > 0 ? [`  and ${more} more; --format json lists all`] : [];
  return [`data/${difference.file}`, ...shown.map(entryText), ...rest].join('\n');
}

function entryText({ what, key, line, cells }: Entry): string {
  const place = what === 'removed' ? `was line ${line}` : `line ${line}`;
  const head = wrap(`${what}, ${place}: ${key}`, '  ', '    ');
  if (what === 'changed') return [head, ...cells.map(changeText)].join('\n');
  if (cells.length === 0) return head;
  const texts = cells.map(({ column, old, new: now }) => `${column} ${old || now}`);
  return `${head}\n${wrap(texts.join(', '), '    ')}`;
}

function changeText({ column, old, new: now }: Entry['cells'][number]): string {
  const [before, after] = [old || '(empty)', now || '(empty)'];
  const line = `    ${column}: ${before} -> ${after}`;
  if (line.length <= width) return line;
  const hanging = ' '.repeat(11);
  return [
    `    ${column}:`,
    wrap(`old: ${before}`, '      ', hanging),
    wrap(`new: ${after}`, '      ', hanging),
  ].join('\n');
}

function figureParts(comparison: Comparison): readonly string[] {
  const lists = figureLists(comparison);
  return typeof lists === 'string' ? [wrap(lists)] : lists.map(list);
}

function list({ title, names }: TitledList): string {
  const { shown, more } = cut(names, mostNames);
  const rest = more > 0 ? [`  and ${more} more`] : [];
  return [`${title} (${names.length})`, ...shown.map((name) => `  ${name}`), ...rest].join('\n');
}
