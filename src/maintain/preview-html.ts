import { count } from '../catalog/count.ts';
import type { Figure } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import type { FigurePair, Preview, SentencePair } from './preview.ts';
import type { ValueChange } from './value-changes.ts';

/** Changes named in a summary; the page has all of them. */
const named = 3;
/** Numbers listed above a figure. */
const listed = 5;
/** Figures drawn; the others are named. */
const drawn = 60;

const style = `body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; }
section { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; border-top: 1px solid var(--line); padding: 1rem 0; }
section > h3, section > p { grid-column: 1 / -1; margin: 0; }
h4 { margin: 0 0 .5rem; font-size: 1rem; }
.chart.chart { display: block; max-width: 100%; height: auto; }
del { background: color-mix(in oklab, var(--loss) 18%, transparent); }
ins { background: color-mix(in oklab, var(--act) 22%, transparent); text-decoration: none; }
.none { color: var(--muted); }`;

/**
 * One HTML page, whole in itself, with every figure and sentence that differs, before and after side
 * by side. `sheets` are the style sheets of the site that paint figures.
 */
export function previewHtml(
  { figures, sentences, sameFigures, sameSentences }: Preview,
  title: string,
  sheets: readonly string[],
): string {
  const rest = figures.slice(drawn);
  const parts = [
    el('h1', {}, escapeXml(title)),
    el(
      'p',
      {},
      `${count(figures.length, 'figure')} and ${count(sentences.length, 'sentence')} change. ` +
        `Unchanged: ${count(sameFigures, 'figure')}, ${count(sameSentences, 'sentence')}.`,
    ),
    ...(sentences.length > 0 ? [el('h2', {}, 'Sentences'), ...sentences.map(sentencePart)] : []),
    ...(figures.length > 0
      ? [el('h2', {}, 'Figures'), ...figures.slice(0, drawn).map(figurePart)]
      : []),
    rest.length > 0
      ? el('p', {}, `Not drawn: ${escapeXml(rest.map(({ id }) => id).join(', '))}.`)
      : '',
  ];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title>`;
  return `<!doctype html><html lang="en"><head>${head}<style>${sheets.join('\n')}\n${style}</style></head><body>${parts.join('\n')}</body></html>\n`;
}

/** The changes that weigh most, in words, for the summary of a pull request. */
export function previewSummary({ figures, sentences, sameFigures }: Preview): string {
  if (figures.length + sentences.length === 0) return 'No figure and no sentence changes.';
  const titled = figures.filter(hasOtherTitle);
  const others = figures.filter((pair) => !hasOtherTitle(pair));
  const changes = [
    ...titled.map(({ before, after }) => arrow({ before: titleOf(before), after: titleOf(after) })),
    ...sentences.map(arrow),
    ...others.map(inNumbers),
  ].slice(0, named);
  const head = `${count(figures.length, 'figure')} and ${count(sentences.length, 'sentence')} change, ${count(sameFigures, 'figure')} stay as they are.`;
  return [head, ...changes].join('\n');
}

const titleOf = (figure: Figure | undefined) => figure?.words.title;

const hasOtherTitle = ({ before, after }: FigurePair) => titleOf(before) !== titleOf(after);

/** A figure whose title stays, by the number that moved most. */
const inNumbers = ({ id, values: [value] }: FigurePair): string =>
  value ? `- ${id}: ${valueText(value)}` : `- ${id}: rows, notes or documents change`;

function arrow({ before, after }: Omit<SentencePair, 'name'>): string {
  if (before === undefined) return `- new: ${after}`;
  return after === undefined ? `- gone: ${before}` : `- ${before}\n  → ${after}`;
}

const valueText = ({ row, column, before, after }: ValueChange) =>
  `${row}, ${column}: ${before} → ${after}`;

const sentencePart = ({ name, before, after }: SentencePair) =>
  el(
    'section',
    {},
    el('h3', {}, escapeXml(name)),
    el('p', {}, el('del', {}, escapeXml(before ?? '(none)'))),
    el('p', {}, el('ins', {}, escapeXml(after ?? '(none)'))),
  );

const figurePart = ({ id, before, after, values }: FigurePair) =>
  el(
    'section',
    {},
    el('h3', {}, escapeXml(id)),
    ...values.slice(0, listed).map((value) => el('p', {}, escapeXml(valueText(value)))),
    values.length > listed ? el('p', {}, `and ${values.length - listed} more numbers`) : '',
    side('Before', before, 'before'),
    side('After', after, 'after'),
  );

function side(title: string, figure: Figure | undefined, prefix: string): string {
  const [wide] = frames;
  if (!figure || !wide)
    return el('div', { class: 'none' }, el('h4', {}, title), el('p', {}, 'No such figure.'));
  const { words } = figure;
  // Both drawings stand on one page: an id may be there once.
  const svg = figure.svg(wide).replace(/(id="|url\(#)([\w-]+)/g, `$1${prefix}-${figure.id}-$2`);
  return el(
    'div',
    {},
    el('h4', {}, `${title}: ${escapeXml(words.title)}`),
    el('p', {}, escapeXml(words.subtitle)),
    svg,
    ...words.notes.map((note) => el('p', { class: 'none' }, escapeXml(note))),
  );
}
