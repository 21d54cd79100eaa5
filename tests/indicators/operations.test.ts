import { describe, expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { claims } from '../../src/datasets/claims.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operationPartners } from '../../src/datasets/operation-partners.ts';
import { operationPlaces } from '../../src/datasets/operation-places.ts';
import { operationTechniques } from '../../src/datasets/operation-techniques.ts';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { operations } from '../../src/datasets/operations.ts';
import { sources } from '../../src/datasets/sources.ts';
import {
  documentsOfOperation,
  headline,
  numbersOf,
  placesOf,
  victimCountriesOf,
} from '../../src/indicators/operations.ts';
import { edited, fixture, present } from '../fixture.ts';

const chakra = 'cbi-chakra-2';
const firstIdea = 'cbi-chakra-5-firstidea-2025-07';
const undated = 'tgcsb-exito-madhapur';

const figure = (operation: string, metric: string, scope: string | null = null, unit?: string) =>
  present(
    numbersOf(fixture, operation).find(
      (item) =>
        item.metric.metric === metric &&
        item.scope === scope &&
        (unit === undefined || item.unit === unit),
    ),
  );

describe('the figures of an operation', () => {
  test('hold every row of it once', () => {
    const rows = numbersOf(fixture, chakra).flatMap((item) => item.rows);
    const own = fixture.rows(operationFigures).filter((row) => row.operation_id === chakra);
    expect(rows).toHaveLength(own.length);
    expect(new Set(rows)).toEqual(new Set(own));
  });

  test('keep scopes and units apart', () => {
    expect(figure(chakra, 'cases').agreement.current?.value).toBe(5);
    expect(figure(chakra, 'cases', 'tech-support').agreement.current?.value).toBe(2);
    expect(figure(chakra, 'losses', 'crypto-case', 'INR').agreement.current?.value).toBe(1e9);
    expect(figure(chakra, 'losses', 'crypto-case', 'USD').agreement.current?.value).toBe(12e6);
  });

  test('show what is said without misprints, and who says otherwise', () => {
    const { agreement } = figure(chakra, 'call-centres');
    expect(agreement.current?.value).toBe(9);
    expect(agreement.confirming).toHaveLength(5);
    expect(agreement.disagreeing.map(({ value }) => value)).toEqual([76, 76]);
  });

  test('prefer the police to the press and the later count to the first', () => {
    const { agreement } = figure(firstIdea, 'arrests');
    expect(agreement.current?.row.source_id).toBe('nca-2025-07-11-firstidea');
    expect(agreement.current?.value).toBe(2);
    expect(agreement.disagreeing.map(({ row }) => row.status)).toEqual([
      'superseded',
      'superseded',
    ]);
  });

  test('name a thing of which no document gives a number', () => {
    const { rows, agreement } = figure(chakra, 'arrests');
    expect(rows).toHaveLength(2);
    expect(agreement).toEqual({
      current: null,
      range: null,
      why: null,
      confirming: [],
      disagreeing: [],
    });
  });

  test('are none for an operation that does not exist', () => {
    expect(numbersOf(fixture, 'no-such-operation')).toEqual([]);
  });
});

test('figures without a number come after all that have one', () => {
  const first = present(numbersOf(fixture, chakra)[0]);
  const without = edited(operationFigures, (row) =>
    row.operation_id === chakra && row.metric === first.metric.metric
      ? { ...row, value: null }
      : row,
  );
  const numbered = numbersOf(without, chakra).map(
    ({ agreement }) => agreement.current !== null || agreement.range !== null,
  );
  expect(numbered).toContain(false);
  expect(numbered.lastIndexOf(true)).toBeLessThan(numbered.indexOf(false));
});

test('a headline is the figure of the whole operation', () => {
  expect(headline(fixture, chakra, 'locations-searched')?.current?.value).toBe(76);
  expect(headline(fixture, chakra, 'arrests')?.current).toBeNull();
  expect(headline(fixture, chakra, 'accounts-linked')).toBeUndefined();
  expect(headline(fixture, firstIdea, 'arrests')?.current?.value).toBe(2);
});

describe('places', () => {
  test('of all operations', () => {
    const places = placesOf(fixture);
    expect(places).toHaveLength(13);
    expect(places.filter(({ item }) => item.kind === 'city').map(({ item }) => item.name)).toEqual([
      'Hyderabad',
      'Noida',
    ]);
  });

  test('of one operation, each with the rows that name it', () => {
    const places = placesOf(fixture, chakra);
    expect(places).toHaveLength(11);
    const delhi = present(places.find(({ item }) => item.name === 'Delhi'));
    expect(delhi.rows).toHaveLength(9);
    expect(delhi.operations).toEqual([chakra]);
  });
});

describe("victims' countries", () => {
  test('come by the number of operations, then by code', () => {
    const countries = victimCountriesOf(fixture);
    expect(countries.map(({ item, operations }) => `${item} ${operations.length}`)).toEqual([
      'US 3',
      'AU 2',
      'GB 2',
      'CA 1',
      'DE 1',
      'ES 1',
      'IN 1',
    ]);
    expect(present(countries[0]).rows).toHaveLength(10);
  });

  test('of one operation', () => {
    expect(victimCountriesOf(fixture, undated).map(({ item }) => item)).toEqual(['US']);
  });
});

describe('documents', () => {
  const documents = (id: string) =>
    documentsOfOperation(fixture, present(fixture.find(operations, id))).map(
      ({ source_id }) => source_id,
    );

  test('are listed once, oldest first, undated ones before', () => {
    const ids = documents(chakra);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = ids.map((id) => fixture.find(sources, id)?.published ?? '');
    expect(dates).toEqual(dates.toSorted());
    expect(ids[0]).toBe('todaynation-chakra-2');
    expect(ids.at(-1)).toBe('new-indian-express-2024-08-10-firs');
  });

  test('hold those of every row that names the operation', () => {
    const tables = [
      operationFigures,
      operationPartners,
      operationPlaces,
      operationTechniques,
      operationVictimCountries,
    ];
    for (const { operation_id, source_ids } of fixture.rows(operations)) {
      const rows = tables.flatMap((table) =>
        fixture.rows(table).filter((row) => row.operation_id === operation_id),
      );
      const said = fixture.rows(claims).filter((row) => row.operation_id === operation_id);
      const expected = [...source_ids, ...[...rows, ...said].map(({ source_id }) => source_id)];
      expect(new Set(documents(operation_id)), operation_id).toEqual(new Set(expected));
    }
  });

  test('hold those of the actions that followed', () => {
    const [action] = fixture.rows(actions);
    const followed = edited(actions, (row) =>
      row === action ? { ...row, operation_id: undated } : row,
    );
    const operation = present(followed.find(operations, undated));
    const ids = documentsOfOperation(followed, operation).map(({ source_id }) => source_id);
    expect(ids).toEqual(expect.arrayContaining([...present(action).source_ids]));
  });

  test('hold one that gives a number only', () => {
    const added = 'fbi-ic3-2025-annual-report';
    const catalog = edited(operationFigures, (row) =>
      row.operation_id === undated && row.metric === 'laptops-seized'
        ? { ...row, source_id: added }
        : row,
    );
    const operation = present(catalog.find(operations, undated));
    expect(documentsOfOperation(catalog, operation).map(({ source_id }) => source_id)).toContain(
      added,
    );
  });
});
