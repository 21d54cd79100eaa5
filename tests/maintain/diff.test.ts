import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../scripts/diff.ts';
import { fixtureFolder } from '../fixture.ts';
import { contents, dataCopy, edit, emptyFolder, Recorder } from './scene.ts';

async function diff(args: readonly string[], repository = fixtureFolder) {
  const output = new Recorder();
  const status = await main([...args], output, repository);
  return { status, said: output.said, complained: output.complained };
}

const countries = 'losses/ic3-countries.csv';
const newest = 'fbi-ic3-2025-annual-report';

/** The fixture with one row added, one removed and one changed. */
async function changedCopy(): Promise<string> {
  const folder = await dataCopy();
  await edit(folder, countries, (text) =>
    text
      .replace(/\n2025,CA,.*/, '')
      .replace('\n2025,FR,', `\n2025,ES,${newest},1234,,p. 24,,\n2025,FR,`)
      .replace('BR,fbi-ic3-2025-annual-report,2686', `BR,${newest},2687`),
  );
  return folder;
}

test('data compared with itself has no differences', async () => {
  const { status, said } = await diff([fixtureFolder, await dataCopy()]);
  expect(status).toBe(0);
  expect(said.split('\n')[1]).toBe('No differences.');
});

test('the form of a file is no difference', async () => {
  const folder = await dataCopy();
  await edit(folder, countries, (text) => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    return [header, ...rows.reverse().map((row) => `${row} `)].join('\r\n');
  });
  expect((await diff([fixtureFolder, folder])).said).toContain('No differences.');
});

test('rows are compared by their keys', async () => {
  const { status, said } = await diff([fixtureFolder, await changedCopy()]);
  expect(status).toBe(0);
  expect(said).toContain('1 row added, 1 removed, 1 changed in 1 dataset.');
  expect(said).toContain(`changed, line 2: 2025, BR, ${newest}\n    complaints: 2686 -> 2687\n`);
  expect(said).toMatch(/added, line \d: 2025, ES, .*\n {4}complaints 1234, locator p. 24\n/);
  expect(said).toMatch(/removed, was line 3: 2025, CA, .*\n {4}complaints 7479,/);
});

test('the other direction exchanges what is added and removed', async () => {
  const { said } = await diff([await changedCopy(), fixtureFolder]);
  expect(said).toContain('complaints: 2687 -> 2686');
  expect(said).toMatch(/removed, was line \d: 2025, ES/);
});

test('nothing is wider than a terminal but a word that is', async () => {
  const folder = await dataCopy();
  await edit(folder, 'enforcement/operations.csv', (text) =>
    text.replaceAll(' the ', ' a certain '),
  );
  const { said } = await diff([fixtureFolder, folder]);
  expect(said).toContain('\n      old: ');
  for (const line of said.split('\n').slice(1))
    if (/ /.test(line.trim())) expect(line.length, line).toBeLessThanOrEqual(80);
});

describe('what a change reaches', () => {
  test('are the pages that show the row', async () => {
    const folder = await dataCopy();
    await edit(folder, 'losses/ic3-states.csv', (text) =>
      text.replace(/(\n2025,US-DC,fbi-ic3-2025-annual-report),\d+/, '$1,7'),
    );
    const { said } = await diff([fixtureFolder, folder]);
    expect(said).toContain(`Pages (3)\n  /data/ic3-states/\n  /sources/${newest}/\n  /states/dc/`);
  });

  test('are pages of both sides where a row moves from one to the other', async () => {
    const folder = await dataCopy();
    await edit(folder, 'enforcement/operations.csv', (text) =>
      text.replace('techspot-2023-10-chakra-2', 'cybernews-2023-10-chakra-2'),
    );
    const { said } = await diff([fixtureFolder, folder]);
    for (const path of [
      'sources/techspot-2023-10-chakra-2',
      'sources/cybernews-2023-10-chakra-2',
      'operations/cbi-chakra-2',
    ])
      expect(said).toContain(`\n  /${path}/`);
  });

  test('are figures whose rows change', async () => {
    const folder = await dataCopy();
    await edit(folder, 'losses/ic3-states.csv', (text) =>
      text.replace(/(\n2024,US-DC,fbi-ic3-2024-annual-report,\d+),\d+/, '$1,97000000'),
    );
    const { said } = await diff([fixtureFolder, folder, '--format', 'json']);
    const { figures } = JSON.parse(said);
    expect(figures.changed).toContain('state-losses-dc');
    expect(figures.changed).not.toContain('state-losses-oh');
    expect(figures).toMatchObject({ added: [], removed: [] });
  });

  test('cannot be told of figures where one side has errors', async () => {
    const folder = await changedCopy();
    await edit(folder, countries, (text) => text.replace('2687', 'many'));
    expect((await diff([fixtureFolder, folder])).said).toContain(
      'Figures are not compared: the new data has errors: run `npm run check`.',
    );
    expect((await diff([folder, fixtureFolder])).said).toContain('the old data has errors');
  });
});

