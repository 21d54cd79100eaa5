import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from './words.ts';

/** Folders whose files make what readers see. */
const folders = [
  'pages',
  'components',
  'layouts',
  'client',
  'figures',
  'indicators',
  'publish',
  'sentences',
];

const files = folders
  .flatMap((folder) => {
    const root = join('src', folder);
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file));
  })
  .concat(join('src', 'links.ts'))
  .filter((file) => /\.(ts|astro)$/.test(file))
  // Examples of code and SQL, which are the same in every language.
  .filter(
    (file) =>
      !/^src.(publish.(snippets|sqlite|sqlite-schema|sql-questions|sql-snippets)|client.sql.dictionary)\.ts$/.test(
        file,
      ),
  )
  .sort();

test('no page, component, script or figure holds a word of its own: all are in src/i18n', () => {
  const found = files.flatMap((file) =>
    textsIn(file, readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(found).toEqual([]);
}, 60_000);

test.each([
  ['text in an element', '<p>Hang up</p>', ['Hang up']],
  ['one word', '<p>{count} losses</p>', ['losses']],
  ['a name read out', '<nav aria-label="Menu"></nav>', ['Menu']],
  ['a text alternative worked out', '<img alt={wide ? "Map" : t.alt} />', ['Map']],
  [
    'a sentence in an expression',
    '<p>{open && `reported in the year`}</p>',
    ['reported in the year'],
  ],
  [
    'a sentence in the script above',
    '---\nconst a = "Reported losses";\n---\n<p>{a}</p>',
    ['Reported losses'],
  ],
])('finds %s', (_, source, texts) => {
  expect(textsIn('a.astro', source).map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['messages', '<p>{t.site.name}: {f.number(2)} ({year})</p>'],
  ['classes', '<p class="small lead" class:list={["wide open", { open }]}></p>'],
  [
    'what is for browsers',
    '<meta name="robots" content="noindex" /><a href="/a b/" rel="x y">1</a>',
  ],
  ['names of file formats', '<a href={x}>CSV</a><a>{id}.json</a>'],
  ['errors for those who build', '---\nif (!a) throw new Error(`there is no such figure`);\n---\n'],
  ['what is compared', '<p>{kind === "Reported losses" && 1}</p>'],
])('lets %s be', (_, source) => {
  expect(textsIn('a.astro', source)).toEqual([]);
});

test('tells the line in a module', () => {
  expect(textsIn('a.ts', "const a = 1;\n\nconst b: string = 'Losses by state';\n")).toEqual([
    { line: 3, text: 'Losses by state' },
  ]);
});
