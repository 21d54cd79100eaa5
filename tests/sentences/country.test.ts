import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { agencies } from '../../src/datasets/agencies.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { ic3Countries } from '../../src/datasets/ic3-countries.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { f } from '../../src/i18n/index.ts';
import { countryRecords } from '../../src/indicators/country-records.ts';
import { crimeTypeByYear } from '../../src/indicators/losses.ts';
import { leadOfCountry } from '../../src/sentences/country.ts';
import { plain } from '../../src/sentences/sentence.ts';
import { edited, fixture, present } from '../fixture.ts';

const lead = (country: string, catalog: Catalog = fixture) =>
  leadOfCountry(catalog, present(countryRecords(catalog).get(country)));
const told = (country: string, catalog: Catalog = fixture) => lead(country, catalog).map(plain);

/** The newest statement of an agency of Canada that is not doubtful. */
const statement = present(
  fixture.rows(agencyStatistics).findLast((row) => row.agency_id === 'ca-cafc' && !row.status),
);

/** Canada with this statement alone, and these changes of it. */
const canada = (changes: Partial<typeof statement>) =>
  told(
    'CA',
    edited(agencyStatistics, (row) => (row === statement ? { ...row, ...changes } : null)),
  )[0];

describe('the first sentence on a country', () => {
  test('is what the FBI counted, for its own, each number with its row', () => {
    const newest = present(
      crimeTypeByYear(fixture, 'tech-support').findLast(({ losses }) => losses.current),
    );
    const [losses, complaints] = [
      present(newest.losses.current),
      present(newest.complaints.current),
    ];
    expect(told('US')[0]).toContain(
      `counted ${f.moneyWords(losses.value)} in reported losses and ${f.number(complaints.value)} complaints about tech support fraud`,
    );
    expect(lead('US')[0]?.numbers.losses?.row).toBe(losses.row);
    expect(lead('US')[0]?.numbers.complaints?.measure).toBe('complaints');
  });

  test('leaves out complaints that no report states', () => {
    const without = edited(ic3CrimeTypes, (row) => ({ ...row, complaints: null }));
    expect(told('US', without)[0]).toMatch(/in reported losses of tech support fraud, from all/);
  });

  test('is what its own agency counted, as the agency names it', () => {
    expect(told('CA')[0]).toMatch(
      new RegExp(`^In ${statement.period} the .+ in reported losses as “${statement.label}”\\.$`),
    );
    expect(lead('CA')[0]?.numbers[0]?.row).toBe(statement);
  });

  test.each([
    ['2023/24', 'In the financial year 2023/24 the '],
    ['2023-05', 'In May 2023 the '],
    ['2023-Q2', 'In the period April – June 2023 the '],
  ])('names the period %s', (period, start) => {
    expect(canada({ period })?.replaceAll('\u2009', ' ')).toContain(start);
  });

  test('says what was counted, and how firmly', () => {
    const counted = { metric: 'reports', unit: 'reports', value: 2000 } as const;
    expect(canada({ ...counted, qualifier: 'at-least' })).toContain('at least 2,000 reports as “');
    expect(canada({ ...counted, metric: 'victims' })).toContain('counted 2,000 victims as “');
  });

  test('is of complaints that the FBI lists, where there is nothing else', () => {
    const listed = present(fixture.rows(ic3Countries).find(({ country }) => country === 'BR'));
    expect(told('BR')[0]).toBe(
      `${f.number(present(listed.complaints))} complaints about internet crime of all kinds reached the FBI from ${f.country('BR')} in ${listed.year}.`,
    );
  });

  test('says in how many operations its people are victims, once', () => {
    expect(told('DE')[0]).toMatch(/^Sources name victims in Germany in \d+ of the \d+ operations/);
    expect(told('DE').filter((text) => text.includes('name victims'))).toHaveLength(1);
  });
});

test('no victims are said to be named where no operation names any', () => {
  const none = edited(operationVictimCountries, () => null);
  expect(told('US', none)[1]).toBe(
    'No operation on record here names victims in the United States.',
  );
});

test('a country without figures of its own is told so, one with them is not', () => {
  const missing = 'That does not mean that there is none.';
  expect(told('BR').at(-1)).toContain(missing);
  expect(told('CA').join(' ')).not.toContain(missing);
});

describe('a country whose agencies give figures that cannot lead', () => {
  const ofCanada = (changes: Partial<typeof statement>) =>
    told(
      'CA',
      edited(agencyStatistics, (row) => (row === statement ? { ...row, ...changes } : null)),
    ).join(' ');
  const name = present(fixture.find(agencies, statement.agency_id)).name;

  test.each([
    ['on tech support fraud', { metric: 'police-reports', unit: 'reports' }],
    ['on wider fraud alone', { category: 'all-fraud' }],
  ] as const)('%s: its agency is named', (_, changes) => {
    expect(ofCanada(changes)).toContain(name);
    expect(ofCanada(changes)).toContain('below');
    expect(ofCanada(changes)).not.toMatch(/no figure for|does not mean/);
  });

  test('a figure on wider fraud is not said to be one on tech support fraud', () => {
    const missing = 'no figure on tech support fraud alone';
    expect(ofCanada({ category: 'all-fraud' })).toContain(missing);
    expect(ofCanada({ metric: 'police-reports', unit: 'reports' })).not.toContain(missing);
  });
});

test('every country can be told, with a number for every slot', () => {
  for (const record of countryRecords(fixture).values())
    for (const sentence of leadOfCountry(fixture, record)) expect(plain(sentence)).toMatch(/\.$/);
});