describe('columns', () => {
  const first = (text: string, change: (header: string) => string) => {
    const [header = '', ...rows] = text.split('\n');
    return [change(header), ...rows].join('\n');
  };

  test('that hold the same under another name are renamed', async () => {
    const folder = await dataCopy();
    await edit(folder, countries, (text) =>
      first(text, (header) => header.replace('complaints', 'victims')),
    );
    const { said } = await diff([fixtureFolder, folder]);
    expect(said).toContain('0 rows added, 0 removed, 0 changed in 1 dataset.');
    expect(said).toContain('complaints renamed to victims');
  });

  test('of the key can be renamed too', async () => {
    const folder = await dataCopy();
    await edit(folder, countries, (text) =>
      first(text, (header) => header.replace('country', 'land')),
    );
    const { said } = await diff([folder, fixtureFolder]);
    expect(said).toContain('0 rows added, 0 removed, 0 changed in 1 dataset.');
    expect(said).toContain('land renamed to country');
  });

  test('can come and go without changing rows', async () => {
    const folder = await dataCopy();
    await edit(folder, countries, (text) =>
      text
        .replace(/\n(?=.)/g, ',7\n')
        .replace(/(?<=.)\n$/, ',7\n')
        .replace(',7\n', ',fresh\n'),
    );
    expect((await diff([fixtureFolder, folder])).said).toContain('fresh added');
    expect((await diff([folder, fixtureFolder])).said).toContain('fresh removed');
    expect((await diff([folder, fixtureFolder])).said).toContain('0 changed');
  });
});

describe('datasets', () => {
  test('can come and go', async () => {
    const folder = await dataCopy();
    await rm(join(folder, countries));
    expect((await diff([fixtureFolder, folder])).said).toContain('dataset removed');
    expect((await diff([folder, fixtureFolder])).said).toContain('dataset added');
  });

  test('that have no definition are compared by whole rows', async () => {
    const [old, now] = [await dataCopy(), await dataCopy()];
    await writeFile(join(old, 'losses/lost.csv'), 'a,b\n1,2\n3,4\n3,4\n');
    await writeFile(join(now, 'losses/lost.csv'), 'a,b\n1,2\n3,4\n5,6\n');
    const { said } = await diff([old, now]);
    expect(said).toContain('1 row added, 1 removed, 0 changed');
    expect(said).toContain('added, line 4: 5, 6');
  });

  test('with a key that stands twice lose no row', async () => {
    const folder = await dataCopy();
    await edit(folder, countries, (text) => `${text}${/\n(2025,BR,.*)/.exec(text)?.[1]}\n`);
    expect((await diff([fixtureFolder, folder])).said).toContain(
      '1 row added, 0 removed, 0 changed',
    );
  });
});

describe('--format json', () => {
  test('holds every row', async () => {
    const { said } = await diff([fixtureFolder, await changedCopy(), '--format', 'json']);
    const comparison = JSON.parse(said);
    expect(comparison.datasets).toHaveLength(1);
    expect(comparison.datasets[0]).toMatchObject({
      id: 'ic3-countries',
      file: countries,
      dataset: 'kept',
      added: [{ key: ['2025', 'ES', newest], cells: { complaints: '1234' } }],
      removed: [{ key: ['2025', 'CA', newest] }],
      changed: [
        {
          key: ['2025', 'BR', newest],
          changes: [{ column: 'complaints', old: '2686', new: '2687' }],
        },
      ],
    });
    expect(comparison.pages).toEqual([
      '/countries/br/',
      '/countries/ca/',
      '/countries/es/',
      '/data/ic3-countries/',
      `/sources/${newest}/`,
    ]);
  });
});

