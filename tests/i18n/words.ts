import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A text in a source file that readers would see. */
export interface FoundText {
  readonly line: number;
  readonly text: string;
}

/**
 * Names that are the same in every language: of file formats, languages for
 * programs, licences and fonts.
 * They may stand in pages as they are.
 */
export const names: ReadonlySet<string> = new Set([
  'BibTeX',
  'CC BY 4.0',
  'CSV',
  'Creative Commons Attribution 4.0',
  'DuckDB',
  'JSON',
  'JSON Feed',
  'JavaScript',
  'Parquet',
  'PNG',
  'Python',
  'RSS',
  'SHA256SUMS',
  'SQL',
  'SVG',
  'Source Sans 3',
  'XLSX',
  'pandas',
  'sqlite3',
]);

// The parsers come with Astro and are not named in package.json.
const ofAstro = createRequire(createRequire(import.meta.url).resolve('astro'));
const load = (name: string): Promise<unknown> => import(pathToFileURL(ofAstro.resolve(name)).href);
const forComponents = z
  .object({ parse: z.function({ input: [z.string()], output: z.object({ ast: z.unknown() }) }) })
  .parse(await load('@astrojs/compiler-rs'));
const forModules = z
  .object({
    parseSync: z.function({
      input: [z.string(), z.string()],
      output: z.object({ program: z.unknown() }),
    }),
  })
  .parse(await load('vite'));

/** A node of a syntax tree: its kind, its place in the source, and all that hangs on it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

// Trees are large: a schema would take seconds over them.
const isNode = (value: object): value is Node =>
  'type' in value && typeof value.type === 'string' && 'start' in value;

/** Attributes whose text is shown or read out. */
const shown =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|summary|caption|content|description|heading|name)$/;

/** Attributes and properties whose text is for machines, although it may look like words. */
const forMachines =
  /^(@type|query-input|schema|class|class:list|className|rel|sizes|media|viewBox|preserveAspectRatio|d|style|font|fontFamily|font-family|transform|href|src|type|http-equiv)$/;

/** All texts of an .astro component or a .ts module that readers would see, with their lines. */
export function textsIn(file: string, source: string): readonly FoundText[] {
  const tree = file.endsWith('.astro')
    ? forComponents.parse(source).ast
    : forModules.parseSync(file, source).program;
  const found: FoundText[] = [];
  const say = ({ start }: Node, words: string) => {
    const line = source.slice(0, start).split('\n').length;
    found.push({ line, text: words.trim().replace(/\s+/g, ' ') });
  };
  walk(tree, [], (item, above) => {
    const words = textOf(item);
    if (words === null || isForMachines(above)) return;
    const isPlain = item.type === 'JSXText' || isShown(above);
    if (isPlain ? hasWord(words) : readsLikeWords(words)) say(item, words);
  });
  return found;
}

/** Calls `look` for every node, with the nodes above it, the nearest first. */
function walk(
  value: unknown,
  above: readonly Node[],
  look: (item: Node, above: readonly Node[]) => void,
) {
  if (Array.isArray(value)) for (const item of value) walk(item, above, look);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const here = isNode(value) ? value : null;
  if (here) look(here, above);
  const path = here ? [here, ...above] : above;
  for (const child of Object.values(value)) walk(child, path, look);
}

/** The words of a node that holds text; null for all others. */
function textOf(item: Node): string | null {
  const { type, value } = item;
  if (type === 'JSXText' || type === 'Literal') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateElement') return null;
  return z.object({ cooked: z.string() }).safeParse(value).data?.cooked ?? null;
}

/** Name of an attribute, a property or what is called; empty where it is worked out. */
function nameOf(item: Node): string {
  const key =
    item.type === 'NewExpression' || item.type === 'CallExpression'
      ? item.callee
      : (item.key ?? item.name);
  const named = z.object({ name: z.string() });
  const { data } = z
    .union([
      named.transform(({ name }) => name),
      z.object({ name: named }).transform(({ name }) => name.name),
      z.object({ property: named }).transform(({ property }) => property.name),
      z.object({ value: z.string() }).transform(({ value }) => value),
    ])
    .safeParse(key);
  return data ?? '';
}

/** Errors are for those who build the site; types, imports and classes are for programs. */
function isForMachines(above: readonly Node[]): boolean {
  return above.some(
    (item) =>
      /^(Import|TS(?!As|NonNull|Satisfies)|BinaryExpression)/.test(item.type) ||
      (item.type === 'CallExpression' &&
        /^(literal|closest|matches|querySelector(All)?)$/.test(nameOf(item))) ||
      (item.type === 'JSXElement' && isMeta(item)) ||
      (item.type === 'NewExpression' && /Error$/.test(nameOf(item))) ||
      ((item.type === 'JSXAttribute' || item.type === 'Property') &&
        forMachines.test(nameOf(item))),
  );
}

/** Whether a text is the value of an attribute that readers get, or one of several that it may have. */
function isShown(above: readonly Node[]): boolean {
  const holder = above.find(
    ({ type }) => !/^(JSXExpressionContainer|Conditional|Logical|Paren|TemplateLiteral)/.test(type),
  );
  return holder?.type === 'JSXAttribute' && shown.test(nameOf(holder));
}

const isMeta = ({ openingElement }: Node) =>
  z.object({ name: z.object({ name: z.enum(['meta', 'slot']) }) }).safeParse(openingElement)
    .success;

const wordsOf = (text: string) =>
  withoutNames(text)
    .replace(/\S*\.[a-z]{2,7}\b/g, '')
    .match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Names that browsers give to keys. */
const keys: ReadonlySet<string> = new Set(['End', 'Enter', 'Escape', 'Home', 'Tab']);

/** The longest names first, as one may begin with another. */
const byLength = [...names].sort((a, b) => b.length - a.length);

const withoutNames = (text: string) =>
  byLength.reduce((rest, name) => rest.replaceAll(name, ' '), text);

const hasWord = (text: string) => wordsOf(text).length > 0;

/** Two words in a row, or one that begins like a sentence. */
function readsLikeWords(text: string): boolean {
  const rest = withoutNames(text).trim();
  if (/[{}]/.test(rest) || keys.has(rest)) return false;
  return /(^|\s)\p{L}{2,}[,;:]?\s+\p{L}{2,}/u.test(rest) || /^\p{Lu}\p{Ll}{2,}$/u.test(rest);
}
