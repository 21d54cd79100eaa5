import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/import.ts';
import type { Network } from '../../src/import/download.ts';
import { contents, dataCopy, emptyFolder, Recorder } from '../maintain/scene.ts';

const today = '2026-11-28';

const offline: Network = {
  fetch: async () => new Response('', { status: 403 }),
  wait: async () => {},
};

/** Runs a feed over files, as if a person had saved them, on a copy of the fixture. */
async function imported(
  feed: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
) {
  const [data, saved] = [await dataCopy(), await emptyFolder()];
  for (const [name, content] of Object.entries(files)) await writeFile(join(saved, name), content);
  const before = await contents(data);
  const output = new Recorder();
  const all = [feed, '--from', saved, '--data', data, ...args];
  const status = await main(all, output, today, offline);
  const after = await contents(data);
  const file = (path: string) => (after[join(data, path)] ?? '').split('\n');
  const isWritten = JSON.stringify(before) !== JSON.stringify(after);
  return { status, said: output.said, complained: output.complained, file, isWritten };
}

/** Expects a message and nothing written. */
async function refused(feed: string, files: Readonly<Record<string, string>>, message: string) {
  const { status, complained, isWritten } = await imported(feed, files);
  expect(complained).toContain(message);
  expect(complained).not.toMatch(/\n\s+at /);
  expect([status, isWritten]).toEqual([1, false]);
}

const page = '<!doctype html><title>Access denied</title>';

describe('census-population', () => {
  const file = (vintage: number, ...rows: string[]) => ({
    [`NST-EST${vintage}-ALLDATA.csv`]: [
      `SUMLEV,REGION,DIVISION,STATE,NAME,ESTIMATESBASE2020,POPESTIMATE2020,POPESTIMATE${vintage}`,
      ...rows,
    ].join('\n'),
  });
  const ohio = '040,2,3,39,Ohio,11799374,11797517,11900000';

  test('adds the states of a new vintage, and the document first', async () => {
    const nation = '010,0,0,00,United States,331515736,331577720,341000000';
    const {
      status,
      said,
      file: written,
    } = await imported('census-population', file(2026, nation, ohio));
    expect(said).toContain('2 rows read: 3 new, 0 on record, 0 changed, 0 gone');
    expect(status).toBe(0);
    expect(written('places/state-populations.csv')).toContain(
      '2026,US-OH,census-nst-est2026,11900000,2026,column POPESTIMATE2026',
    );
    expect(written('sources.csv').find((line) => line.startsWith('census-nst-est2026,'))).toContain(
      'vintage 2026',
    );
  });

  test('writes nothing in a dry run', async () => {
    const { said, isWritten } = await imported('census-population', file(2026, ohio), '--dry-run');
    expect(said).toContain('this was a dry run');
    expect(isWritten).toBe(false);
  });

  test('never overwrites a value on record: it lists the change', async () => {
    const { said, isWritten } = await imported('census-population', file(2025, ohio));
    expect(said).toMatch(
      /state-populations\.csv:\d+ {2}2025, US-OH, census-nst-est2025: population \d+ -> 11900000/,
    );
    expect(isWritten).toBe(false);
  });

  test('names a place it does not know', () =>
    refused(
      'census-population',
      file(2026, ohio.replace('Ohio', 'Ohyo')),
      'NST-EST2026-ALLDATA.csv:2 name "Ohyo"  no such state',
    ));

  test('names a number that is none', () =>
    refused(
      'census-population',
      file(2026, ohio.replace('11900000', 'X')),
      ':2 2026 "X"  expected a number',
    ));

  test('refuses a web page', () =>
    refused('census-population', { 'NST-EST2026-ALLDATA.csv': page }, 'no column POPESTIMATE'));
});

