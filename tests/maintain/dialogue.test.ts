import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/add.ts';
import { readTables } from '../../src/catalog/load.ts';
import { replaceFile } from '../../src/catalog/write.ts';
import { Cancelled, type OpenTerminal } from '../../src/maintain/terminal.ts';
import { contents, dataCopy, fails, Recorder } from './scene.ts';

/** Somebody who gives prepared answers, and leaves when there are no more. */
class Script implements OpenTerminal {
  readonly #answers: string[];
  /** All that was on the screen, answers too. */
  screen = '';
  closed = false;

  constructor(answers: readonly string[]) {
    this.#answers = [...answers];
  }

  say(text: string): void {
    this.screen += `${text}\n`;
  }

  async ask(prompt: string): Promise<string> {
    const answer = this.#answers.shift();
    if (answer === undefined) throw new Cancelled();
    this.screen += `${prompt}${answer}\n`;
    return answer;
  }

  close(): void {
    this.closed = true;
  }
}

async function talk(dataset: string, answers: readonly string[], replace = replaceFile) {
  const folder = await dataCopy();
  const before = await contents(folder);
  const terminal = new Script(answers);
  const output = new Recorder();
  const status = await main([dataset, '--data', folder], output, () => terminal, replace);
  const after = await contents(folder);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  expect(terminal.closed).toBe(true);
  return { status, output, screen: terminal.screen, folder, before, after, read };
}

const countries = 'losses/ic3-countries.csv';
/** A year and a document, and nothing reported up to the status. */
const total = ['2024', 'ic3-psa-2024-03-18', '', '', '', ''];
const spain = ['2025', 'ES', 'fbi-ic3-2025-annual-report', '1234', '', 'p. 24', '', ''];

test('a row is asked for column by column and put in its place', async () => {
  const { status, output, screen, read } = await talk('ic3-countries', [...spain, 'yes']);
  expect(status).toBe(0);
  expect(await read(countries)).toContain('\n2025,ES,fbi-ic3-2025-annual-report,1234,,p. 24,,\n');
  expect(output.said).toMatch(/^Added\ndata\/losses\/ic3-countries\.csv:\d+ {2}2025,ES,/);
  expect(screen).toMatch(
    /\nComplaints \(4 of 8\)\n.*\n {2}Expected a whole number .*\n {2}Unit: complaints\n/,
  );
  expect(screen).toContain('\n  country     ES\n');
  expect(screen).toContain('\n  rank        -\n');
});

