import { describe, expect, test } from 'vitest';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { states } from '../../src/datasets/states.ts';
import { f } from '../../src/i18n/index.ts';
import { countryRecords } from '../../src/indicators/country-records.ts';
import { stateTypeYears } from '../../src/indicators/state-types.ts';
import { factsOfCountry, factsOfState } from '../../src/sentences/fact-sheet.ts';
import { plain } from '../../src/sentences/sentence.ts';
import { edited, fixture, present } from '../fixture.ts';

const code = 'US-OH';
const own = stateTypeYears(fixture, 'tech-support').filter(({ state }) => state.state === code);
const newest = present(own.findLast(({ losses }) => losses.current));
const before = present(own.findLast(({ year }) => year < newest.year));
const said = (catalog = fixture, state = code) =>
  factsOfState(catalog, state).map((fact) => fact.said.map(plain).join(' '));

/** The fixture with other complaints and losses of one year. */
const changed = (year: number, complaints: number, losses_usd: number, catalog = fixture) =>
  edited(
    ic3StateTypes,
    (row) =>
      row.state === code && row.crime_type === 'tech-support' && row.year === year
        ? { ...row, complaints, losses_usd }
        : row,
    catalog,
  );

describe('the facts on a state', () => {
  test('are five at most, each with its source, and each names the place', () => {
    for (const { state, name } of fixture.rows(states)) {
      const facts = factsOfState(fixture, state);
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.length).toBeLessThanOrEqual(5);
      for (const [index, fact] of facts.entries()) {
        if (index > 0)
          expect(fact.said.some(({ numbers }) => Object.keys(numbers).length > 0)).toBe(true);
        if (index < 4 && fact.said[0]?.text.includes('We have found') === false)
          expect(fact.said.map(plain).join(' '), state).toContain(name);
      }
    }
  });

  test('begin with a sentence that can be quoted alone', () => {
    for (const part of [String(newest.year), newest.state.name, 'FBI', 'tech support fraud'])
      expect(said()[0]).toContain(part);
  });

  test('compare with all places together, and not without residents', () => {
    expect(said()[1]).toContain(f.moneyCents(present(newest.lossesPerResident)));
    expect(said()[1]).toMatch(/all \d+ places together/);
    const without = edited(statePopulations, (row) => (row.state === code ? null : row));
    expect(said(without).join(' ')).not.toContain('places together');
  });

  test('give a change in percent only from many cases, and up to a doubling', () => {
    const many = changed(newest.year, 300, 1_500_000, changed(before.year, 200, 1_000_000));
    expect(said(many)[2]).toContain('50% higher');
    const fewer = changed(newest.year, 300, 500_000, changed(before.year, 200, 1_000_000));
    expect(said(fewer)[2]).toContain('50% lower');
    const few = changed(before.year, 99, 1_000_000, many);
    expect(said(few)[2]).not.toContain('%');
    expect(said(few)[2]).toContain(`In ${before.year} people`);
    const tripled = changed(newest.year, 300, 3_000_000, many);
    expect(said(tripled)[2]).not.toContain('%');
  });
});

describe('the facts on a country', () => {
  const records = [...countryRecords(fixture).values()];

  test('are five at most, and say what was counted where no source is named', () => {
    for (const record of records)
      for (const { said, counted } of factsOfCountry(fixture, record)) {
        const hasSource = said.some(({ numbers }) => Object.keys(numbers).length > 0);
        const isNone = said[0]?.text.startsWith('We have found no figure');
        expect(hasSource || counted !== null || isNone, said.map(plain).join(' ')).toBe(true);
      }
    expect(Math.max(...records.map((each) => factsOfCountry(fixture, each).length))).toBe(5);
  });

  test('set the year before beside the newest figure of the FBI', () => {
    const [newest, before] = factsOfCountry(fixture, present(countryRecords(fixture).get('US')));
    const year = ({ said }: NonNullable<typeof newest>) =>
      Number(/\d{4}/.exec(present(said[0]).text));
    expect(year(present(before))).toBe(year(present(newest)) - 1);
  });
});