describe('bls-cpi', () => {
  const answer = (...data: { year: string; period: string; value: string }[]) => ({
    'cpi.json': JSON.stringify({
      status: 'REQUEST_SUCCEEDED',
      Results: { series: [{ seriesID: 'CUUR0000SA0', data }] },
    }),
  });
  const of = (year: string, period: string, value: string) => ({ year, period, value });

  test('adds months that are new, and states no value on record once more', async () => {
    const { said, file } = await imported(
      'bls-cpi',
      answer(
        of('2016', 'M01', '236.916'),
        of('2026', 'M06', '330.100'),
        of('2026', 'M13', '329.000'),
      ),
    );
    expect(said).toContain('2 rows read: 2 new, 1 on record');
    const lines = file('losses/consumer-prices.csv').filter((line) => line.startsWith('2026-06'));
    expect(lines).toEqual(['2026-06,bls-cpi-u-2026-06,330.1,series CUUR0000SA0']);
  });

  test('says which month was not published', async () => {
    const { said } = await imported(
      'bls-cpi',
      answer(of('2026', 'M05', '330'), of('2026', 'M06', '-')),
    );
    expect(said).toContain('2026-06 was not published.');
  });

  test('refuses what is no answer of the service', () =>
    refused('bls-cpi', { 'cpi.json': page }, 'cpi.json  expected the answer of the API'));

  test('refuses another series, and names where it says so', () => {
    const [text = ''] = Object.values(answer(of('2026', 'M06', '330')));
    return refused(
      'bls-cpi',
      { 'cpi.json': text.replace('CUUR0000SA0', 'CUUR0000SA1') },
      'cpi.json Results.series.0.seriesID  expected',
    );
  });
});

describe('ic3-state-reports', () => {
  const table = (caption: string, ...rows: string[]) =>
    `<article><table><caption>${caption}</caption><tbody>${rows.join('')}</tbody></table></article>`;
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const report = (state: string, count: string) =>
    `<title>2022 IC3 ${state} Annual Report</title>${[
      table(
        'Crime Type by Victim Count',
        row('Government Impersonation', '12', 'Tech Support', count),
      ),
      table(
        'Crime Type by Victim Loss',
        row('Tech Support', '$1,234,567', 'Government Impersonation', '$89'),
      ),
      table('Crime Type by Subject Count', row('Tech Support', '3', '', '')),
      table('Crime Type by Subject Loss', row('Tech Support', '$4,000', '', '')),
      table('Victims by Age Group', row('Over 60', '1,500', '$9,000,000')),
    ].join('')}`;

  test('reads every number by its label, wherever it is on the page', async () => {
    const { said, file } = await imported('ic3-state-reports', {
      'oh.html': report('Ohio', '1,024'),
    });
    expect(said).toContain('56 of 57 places have no page among the files.');
    expect(file('losses/ic3-state-types.csv').filter((line) => line.startsWith('2022,'))).toEqual([
      '2022,US-OH,government-impersonation,fbi-ic3-2022-state-reports,12,89,,,,page of Ohio,,',
      '2022,US-OH,tech-support,fbi-ic3-2022-state-reports,1024,1234567,3,4000,,page of Ohio,,',
    ]);
  });

  test('leaves out losses that rest on one or two complaints or alleged perpetrators', async () => {
    const { file } = await imported('ic3-state-reports', {
      'oh.html': report('Ohio', '2').replace('>3<', '>1<'),
    });
    expect(file('losses/ic3-state-types.csv').filter((line) => line.startsWith('2022,'))).toEqual([
      '2022,US-OH,government-impersonation,fbi-ic3-2022-state-reports,12,89,,,,page of Ohio,,',
      '2022,US-OH,tech-support,fbi-ic3-2022-state-reports,2,,1,,,page of Ohio,suppressed,The losses rest on fewer than three complaints and are left out. The losses attributed to fewer than three alleged perpetrators are left out.',
    ]);
  });

  test('refuses a page saved before its tables were filled in', () =>
    refused(
      'ic3-state-reports',
      {
        'oh.html': report('Ohio', '1')
          .replaceAll('<tbody>', '<tbody><!--')
          .replaceAll('</tbody>', '--></tbody>'),
      },
      'oh.html  no table "Crime Type by Victim Count" with rows; found: crime type by victim count',
    ));

  test('refuses two pages with the same numbers', () =>
    refused(
      'ic3-state-reports',
      { 'ak.html': report('Alaska', '7'), 'oh.html': report('Ohio', '7') },
      'oh.html  the same numbers as ak.html.',
    ));

  test('refuses a label that the record does not know', () =>
    refused(
      'ic3-state-reports',
      { 'oh.html': report('Ohio', '7').replaceAll('Tech Support', 'Tech Suport') },
      'type "Tech Suport"  the record does not know it',
    ));

  test('refuses pages of two years', () =>
    refused(
      'ic3-state-reports',
      { 'ak.html': report('Alaska', '7'), 'oh.html': report('Ohio', '8').replace('2022', '2021') },
      'The pages are of 2022 and 2021',
    ));

  test('refuses a number that is none', () =>
    refused(
      'ic3-state-reports',
      { 'oh.html': report('Ohio', 'n/a') },
      'oh.html "Crime Type by Victim Count", Tech Support "n/a"  expected a number',
    ));
});