describe('--format markdown', () => {
  test('has tables of counts and of rows', async () => {
    const folder = await changedCopy();
    const { said } = await diff([fixtureFolder, folder, '--format', 'markdown']);
    expect(said).toContain('\n| Dataset | Added | Removed | Changed | Columns |\n| --- | ---: |');
    expect(said).toContain('\n| ic3-countries | 1 | 1 | 1 |  |\n');
    expect(said).toContain(`\n| changed | 2025, BR, ${newest} | complaints | 2686 | 2687 |\n`);
    expect(said).toContain('\n### Pages affected (5)\n\n- /countries/br/\n');
  });

  test('cuts long lists and says how much is left out', async () => {
    const folder = await dataCopy();
    await edit(folder, 'losses/ic3-states.csv', (text) => `${text.split('\n')[0]}\n`);
    const { said } = await diff([fixtureFolder, folder, '--format', 'markdown']);
    expect(said).toMatch(/\nand \d\d more rows\n/);
    expect(said).toMatch(/\n- and \d\d more\n?/);
    expect(said.match(/\n\| removed/g)).toHaveLength(20);
  });

  test('shows any text as text', async () => {
    const folder = await dataCopy();
    const trap = '<img src=x> | **b** [a](http://x) `c` @all #1 &amp;';
    await edit(folder, countries, (text) => text.replace(/(\n2025,BR.*),(?=\n)/, `$1,${trap}`));
    const { said } = await diff([fixtureFolder, folder, '--format', 'markdown']);
    expect(said).toContain(
      '\\<img src=x\\> \\| \\*\\*b\\*\\* \\[a\\](http://x) \\`c\\` \\@all \\#1 \\&amp;',
    );
  });
});

describe('a git revision', () => {
  async function repository() {
    const folder = await emptyFolder();
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        [
          '-c',
          'user.name=T',
          '-c',
          'user.email=t@example.org',
          '-c',
          'commit.gpgsign=false',
          ...args,
        ],
        { cwd: folder, encoding: 'utf8' },
      );
    const commit = (message: string) => {
      git('add', '.');
      git('commit', '--quiet', '--message', message);
    };
    git('init', '--quiet', '--initial-branch', 'main');
    await writeFile(join(folder, 'README.md'), 'x');
    commit('no data yet');
    await rename(await dataCopy(), join(folder, 'data'));
    commit('first');
    await edit(join(folder, 'data'), countries, (text) => text.replace(',2686,', ',2687,'));
    await rename(join(folder, 'data/places'), join(folder, 'data/moved'));
    commit('second');
    return { folder, git };
  }

  test('is read as it was, whatever the folder holds now', async () => {
    const { folder, git } = await repository();
    const before = await contents(folder);
    const { status, said } = await diff(['main^', 'HEAD'], folder);
    expect(status).toBe(0);
    expect(said).toMatch(/^main\^ -> HEAD\n/);
    expect(said).toContain('complaints: 2686 -> 2687');
    expect(said).toContain('dataset removed');
    expect(await contents(folder)).toEqual(before);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('can be compared with a folder', async () => {
    const { folder } = await repository();
    expect((await diff(['main^', fixtureFolder], folder)).said).toContain('No differences.');
    expect((await diff(['main', join(folder, 'data')], folder)).said).toContain('No differences.');
    expect((await diff(['main', folder], folder)).said).toContain('No differences.');
  });

  test('may be older than the data', async () => {
    const { folder } = await repository();
    const { status, complained } = await diff(['main~2', 'main'], folder);
    expect(status).toBe(1);
    expect(complained).toBe('"main~2"  this revision has no data/ folder. Write a later one.');
  });

  test.each(['no-such-branch', 'HEAD~99', 'a b', '--output=x', '$(touch x)'])(
    '%j is not there',
    async (name) => {
      const { folder } = await repository();
      const { status, complained } = await diff(['--', name, 'main'], folder);
      expect(status).toBe(1);
      expect(complained).toContain(`"${name}"  neither a folder with data nor a git revision.`);
    },
  );

  test('is not looked for where there is no git', async () => {
    const { folder } = await repository();
    const path = process.env.PATH;
    process.env.PATH = '';
    onTestFinished(() => {
      process.env.PATH = path;
    });
    expect((await diff(['main', folder], folder)).complained).toContain('git is not installed');
  });
});

test('a file that is no text makes one side unreadable', async () => {
  const folder = await dataCopy();
  await writeFile(join(folder, countries), Buffer.from('\ufeffyear', 'utf16le'));
  const { status, complained } = await diff([fixtureFolder, folder]);
  expect(status).toBe(1);
  expect(complained).toBe(`data/${countries}:1  the file is UTF-16. Save it as UTF-8.`);
});

describe('wrong usage', () => {
  test.each([
    [[], 'Compare with what? Write for example HEAD.'],
    [['a', 'b', 'c'], '"c"  expected at most OLD and NEW.'],
    [['a', '--format', 'html'], '--format "html"  expected text, json or markdown.'],
    [['a', '--html'], "Unknown option '--html'"],
  ])('%j', async (args, message) => {
    const { status, complained } = await diff(args);
    expect(status).toBe(2);
    expect(complained).toContain(message);
    expect(complained).toContain('Usage: npm run diff -- OLD [NEW]');
  });

  test('a folder that holds no data is no data', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'data'));
    expect(await diff([folder, fixtureFolder])).toMatchObject({ status: 1 });
  });
});
