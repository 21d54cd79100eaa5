import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/explain.ts';
import { statementDatasets, subjectOf } from '../../src/maintain/statement.ts';
import { fixture, fixtureFolder } from '../fixture.ts';
import { dataCopy, edit, emptyFolder, Recorder } from './scene.ts';

async function explain(args: readonly string[], folder = fixtureFolder) {
  const output = new Recorder();
  const status = await main([...args, '--data', folder], output);
  return { status, said: output.said, complained: output.complained };
}

describe('one figure', () => {
  test('is shown with every printing, its document and its line', async () => {
    const { status, said } = await explain(['ic3-crime-types', '2024', 'tech-support']);
    expect(status).toBe(0);
    expect(said).toMatch(/^ic3-crime-types 2024 tech-support\n.*\n\n3 printings\n/);
    expect(said).toMatch(
      /\n\[3\] {2}2025 IC3 Annual Report\n {5}FBI .*\(IC3\), 2026-04-06, official\n {5}fbi-ic3-2025-annual-report, three-year\n/,
    );
    expect(said).toContain('\n     place: p.9-10\n');
    expect(said).toMatch(/\n {5}data\/losses\/ic3-crime-types\.csv:\d+\n/);
  });

  test('has a current value, a reason and those who confirm it', async () => {
    const { said } = await explain(['ic3-crime-types', '2024', 'tech-support']);
    expect(said).toContain(
      [
        'losses_usd  Reported losses',
        '  current value 1,464,755,976 USD, from [3]',
        '  because       all sources agree',
        '  confirmed by  [1] [2]',
      ].join('\n'),
    );
    expect(said).toContain('complaints  Complaints\n  current value 36,002 complaints');
  });

  test('may be an exact printing that rounds to the newest, against another', async () => {
    const { said } = await explain(['ic3-totals', '2016']);
    expect(said).toContain(
      [
        '  current value 1,450,700,000 USD, from [2]',
        '  because       the most exact figure; the latest source rounds it',
        '  confirmed by  [3]',
        '  disagrees     [1] 1,330,000,000: 120,700,000 less (8.3%)',
      ].join('\n'),
    );
  });

  test('has no current value where every row has a status', async () => {
    const { said } = await explain(['ic3-totals', '2010']);
    expect(said).toContain(
      [
        '  current value none',
        '  because       every source for it is marked superseded, doubtful or misprint',
        '  confirmed by  no other printing',
        '  stated        [3] 1,100,000,000, doubtful',
      ].join('\n'),
    );
    expect(said).toContain('\n     status: doubtful\n     note: ');
  });

  test('leaves rows with a status out and says so', async () => {
    const { said } = await explain(['operation-figures', 'cbi-chakra-2', 'call-centres']);
    expect(said).toContain('current value 9 call centres, from [2]');
    expect(said).toMatch(/because +the other sources agree; 2 marked superseded/);
    expect(said).toContain('disagrees     [1] 76: 67 more (744%), misprint');
  });

  test('prefers the police to the press', async () => {
    const args = ['operation-figures', 'cbi-chakra-5-firstidea-2025-07', 'arrests', 'persons', ''];
    expect((await explain(args)).said).toMatch(/because +the others are marked superseded/);
    const folder = await dataCopy();
    await edit(folder, 'enforcement/operation-figures.csv', (text) =>
      text.replaceAll(',superseded,', ',,'),
    );
    expect((await explain(args, folder)).said).toMatch(/because +an official source comes before/);
  });

  test('rests on the only document that states it', async () => {
    const { said } = await explain(['ic3-states', '2025', 'US-OH']);
    expect(said).toContain('because       the only number given');
    expect(said).toContain('confirmed by  no other printing');
  });

  test('is not there where no row has a number', async () => {
    const { status, said } = await explain(['operation-partners', 'cbi-chakra-2']);
    expect(status).toBe(0);
    expect(said).not.toContain('current value');
  });
});

