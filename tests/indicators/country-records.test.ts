import { describe, expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { agencies } from '../../src/datasets/agencies.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { ic3Countries } from '../../src/datasets/ic3-countries.ts';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { operations } from '../../src/datasets/operations.ts';
import { countryLead } from '../../src/indicators/country-lead.ts';
import {
  countryRecords,
  documentsOfCountry,
  ofOwnAgencies,
  withVictims,
} from '../../src/indicators/country-records.ts';
import { edited, fixture, present } from '../fixture.ts';

const record = (country: string, catalog = fixture) =>
  present(countryRecords(catalog).get(country));

describe('the countries', () => {
  test('are those with a figure, an operation, an action or a place to report', () => {
    expect([...countryRecords(fixture).keys()].join(' ')).toBe(
      'AU BR CA DE ES FR GB IE IN JP NZ PH SG US',
    );
  });

  test('are in the order of codes, whatever the order of the tables', () => {
    const codes = [...countryRecords(fixture).keys()];
    expect(codes).toEqual(codes.toSorted());
  });
});

describe('an operation', () => {
  const tiesOf = (country: string, id: string) =>
    record(country).operations.find(({ operation }) => operation.operation_id === id)?.ties;

  test('concerns the countries of its victims, of its partners and of its places', () => {
    expect(tiesOf('GB', 'cbi-chakra-5-firstidea-2025-07')).toEqual(['victims', 'partner']);
    expect(tiesOf('SG', 'cbi-chakra-2')).toEqual(['partner']);
    expect(tiesOf('IN', 'cbi-chakra-5-firstidea-2025-07')).toEqual(['place']);
    expect(tiesOf('FR', 'cbi-chakra-2')).toBeUndefined();
  });

  test('stands once, newest first, undated ones last', () => {
    expect(record('IN').operations.map(({ operation }) => operation.operation_id)).toEqual([
      'cbi-chakra-5-firstidea-2025-07',
      'cbi-chakra-2',
      'tgcsb-exito-madhapur',
    ]);
  });

  test('counts for the victims only where a document names them', () => {
    expect(withVictims(record('SG'))).toEqual([]);
    const own = fixture.rows(operationVictimCountries).filter(({ country }) => country === 'US');
    expect(withVictims(record('US'))).toHaveLength(
      new Set(own.map(({ operation_id }) => operation_id)).size,
    );
  });
});

describe('figures', () => {
  test('of an agency are those of its country', () => {
    expect(record('AU').statistics.map(({ agency_id }) => agency_id)).toEqual(
      Array(3).fill('au-accc'),
    );
    expect(record('FR').statistics).toEqual([]);
  });

  test('of a survey of a company are not of an agency of the country', () => {
    const survey = edited(agencies, (row) =>
      row.agency_id === 'au-accc' ? { ...row, kind: 'company' as const } : row,
    );
    const about = edited(
      agencyStatistics,
      (row) => (row.agency_id === 'au-accc' ? { ...row, category: 'survey-au' } : row),
      survey,
    );
    expect(ofOwnAgencies(fixture, record('AU'))).toEqual(record('AU').statistics);
    expect(record('AU', about).statistics.length).toBeGreaterThan(0);
    expect(ofOwnAgencies(about, record('AU', about))).toEqual([]);
  });

  test('of the list of the FBI come by year', () => {
    expect(record('FR').listed.map(({ year }) => year)).toEqual([2025]);
    const unlisted = edited(ic3Countries, (row) => (row.country === 'FR' ? null : row));
    expect(countryRecords(unlisted).has('FR')).toBe(false);
  });
});

test('an action concerns where it was, who acted and whose victims they are', () => {
  const ids = (country: string) => record(country).actions.map(({ action_id }) => action_id);
  expect(ids('US')).toHaveLength(fixture.rows(actions).length);
  expect(ids('IE')).toEqual(['ftc-2012-six-tech-support-cases']);
  expect(ids('DE')).toEqual([]);
});

test('the documents of a country are those of its rows, each once, newest first', () => {
  const documents = documentsOfCountry(fixture, record('AU'));
  const ids = documents.map(({ source_id }) => source_id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('indue-2025-targeting-scams-2024');
  expect(ids).toContain('scam-report-channels-directory');
  const dates = documents.map(({ published }) => published ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
});

describe('what the page of a country answers first', () => {
  test('is what the FBI counts, at its home', () => {
    const lead = countryLead(fixture, record('US'));
    expect(lead.kind).toBe('fbi');
  });

  test('is else the newest firm figure of an agency of its own', () => {
    const lead = countryLead(fixture, record('CA'));
    if (lead.kind !== 'agency') throw new Error(lead.kind);
    expect(lead.period).toBe('2023');
    expect(lead.label).toBe('Service');
    expect(lead.amounts.map(({ item }) => item.value)).toEqual([22_200_000]);
  });

  test('is a whole year rather than a newer quarter, and a quarter where there is no year', () => {
    const quarter = edited(agencyStatistics, (row) =>
      row.agency_id === 'ca-cafc' && row.year === 2023 ? { ...row, period: '2023-Q2' } : row,
    );
    expect(countryLead(quarter, record('CA', quarter))).toMatchObject({ period: '2020' });
    const only = edited(agencyStatistics, (row) =>
      row.agency_id === 'ca-cafc' && row.year !== 2023 ? null : { ...row, period: '2023-Q2' },
    );
    expect(countryLead(only, record('CA', only))).toMatchObject({ period: '2023-Q2' });
  });

  test('is never a doubtful figure, and never fraud of all kinds', () => {
    const doubtful = edited(agencyStatistics, (row) =>
      row.agency_id === 'ca-cafc' ? { ...row, status: 'doubtful' as const } : row,
    );
    expect(countryLead(doubtful, record('CA', doubtful)).kind).toBe('victims');
    const general = edited(agencyStatistics, (row) => ({ ...row, category: 'all-fraud' }));
    expect(countryLead(general, record('CA', general)).kind).toBe('victims');
  });

  test('is else the operations there, then its victims, then the list of the FBI', () => {
    expect(countryLead(fixture, record('IN'))).toEqual({ kind: 'place', operations: 3 });
    expect(countryLead(fixture, record('ES'))).toEqual({ kind: 'victims', operations: 1 });
    expect(countryLead(fixture, record('FR')).kind).toBe('listed');
    const elsewhere = edited(operations, (row) => ({ ...row, country: 'NP' }));
    expect(countryLead(elsewhere, record('IN', elsewhere)).kind).toBe('victims');
  });

  test('is that there is none, where there is none', () => {
    expect(countryLead(fixture, record('IE'))).toEqual({ kind: 'none' });
  });
});
