import { spawnSync } from 'node:child_process';
import promises, {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  canonicalCell,
  readCanonical,
  replaceFile,
  writeCanonical,
} from '../../src/catalog/write.ts';
import { datasets } from '../../src/datasets/all.ts';
import { consumerPrices } from '../../src/datasets/consumer-prices.ts';
import { columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { ftcTypes } from '../../src/datasets/ftc-types.ts';
import fc from '../fast-check.ts';
import { fixtureFolder, present } from '../fixture.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const column = (dataset: Dataset, name: string) =>
  present(columnsOf(dataset).find((candidate) => candidate.name === name));
const label = column(ftcTypes, 'label');
const index = column(consumerPrices, 'index');

/** The canonical text of a file of `ftc-types`; null where it is left alone. */
function format(text: string | Uint8Array, dataset: Dataset = ftcTypes): string | null {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const { rows } = readCanonical(dataset, 'data/x.csv', bytes);
  return rows ? writeCanonical(dataset, rows) : null;
}

const header = 'type,label,parent\n';

describe('a cell', () => {
  test.each([
    [' Tech  support ', 'Tech support'],
    ['\u00a0Tech\u00a0', 'Tech'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['   ', ''],
  ])('%j is written %j', (text, canonical) => {
    expect(canonicalCell(label, text)).toBe(canonical);
  });

  test.each(['a\u200b  b ', 'a\tb ', '\ufeff a', '1,000', '007', '1.50'])(
    '%j stays, for somebody must look at it or it is no number here',
    (text) => expect(canonicalCell(label, text)).toBe(text),
  );

  test.each([
    ['174.0', '174'],
    ['174.50', '174.5'],
    ['-0.250', '-0.25'],
    ['174', '174'],
    ['100', '100'],
    ['1,000.0', '1,000.0'],
    ['007.0', '007.0'],
    ['1.', '1.'],
    ['.50', '.50'],
    ['0.12345678910', '0.12345678910'],
  ])('the decimal %s is written %s', (text, canonical) => {
    expect(canonicalCell(index, text)).toBe(canonical);
  });
});

describe('a file is rewritten', () => {
  const clean = `${header}a,"A, or B",\nb,C,a\n`;

  test.each([
    ['rows out of order', `${header}b,C,a\na,"A, or B",\n`],
    ['a byte order mark', `\ufeff${clean}`],
    ['CRLF', clean.replaceAll('\n', '\r\n')],
    ['CR', clean.replaceAll('\n', '\r')],
    ['no line break at the end', clean.trimEnd()],
    ['empty lines', `${clean}\n\n`],
    ['lines of blanks', clean.replace('b,C', '  \nb,C')],
    ['needless quotes', `"type",label,parent\n"a","A, or B",""\nb,"C",a\n`],
    ['blanks', clean.replace('C', ' C ')],
  ])('with %s', (_, text) => expect(format(text)).toBe(clean));

  test('with a bare quote inside of a cell', () => {
    expect(format(`${header}a,5" disc,\n`)).toBe(`${header}a,"5"" disc",\n`);
  });

  test('where the check finds fault with values, which stay', () => {
    const text = `${header}A B,=1+1,\na,,nobody\na,,nobody\n`;
    expect(format(text)).toBe(text);
  });

  test('and rows of one key keep their order', () => {
    expect(format(`${header}b,2,\na,9,\na,1,\n`)).toBe(`${header}a,9,\na,1,\nb,2,\n`);
  });
});

describe('a file is left alone', () => {
  test.each([
    ['another header', 'type,lable,parent\na,A,\n', 'header'],
    ['another order of columns', 'label,type,parent\nA,a,\n', 'header'],
    ['a column too many', 'type,label,parent,x\na,A,,\n', 'header'],
    ['no header', '', 'header'],
    ['an empty first line', `\n${header}a,A,\n`, 'header'],
    ['a row too short', `${header}a,A\n`, 'cells'],
    ['a row too long', `${header}a,A,,\n`, 'cells'],
    ['a quote that takes in lines', `${header}a,"A,\nb,B",\n`, 'quotes'],
    ['a quote that never closes', `${header}a,"A,\nb,B,\n`, 'quotes'],
    ['text after a closing quote', `${header}a,"A"B,\n`, 'quotes'],
    ['a quote after blanks', `${header}a, "A",\n`, 'quotes'],
  ])('with %s', (_, text, rule) => {
    const { rows, problems } = readCanonical(ftcTypes, 'data/x.csv', bytesOf(text));
    expect(rows).toBeUndefined();
    expect(problems?.map((problem) => problem.rule)).toContain(rule);
  });

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${header}`, 'utf16le')],
    ['Latin-1', Buffer.from(`${header}a,Caf\u00e9,\n`, 'latin1')],
  ])('in %s', (_, bytes) => {
    const { problems } = readCanonical(ftcTypes, 'data/x.csv', bytes);
    expect(problems?.map(({ rule }) => rule)).toContain('encoding');
  });
});

describe('random rows', () => {
  const anyDataset = fc.constantFrom(...datasets);
  const isCsv = ({ dataset }: { dataset: Dataset }) => dataset.file.endsWith('.csv');
  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ''));
  const file = anyDataset.chain((dataset) => {
    const columns = columnsOf(dataset);
    const cells = fc.tuple(...columns.map(() => line));
    const rows = fc.array(
      cells.map((row) => row.map((text, index) => canonicalCell(present(columns[index]), text))),
    );
    return fc.record({ dataset: fc.constant(dataset), rows });
  });

  test('come back from their canonical file as they were', () => {
    fc.assert(
      fc.property(file, ({ dataset, rows }) => {
        const text = writeCanonical(dataset, rows);
        expect(format(text, dataset)).toBe(text);
      }),
    );
  });

  test('give the same file in whatever order and form they come', () => {
    const wild = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(file.filter(isCsv), fc.boolean(), ({ dataset, rows }, reverse) => {
        const unique = [
          ...new Map(
            rows.map((row) => [row.slice(0, dataset.key.length).join('\0'), row]),
          ).values(),
        ];
        const names = columnsOf(dataset).map(({ name }) => name);
        const lines = [names, ...(reverse ? unique.toReversed() : unique)];
        const text = lines.map((cells) => cells.map(wild).join(',')).join('\r\n');
        expect(format(text, dataset)).toBe(writeCanonical(dataset, unique));
      }),
    );
  });
});

test('spoilt bytes never throw, and what is rewritten once stays', async () => {
  const whole = new Uint8Array(await readFile(join(fixtureFolder, 'losses/ftc-types.csv')));
  const spoilt = fc
    .array(
      fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(...bytesOf('",\n\r \0a\u00e9'), 0xff)),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((changes) => {
      const bytes = whole.slice();
      for (const [index, byte] of changes) bytes[index] = byte;
      return bytes;
    });
  fc.assert(
    fc.property(spoilt, (bytes) => {
      const text = format(bytes);
      if (text !== null) expect(format(text)).toBe(text);
    }),
  );
});

describe('replacing a file', () => {
  async function oldFile() {
    const folder = await mkdtemp(join(tmpdir(), 'hang-up-test-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, 'x.csv');
    await writeFile(path, 'old');
    return { folder, path };
  }
  const failure = () => Promise.reject(new Error('no space left on device'));
  const { open, rename, rm: remove } = promises;

  test('puts the new text in its place and leaves nothing else', async () => {
    const { folder, path } = await oldFile();
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['x.csv']);
  });

  test('makes the file where there was none', async () => {
    const { folder } = await oldFile();
    await replaceFile(join(folder, 'y.csv'), 'new');
    expect(await readFile(join(folder, 'y.csv'), 'utf8')).toBe('new');
  });

  test.skipIf(process.platform === 'win32')('keeps its permissions, and a link to it', async () => {
    const { folder, path } = await oldFile();
    await chmod(path, 0o640);
    await symlink(path, join(folder, 'link'));
    await replaceFile(join(folder, 'link'), 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test.each(['writeFile', 'sync', 'close'] as const)(
    'leaves the old one where %s fails',
    async (step) => {
      const { folder, path } = await oldFile();
      const failing: typeof open = async (...args) => {
        const handle = await open(...args);
        onTestFinished(() => close().catch(() => undefined));
        const close = handle.close.bind(handle);
        handle[step] = failure;
        return handle;
      };
      await expect(replaceFile(path, 'new', { open: failing, rename, rm: remove })).rejects.toThrow(
        'no space',
      );
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['x.csv']);
    },
  );

  test('leaves the old one where it cannot take its place', async () => {
    const { folder, path } = await oldFile();
    await expect(replaceFile(path, 'new', { open, rename: failure, rm: remove })).rejects.toThrow(
      'no space',
    );
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['x.csv']);
  });

  test.skipIf(process.platform === 'win32')(
    'leaves the old one where the system refuses to write on',
    async () => {
      const { path } = await oldFile();
      const module = new URL('../../src/catalog/write.ts', import.meta.url).href;
      const code = `import { replaceFile } from '${module}';
        await replaceFile('${path}', 'n'.repeat(1e6));`;
      const run = (limit: string) => {
        const script = `ulimit -f ${limit}; exec "$0" --input-type=module -e "$1"`;
        return spawnSync('sh', ['-c', script, process.execPath, code]).status;
      };
      expect(run('8')).not.toBe(0);
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(run('unlimited')).toBe(0);
      expect(await readFile(path, 'utf8')).toHaveLength(1e6);
    },
  );
});