describe('ftc-sentinel', () => {
  test('refuses a damaged zip, a web page in its place, and a book without a table', async () => {
    const zip = zipSync({
      '2024_CSN_Report_Count.csv': Buffer.from('Year,# of Reports\n2024,"1"'),
    });
    const cut = await imported('ftc-sentinel', { 'book.zip': zip.subarray(0, 40) });
    expect(cut.complained).toContain('book.zip  the zip is damaged or cut off');
    await refused('ftc-sentinel', { 'book.zip': page }, 'book.zip  this is a web page, not a zip');
    const lone = await imported('ftc-sentinel', { 'book.zip': zip });
    expect(lone.complained).toContain('the file is missing from the book');
  });

  test('refuses books of two years at once', () =>
    refused(
      'ftc-sentinel',
      { '2023_CSN_A.csv': '', '2024_CSN_A.csv': '' },
      'The files are of two books, 2023 and 2024',
    ));
});

describe('the command', () => {
  test('lists the feeds', async () => {
    const output = new Recorder();
    expect(await main([], output, today, offline)).toBe(0);
    expect(output.said.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'ic3-state-reports',
      'ftc-dnc',
      'ftc-sentinel',
      'cafc',
      'scamwatch',
      'census-population',
      'bls-cpi',
    ]);
  });

  test('says which feed was probably meant', async () => {
    const output = new Recorder();
    expect(await main(['bls-cpu'], output, today, offline)).toBe(2);
    expect(output.complained).toContain('"bls-cpu"  no such feed. Write bls-cpi.');
  });

  test('takes a refusal of the publisher as one, and writes nothing', async () => {
    const data = await dataCopy();
    const before = await contents(data);
    const output = new Recorder();
    const args = ['census-population', '--year', '1999'];
    expect(await main(args, output, today, offline)).toBe(2);
    expect(
      await main(['census-population', '--year', '2031', '--data', data], output, today, offline),
    ).toBe(1);
    expect(output.complained).toContain('answered 403');
    expect(await contents(data)).toEqual(before);
  });

  test('says that a path leads nowhere', async () => {
    const output = new Recorder();
    const data = await dataCopy();
    const empty = join(data, 'nothing');
    await mkdir(empty);
    for (const [path, message] of [
      [join(data, 'no-such'), 'expected a file or a folder'],
      [empty, 'the folder has no files'],
    ] as const) {
      expect(await main(['bls-cpi', '--from', path, '--data', data], output, today, offline)).toBe(
        1,
      );
      expect(output.complained).toContain(message);
    }
    expect(await readFile(join(data, 'version'), 'utf8')).not.toBe('');
  });
});
