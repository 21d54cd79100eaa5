import { expect, test } from 'vitest';
import { operationPartners as table } from '../../src/datasets/operation-partners.ts';
import { frames } from '../../src/figures/frames.ts';
import { operationPartners } from '../../src/figures/operation-partners.ts';
import { present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';
import { readSvg } from './read-svg.ts';

type Role = 'complainant' | 'intelligence' | 'coordination';

const row = (
  partner_id: string,
  operation_id = 'cbi-chakra-2',
  role: Role = 'intelligence',
  source_id = 'ndtv-2023-10-19-chakra-2',
) => ({ operation_id, partner_id, role, source_id });

const bind = (...rows: readonly ReturnType<typeof row>[]) =>
  present(operationPartners.bind(madeRows(table, rows))[0]);

const other = 'cbi-chakra-5-firstidea-2025-07';

test('names the partner in most operations, or all that share the place', () => {
  expect(bind(row('fbi'), row('fbi', other), row('nca')).words.title).toBe(
    'Federal Bureau of Investigation is named as a partner in 2 of 2 operations with a named partner',
  );
  expect(bind(row('fbi'), row('nca')).words.title).toMatch(
    / and National Crime Agency are each named/,
  );
  expect(bind(row('fbi'), row('nca'), row('bka'), row('amazon')).words.title).toMatch(
    /^4 partners/,
  );
});

test('lists each partner of each operation once, with its roles and documents', () => {
  const figure = bind(
    row('fbi'),
    row('fbi', 'cbi-chakra-2', 'coordination', 'todaynation-chakra-2'),
    row('fbi', 'cbi-chakra-2', 'coordination'),
  );
  expect(figure.cells.map((cells) => cells.map(({ text }) => text))).toEqual([
    [
      'Federal Bureau of Investigation',
      'Operation Chakra-II',
      '19 October 2023',
      'provided information and coordinated',
      '2',
    ],
  ]);
});

test('says how many partners are in the table only, and how many operations name none', () => {
  const ids = ['amazon', 'bka', 'interpol', 'nca', 'microsoft'];
  const five = ids.flatMap((id) => [row(id), row(id, other)]);
  const figure = bind(...five, row('fbi'));
  expect(figure.words.notes[0]).toMatch(/^One partner named in fewer/);
  expect(figure.words.notes.join(' ')).toMatch(
    /\d operations? names? no partner and (is|are) not shown/,
  );
});

test.each(frames)('tells those who filed the complaint from the others, $name', (frame) => {
  const root = readSvg(
    bind(row('fbi'), row('microsoft', 'cbi-chakra-2', 'complainant'), row('nca', other)).svg(frame),
  );
  const cells = (name: string) => root.querySelectorAll(`.cell.${name} rect`).length;
  expect([cells('act'), cells('act-second'), cells('land')]).toEqual([1, 2, 3]);
});
