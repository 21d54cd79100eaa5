import { count } from '../catalog/count.ts';
import { layOut } from '../maintain/wrap.ts';
import type { Reading } from './feed.ts';
import type { Proposal } from './proposal.ts';

/** Rows listed of each kind; the counts are always whole. */
const listed = 10;

/** What a feed would change, for a person who decides: counts by dataset, then rows that need a look. */
export function proposalText({ rowsRead, remarks }: Reading, proposal: Proposal): string {
  const { fresh, same, revised, gone } = proposal;
  const parts = [
    `${count(rowsRead, 'row')} read: ${fresh.length} new, ${same} on record, ${revised.length} changed, ${gone.length} gone`,
    counts(proposal),
    list(
      'Changed: the same document states another value than on record. Not written; look at both.',
      revised.map(({ dataset, key, line, cells }) => {
        const changes = cells.map(
          (cell) => `${cell.column} ${cell.old || '(empty)'} -> ${cell.new || '(empty)'}`,
        );
        return `data/${dataset.file}:${line}  ${key.join(', ')}: ${changes.join('; ')}`;
      }),
    ),
    list(
      'Gone: on record, and no longer in the document. Not removed; look at both.',
      gone.map(({ dataset, key, line }) => `data/${dataset.file}:${line}  ${key.join(', ')}`),
    ),
    list('Good to know:', remarks),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function counts({ fresh }: Proposal): string {
  const groups = [...Map.groupBy(fresh, ({ dataset }) => dataset.id)];
  return layOut(
    groups.map(([id, rows]) => [id, `${count(rows.length, 'new row')}, e.g. ${example(rows)}`]),
    { indent: '  ' },
  );
}

function example(rows: Proposal['fresh']): string {
  const [first] = rows;
  return [...(first?.cells ?? [])]
    .flatMap(([name, text]) => (text === '' ? [] : `${name}=${text}`))
    .slice(0, 6)
    .join(' ');
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length - listed;
  return [title, ...lines.slice(0, listed), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}
