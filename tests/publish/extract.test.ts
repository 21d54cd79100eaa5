import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { agencies } from '../../src/datasets/agencies.ts';
import { complaintCounts } from '../../src/datasets/complaint-counts.ts';
import { countries } from '../../src/datasets/countries.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import { extractOf, idsReferredTo } from '../../src/indicators/extract.ts';
import { extractCsv, extractJson } from '../../src/publish/extract.ts';
import { edited, fixture, present } from '../fixture.ts';

const state = present(fixture.rows(ic3States).at(-1));
const figure = present(fixture.rows(operationFigures)[0]);

function linesOf(csv: string) {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

const extractsOf = (csv: string) => new Set(linesOf(csv).map(({ dataset }) => dataset));

describe('everything about one thing', () => {
  test('a state has a line for each cell, with the document and the place in it', () => {
    const lines = linesOf(extractCsv(fixture, states, state.state));
    const losses = lines.filter(
      ({ dataset, column, key, source_ids }) =>
        dataset === ic3States.id &&
        column === 'losses_usd' &&
        key === `year=${state.year};state=${state.state}` &&
        source_ids === state.source_id,
    );
    expect(losses).toEqual([
      expect.objectContaining({
        value: String(state.losses_usd ?? ''),
        unit: 'USD',
        locator: state.locator ?? '',
      }),
    ]);
    const rows = fixture.rows(ic3States).filter((row) => row.state === state.state);
    const counted = lines.filter(
      ({ dataset, column }) => dataset === ic3States.id && column === 'losses_usd',
    );
    expect(counted).toHaveLength(rows.length);
  });

  test('an operation has its own row and the rows that refer to it, and no other', () => {
    const csv = extractCsv(fixture, operations, figure.operation_id);
    expect([...extractsOf(csv)]).toContain(operations.id);
    expect([...extractsOf(csv)]).toContain(operationFigures.id);
    const keys = linesOf(csv).map(({ key }) => key ?? '');
    const others = fixture
      .rows(operations)
      .filter(({ operation_id: id }) => id !== figure.operation_id);
    for (const { operation_id: id } of others)
      expect(keys.filter((key) => key.split(';').includes(`operation_id=${id}`))).toEqual([]);
  });

  test('a number stands with the unit that its row names', () => {
    const { rows } = JSON.parse(
      extractJson(
        { catalog: fixture, version: '2026.11.22' },
        operations,
        figure.operation_id,
        '/',
      ),
    );
    const value = rows.find(
      (line: { dataset: string; column: string; key: string }) =>
        line.dataset === operationFigures.id &&
        line.column === 'value' &&
        line.key.includes(`metric=${figure.metric};unit=${figure.unit};`),
    );
    expect(value).toMatchObject({ unit: figure.unit, value: figure.value });
  });

  test('the figures of an agency are about its country', () => {
    const agencyRows = idsReferredTo(fixture, countries).flatMap((id) =>
      extractOf(fixture, countries, id).filter(({ dataset }) => dataset.id === 'agency-statistics'),
    );
    expect(agencyRows.length).toBeGreaterThan(0);
  });

  test('complaints counted by place are about that state', () => {
    const [first] = fixture.rows(complaintCounts);
    const code = state.state;
    const catalog = edited(complaintCounts, (row) =>
      row === first ? { ...row, place: code } : row,
    );
    const countsOf = (data: typeof fixture, id: string) =>
      extractOf(data, states, id).flatMap(({ dataset, rows }) =>
        dataset.id === complaintCounts.id ? rows : [],
      );
    expect(countsOf(catalog, code)).toHaveLength(1 + countsOf(fixture, code).length);
    expect(countsOf(catalog, 'US-GU')).toEqual(countsOf(fixture, 'US-GU'));
  });

  test('what an agency did for victims elsewhere is not about its country', () => {
    const [agency] = fixture.rows(agencies);
    const [action] = fixture.rows(actions);
    const [home, elsewhere] = ['IN', 'GB'];
    const catalog = edited(
      actions,
      (row) =>
        row === action
          ? {
              ...row,
              agency_id: present(agency).agency_id,
              country: elsewhere,
              victim_countries: null,
            }
          : null,
      edited(agencies, (row) => (row === agency ? { ...row, country: home } : row)),
    );
    const actionsOf = (country: string) =>
      extractOf(catalog, countries, country).filter(({ dataset }) => dataset.id === actions.id);
    expect(actionsOf(elsewhere)).toHaveLength(1);
    expect(actionsOf(home)).toEqual([]);
  });

  test('tables that only print others again are left out', () => {
    expect([...extractsOf(extractCsv(fixture, states, state.state))]).not.toContain(
      'ic3-state-ranks',
    );
  });

  test('nothing is lost where a row is all key', () => {
    const csv = extractCsv(fixture, operations, 'cbi-chakra-2');
    const partners = linesOf(csv).filter(({ dataset }) => dataset === 'operation-partners');
    expect(partners.length).toBeGreaterThan(0);
    for (const line of partners) expect(line.column).toBe('role');
  });
});

test('CSV and JSON hold the same lines', () => {
  for (const id of idsReferredTo(fixture, countries)) {
    const lines = linesOf(extractCsv(fixture, countries, id));
    const json = JSON.parse(
      extractJson({ catalog: fixture, version: '2026.11.22' }, countries, id, '/'),
    );
    expect(json.rows).toHaveLength(lines.length);
    expect(json.columns.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(present(lines[0])),
    );
  }
});
