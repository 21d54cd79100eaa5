import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Ask, main } from '../../scripts/read-again.ts';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { readTables } from '../../src/catalog/load.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { readTwiceFinder } from '../../src/indicators/read-twice.ts';
import { present } from '../fixture.ts';
import { dataCopy, edit, emptyFolder, Recorder } from './scene.ts';

const today = '2026-11-28';
const report = 'fbi-ic3-2013-annual-report';

/** A reader who answers each question in turn, and ends when there is nothing more to say. */
function reader(...answers: readonly string[]) {
  const questions: string[] = [];
  const ask: Ask = (question) => {
    const answer = answers[questions.length] ?? null;
    questions.push(question);
    return Promise.resolve(answer);
  };
  return { ask, questions };
}

async function readAgain(args: readonly string[], ask?: Ask) {
  const output = new Recorder();
  const status = await main(args, output, today, ask);
  return { status, said: output.said, complained: output.complained };
}

const readings = async (folder: string) =>
  (await readFile(join(folder, 'second-readings.csv'), 'utf8')).split('\n').slice(1, -1);

/** What the check says of the file of second readings. */
const found = async (folder: string) =>
  (await readTables(folder)).problems
    .filter(({ file }) => file === 'data/second-readings.csv')
    .map(({ rule, message }) => `${rule}: ${message}`);

async function isReadTwice(folder: string, year: number, column: string) {
  const { tables } = await readTables(folder);
  const catalog = makeCatalog(tables);
  const row = present(
    catalog.rows(ic3Totals).find((each) => each.year === year && each.source_id === report),
  );
  return readTwiceFinder(catalog)(ic3Totals, row, column);
}

const ofReport = (folder: string) => [
  '--data',
  folder,
  '--source',
  report,
  '--dataset',
  'ic3-totals',
];

test('a question names row and place and keeps the value to itself', async () => {
  const folder = await dataCopy();
  const { ask, questions } = reader('303,809');
  const { status, said } = await readAgain(ofReport(folder), ask);
  expect(questions[0]).toContain(`2010/${report}`);
  expect(questions[0]).toContain('Complaints');
  expect(questions.join()).not.toContain('303809');
  expect(status).toBe(0);
  expect(said).toContain('1 value read: 1 agree, 0 differ');
  expect(await isReadTwice(folder, 2010, 'complaints')).toBe(true);
  expect(await isReadTwice(folder, 2010, 'losses_usd')).toBe(false);
  expect(await found(folder)).toEqual([]);
});

test('what was read is not asked for again', async () => {
  const folder = await dataCopy();
  await readAgain(ofReport(folder), reader('303809').ask);
  const { ask, questions } = reader();
  await readAgain(ofReport(folder), ask);
  expect(questions[0]).not.toContain(`2010/${report}`);
});

test('a reader who slips once is asked again; who insists is believed, and the check warns', async () => {
  const folder = await dataCopy();
  const { status } = await readAgain(ofReport(folder), reader('303808', '303809').ask);
  expect(status).toBe(0);
  const other = await dataCopy();
  const insisting = await readAgain(ofReport(other), reader('308309', '308309').ask);
  expect(insisting.status).toBe(1);
  expect(insisting.said).toContain('ours is 303809, read was 308309');
  expect(await found(other)).toEqual([expect.stringContaining('a second reader found another')]);
  expect(await isReadTwice(other, 2010, 'complaints')).toBe(false);
  await edit(other, 'losses/ic3-totals.csv', (text) =>
    text.replace(`${report},303809`, `${report},308309`),
  );
  expect(await found(other)).toEqual([]);
  expect(await isReadTwice(other, 2010, 'complaints')).toBe(true);
});

test('a value that changes is no longer read twice, and the check says so', async () => {
  const folder = await dataCopy();
  await readAgain(ofReport(folder), reader('303809').ask);
  await edit(folder, 'losses/ic3-totals.csv', (text) =>
    text.replace(`${report},303809`, `${report},303807`),
  );
  expect(await found(folder)).toEqual([expect.stringContaining('now counts as read once')]);
  expect(await isReadTwice(folder, 2010, 'complaints')).toBe(false);
});

test('a text that is no number is asked for again', async () => {
  const { ask, questions } = reader('many', '');
  const { said } = await readAgain(ofReport(await dataCopy()), ask);
  expect(said).toContain('Expected a whole number');
  expect(questions[1]).toBe(questions[0]);
});

/** All rows of a year of the states as a list with two columns of values. */
async function listOfStates(folder: string, source: string, change = (text: string) => text) {
  const { tables } = await readTables(folder);
  const rows = makeCatalog(tables)
    .rows(ic3States)
    .filter((row) => row.source_id === source)
    .map(({ year, state, complaints }) => `${year},${state},${change(String(complaints))}`);
  const path = join(await emptyFolder(), 'list.csv');
  await writeFile(path, `${['year,state,complaints', ...rows].join('\n')}\n`);
  return {
    path,
    rows,
    args: ['--data', folder, '--dataset', 'ic3-states', '--source', source, '--from', path],
  };
}

const states = 'fbi-ic3-2025-annual-report';

test('a list that agrees throughout is one line, and one changed value undoes it', async () => {
  const folder = await dataCopy();
  const { args, rows } = await listOfStates(folder, states);
  const before = await readings(folder);
  expect((await readAgain(args)).said).toContain(`${rows.length} values read`);
  const lines = (await readings(folder)).filter((line) => !before.includes(line));
  expect(lines).toEqual([expect.stringContaining(`ic3-states,${states},complaints,${today},`)]);
  expect(await found(folder)).toEqual([]);
  const [year, state, complaints] = present(rows[3]).split(',');
  await edit(folder, 'losses/ic3-states.csv', (text) =>
    text.replace(`${year},${state},${states},${complaints},`, `${year},${state},${states},7,`),
  );
  expect(await found(folder)).toEqual([expect.stringContaining('now counts as read once')]);
});

test('rows that the list leaves out are named as left out', async () => {
  const folder = await dataCopy();
  const { args, path, rows } = await listOfStates(folder, states);
  const [, state] = present(rows[5]).split(',');
  await edit(path, '.', (text) => text.replace(new RegExp(`\n.*,${state},.*`), ''));
  await readAgain(args);
  expect(await readings(folder)).toContainEqual(
    expect.stringMatching(new RegExp(`^ic3-states,${states},complaints,.*,,${state},$`)),
  );
  expect(await found(folder)).toEqual([]);
});

test('what differs in a list is named, cell by cell', async () => {
  const folder = await dataCopy();
  const { args } = await listOfStates(folder, states, (text) => (text === '4' ? text : `${text}0`));
  const { status, said } = await readAgain(args);
  expect(status).toBe(1);
  expect(said).toMatch(/complaints {2}ours is (\d+), read was \1[0]/);
});

test('wrong usage is said', async () => {
  const folder = await dataCopy();
  expect((await readAgain(['--data', folder])).complained).toContain('Which values?');
  expect((await readAgain(['--data', folder, '--new', '--from', 'x'])).status).toBe(2);
  const { path } = await listOfStates(folder, states);
  const list = ['--data', folder, '--dataset', 'ic3-states', '--from', path];
  expect((await readAgain(list)).complained).toContain('the column source_id is missing');
  const none = ['--data', folder, '--source', 'nobody'];
  expect((await readAgain(none)).complained).toContain('No value is there');
});