test('nothing on the screen is wider than a terminal', async () => {
  const { screen } = await talk('operations', [
    'x',
    'X',
    'X',
    'IN',
    '',
    '',
    'mixed',
    'X',
    'chakra',
  ]);
  for (const line of screen.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

describe('an answer that does not fit', () => {
  test('is asked for again with the mend', async () => {
    const { screen } = await talk('ic3-countries', [
      '25',
      '2025',
      'ES',
      ...spain.slice(2, 3),
      '1,234',
      '1234',
    ]);
    expect(screen).toContain(
      'expected a year of four digits from 2000 on. Write 2025.\nyear> 2025',
    );
    expect(screen).toContain('Write 1234.\ncomplaints> 1234');
  });

  test('may be a key that is there already', async () => {
    const { screen, after, before } = await talk('ic3-countries', [
      '2025',
      'FR',
      'fbi-ic3-2025-annual-report',
      '2025',
      'ES',
    ]);
    expect(screen).toMatch(/2025, FR, fbi-ic3-2025-annual-report: line \d+ has this key already/);
    expect(screen.match(/\nYear \(1 of 8\)/g)).toHaveLength(2);
    expect(after).toEqual(before);
  });

  test('may not be empty where something is required', async () => {
    const { screen } = await talk('ic3-countries', ['', '2025']);
    expect(screen).toContain('year> \n  expected a year');
  });
});

describe('a choice', () => {
  test('is made by its number or its word', async () => {
    const { screen } = await talk('ic3-totals', [...total, '2', '']);
    expect(screen).toContain('   1  doubtful\n   2  superseded\n   3  misprint\nstatus> 2');
    expect(screen).toContain('  status                 superseded\n');
  });

  test('of another word brings the nearest', async () => {
    const { screen } = await talk('ic3-totals', [...total, 'mispritn']);
    expect(screen).toContain('"mispritn"  nothing like that. Did you mean misprint?');
  });
});

describe('a document', () => {
  test('is found by parts of its id and title, and chosen by number', async () => {
    const { screen } = await talk('ic3-countries', ['2025', 'ES', 'ANNUAL ic3 202', '2', '1234']);
    const [, id] = / 2 {2}(\S+)/.exec(screen) ?? [];
    expect(screen).toMatch(/ 1 {2}fbi-ic3-202.*\n {3}2 {2}fbi-ic3-202/);
    expect(id).toMatch(/^fbi-ic3-202/);
    expect(screen).toContain('source_id> 2\n\nComplaints');
  });

  test('is taken at once where only one fits', async () => {
    const { screen } = await talk('ic3-countries', ['2025', 'ES', '2025 IC3 Annual', '1234']);
    expect(screen).toContain('  fbi-ic3-2025-annual-report  2025 IC3 Annual Report\n\nComplaints');
  });

  test('that is not there is not taken', async () => {
    const { screen } = await talk('ic3-countries', ['2025', 'ES', 'zzz']);
    expect(screen).toContain(
      '"zzz"  nothing like that. Type another part of its id or title. "new" adds a',
    );
  });

  test.each([
    ['a country', 'spain', 'ES  Spain'],
    ['a country', 'es', 'Spain'],
  ])('as %s is found by its name: %s', async (_, answer, found) => {
    expect((await talk('ic3-countries', ['2025', answer])).screen).toContain(found);
  });

  test('several of them are named one after the other', async () => {
    const { screen } = await talk('operations', [
      'x',
      'X',
      'X',
      'IN',
      '',
      '',
      'mixed',
      'X',
      'techspot',
      'the-hindu-2023-10-19-chakra-2;techspot-2023-10-chakra-2',
      '',
      '',
      'tech-support',
    ]);
    expect(screen).toContain('Another one, or Enter to go on.');
    expect(screen).toContain(
      '  source_ids    techspot-2023-10-chakra-2;the-hindu-2023-10-19-chakra-2\n',
    );
  });
});

describe('a new document', () => {
  const report = [
    'a-new-report',
    'A new report',
    'Somebody',
    '2026-13',
    '2026',
    '1',
    'https://example.org/',
    'https://example.org/',
    '2026-11-22',
    '',
  ];
  const row = ['2025', 'ES', 'new', ...report, '1234', '', '', '', ''];

  test('is asked for along the way, and both rows are added', async () => {
    const { status, screen, folder, read } = await talk('ic3-countries', [...row, 'yes']);
    expect(status).toBe(0);
    expect(screen).toContain('A new row of sources. One row is one document.');
    expect(screen).toContain('Back to ic3-countries.');
    expect(await read('sources.csv')).toContain(
      '\na-new-report,A new report,Somebody,2026,official,',
    );
    expect(await read(countries)).toContain('\n2025,ES,a-new-report,1234,,,,\n');
    const { problems } = await readTables(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is written before the row that names it', async () => {
    const written: string[] = [];
    await talk('ic3-countries', [...row, 'yes'], async (path) => {
      written.push(path);
    });
    expect(written.map((path) => path.split('/').at(-1))).toEqual([
      'sources.csv',
      'ic3-countries.csv',
    ]);
  });

  test('may come when the cell is changed later', async () => {
    const { status, read } = await talk('ic3-countries', [
      ...spain,
      'source_id',
      'new',
      ...report,
      'yes',
    ]);
    expect(status).toBe(0);
    expect(await read(countries)).toContain('\n2025,ES,a-new-report,1234,,p. 24,,\n');
  });

  test('can be mended like the row itself where the check finds an error', async () => {
    const late = row.map((answer) => (answer === '2026' ? '2027' : answer));
    const { status, screen, read } = await talk('ic3-countries', [
      ...late,
      'yes',
      'sources.published',
      '2026',
      'yes',
    ]);
    expect(screen).toContain('Not written: the check would find these errors.\ndata/sources.csv:');
    expect(status).toBe(0);
    expect(await read('sources.csv')).toContain('A new report,Somebody,2026,');
  });
});

describe('at the end', () => {
  test('any cell can be changed', async () => {
    const { screen, read } = await talk('ic3-countries', [
      ...spain,
      'complaint',
      'complaints',
      '99',
      'y',
    ]);
    expect(screen).toContain('"complaint"  no such column. Did you mean complaints?');
    expect(await read(countries)).toContain('\n2025,ES,fbi-ic3-2025-annual-report,99,');
  });

  test.each([
    ['no', [...spain, 'no']],
    ['Ctrl-C at the end', spain],
    ['Ctrl-C at the start', []],
    ['Ctrl-C within a new document', ['2025', 'ES', 'new', 'a-new-report']],
  ])('%s leaves everything as it was', async (_, answers) => {
    const { status, output, before, after } = await talk('ic3-countries', answers);
    expect(status).toBe(130);
    expect(output.said).toBe('\nNothing was written.');
    expect(after).toEqual(before);
  });

  test('a write that fails leaves everything as it was', async () => {
    const { status, output, before, after } = await talk('ic3-countries', [...spain, 'yes'], fails);
    expect(status).toBe(1);
    expect(output.complained).toBe('no space left on device');
    expect(after).toEqual(before);
  });
});