describe('the beginning of a key', () => {
  test('gives an overview where it fits many things', async () => {
    const { said } = await explain(['ic3-states', '2025']);
    expect(said).toContain('Current values of 57. Add state to see the printings.');
    expect(said).toMatch(/\nUS-OH +27,626 +[\d,]+ +- +- +1\n/);
  });

  test('shows where documents disagree', async () => {
    const { said } = await explain(['operation-figures', 'cbi-chakra-2']);
    expect(said).toMatch(/\ncall-centres +"call centres" +"" +9 +9 {2}disagree\n/);
  });

  test('gives all printings of a few', async () => {
    const { said } = await explain(['operation-figures', 'cbi-chakra-2', 'cases']);
    expect(said.match(/^operation-figures /gm)).toHaveLength(3);
    expect(said).toContain('\noperation-figures cbi-chakra-2 cases cases tech-support\n');
  });

  test('may hold an empty cell', async () => {
    const { said } = await explain(['operation-figures', 'cbi-chakra-2', 'cases', 'cases', '']);
    expect(said.match(/^operation-figures /gm)).toHaveLength(1);
    expect(said).toMatch(/^operation-figures cbi-chakra-2 cases cases ""\n/);
  });
});

test('every dataset of statements can be explained, and its keys typed as they are shown', async () => {
  for (const dataset of statementDatasets) {
    const [row] = fixture.rows(dataset);
    const cells = Object.fromEntries(Object.entries(row ?? {}));
    const key = subjectOf(dataset).map((name) => String(cells[name] ?? ''));
    const { status, said } = await explain([dataset.id, ...key]);
    expect(status, dataset.id).toBe(0);
    expect(said).toContain(`data/${dataset.file}:${row?.line}`);
    expect(said).not.toMatch(/NaN|undefined|null|\[object/);
  }
});

describe('a key that is not there', () => {
  test.each([
    [
      ['ic3-crime-types', '2024', 'techsupport'],
      '"techsupport"  no such crime_type in ic3-crime-types 2024. Write tech-support.',
    ],
    [['ic3-crime-types', '1999'], '"1999"  no such year in ic3-crime-types.'],
    [['ic3-crime-types', '2024', 'x'], 'Write one of government-impersonation, tech-support.'],
    [['ic3-states', '2024', 'Nowhere at all'], ', ... (57 in all).'],
  ])('%j', async (args, message) => {
    const { status, complained } = await explain(args);
    expect(status).toBe(1);
    expect(complained).toContain(message);
  });
});

test('data with errors is not explained, the errors are listed', async () => {
  const folder = await dataCopy();
  await edit(folder, 'losses/ic3-totals.csv', (text) => text.replace('\n20', '\n19'));
  const { status, said, complained } = await explain(['ic3-totals', '2024'], folder);
  expect(status).toBe(1);
  expect(said).toBe('');
  expect(complained).toMatch(
    /^The data has errors; correct them first\.\n\ndata\/losses\/ic3-totals\.csv:2 year/,
  );
});

describe('wrong usage', () => {
  test.each([
    [[], 'Which dataset?\n\n  ic3-totals'],
    [['ic3-crime-tpyes', '2024'], 'no such dataset. Write ic3-crime-types.'],
    [['operations', 'x'], '"operations"  its rows are not statements of one source.'],
    [['ic3-crime-types'], 'Which figure? Give year, crime_type, or the first of them.'],
    [['ic3-totals', '2024', 'x'], '"x"  one cell too many. Expected year.'],
    [['ic3-totals', '--year', '2024'], "Unknown option '--year'"],
  ])('%j', async (args, message) => {
    const { status, complained } = await explain(args);
    expect(status).toBe(2);
    expect(complained).toContain(message);
    expect(complained).toContain('Usage: npm run explain -- DATASET KEY ...');
  });

  test('a folder without data is refused', async () => {
    const folder = await emptyFolder();
    expect(await explain(['ic3-totals', '2024'], folder)).toMatchObject({ status: 1, said: '' });
  });
});
