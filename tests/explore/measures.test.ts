import { describe, expect, test } from 'vitest';
import { cellOf, isRecord, placesOf, yearsOf } from '../../src/explore/record.ts';
import type { Available } from '../../src/indicators/available.ts';
import { whyApart } from '../../src/indicators/explore/apart.ts';
import { findMeasure, type MeasureId, measures } from '../../src/indicators/explore/measures.ts';
import { nationYears } from '../../src/indicators/nation.ts';
import { operationYears } from '../../src/indicators/operation-years.ts';
import { overSixtyYears } from '../../src/indicators/over-sixty.ts';
import { stateTypeYears } from '../../src/indicators/state-types.ts';
import { stateYears } from '../../src/indicators/states.ts';
import { trendOf } from '../../src/indicators/trend-years.ts';
import { exploreRecord } from '../../src/site/explore-record.ts';
import { fixture, present } from '../fixture.ts';

// As the browser gets it.
const fetched: unknown = JSON.parse(JSON.stringify(exploreRecord(fixture, '2026.1.1')));
if (!isRecord(fetched)) throw new Error('the build wrote no record');
const record = fetched;

const measure = (id: MeasureId) => present(findMeasure(id));
const shown = (id: MeasureId, place: string, year: number) =>
  cellOf(record, measure(id), place, year).value;

describe('a value of the page is that of the indicator', () => {
  const national: readonly (readonly [
    MeasureId,
    readonly { readonly year: number; readonly value: Available<number> }[],
  ])[] = [
    [
      'tech-support-losses',
      trendOf(fixture).years.map((y) => ({ year: y.year, value: y.losses?.value ?? null })),
    ],
    [
      'tech-support-average',
      trendOf(fixture).years.map((y) => ({ year: y.year, value: y.average })),
    ],
    ['tech-support-share', trendOf(fixture).years.map((y) => ({ year: y.year, value: y.share }))],
    [
      'over-60-tech-support-share',
      overSixtyYears(fixture).map((y) => ({ year: y.year, value: y.share })),
    ],
    [
      'all-per-resident',
      [...nationYears(fixture)].map(([year, { lossesPer100k }]) => ({
        year,
        value: lossesPer100k === null ? null : lossesPer100k / 100_000,
      })),
    ],
  ];

  test.each(national)('%s, in the nation', (id, years) => {
    expect(years.length).toBeGreaterThan(0);
    expect(years.map(({ year }) => shown(id, 'US', year))).toEqual(years.map(({ value }) => value));
  });

  test('by state', () => {
    const rows = stateTypeYears(fixture, 'tech-support');
    expect(rows.length).toBeGreaterThan(0);
    for (const {
      state: { state },
      year,
      losses,
      average,
      lossesPerResident,
    } of rows) {
      expect(shown('tech-support-losses', state, year)).toBe(losses.current?.value ?? null);
      expect(shown('tech-support-average', state, year)).toBe(average);
      expect(shown('tech-support-per-resident', state, year)).toBe(lossesPerResident);
    }
    for (const {
      state: { state },
      year,
      complaints,
    } of stateYears(fixture))
      expect(shown('all-complaints', state, year)).toBe(complaints.current?.value ?? null);
  });

  test('of operations', () => {
    for (const { year, operations, techSupport } of operationYears(fixture)) {
      expect(shown('operations', 'ALL', year)).toBe(operations.length);
      expect(shown('tech-support-operations', 'ALL', year)).toBe(techSupport);
    }
  });
});

test('every value has a source, and a missing one is never zero', () => {
  for (const each of measures)
    for (const place of placesOf(record, each)) {
      for (const year of yearsOf(record, each, place)) {
        const { value, proofs } = cellOf(record, each, place, year);
        expect(value).not.toBeNull();
        const isCount = each.agency === 'record' && value === 0;
        if (!isCount) expect(proofs, `${each.id} ${place} ${year}`).not.toEqual([]);
      }
      expect(cellOf(record, each, place, 1900).value).toBeNull();
    }
});

describe('measures that must not be compared', () => {
  const pairs = [
    ['tech-support-losses', 'scamwatch-losses', 'currency'],
    ['tech-support-complaints', 'ftc-tech-support-reports', 'agency'],
    ['cafc-reports', 'scamwatch-reports', 'agency'],
    ['ftc-tech-support-reports', 'ftc-unwanted-calls', 'years'],
    ['tech-support-losses', 'tech-support-complaints', 'unit'],
    ['tech-support-losses', 'tech-support-per-resident', 'unit'],
    ['tech-support-share', 'over-60-tech-support-share', 'unit'],
    ['tech-support-losses', 'government-impersonation-losses', 'overlap'],
    ['tech-support-losses', 'all-losses', null],
    ['tech-support-losses', 'over-60-tech-support-losses', null],
    ['tech-support-average', 'all-average', null],
    ['operations', 'tech-support-operations', null],
  ] as const;

  test.each(pairs)('%s and %s: %s', (one, other, why) => {
    expect(whyApart(measure(one), measure(other))).toBe(why);
    expect(whyApart(measure(other), measure(one))).toBe(why);
  });

  test('what may be compared is counted by one agency, in one unit', () => {
    for (const one of measures)
      for (const other of measures)
        if (whyApart(one, other) === null)
          expect([one.agency, one.unit, one.years]).toEqual([
            other.agency,
            other.unit,
            other.years,
          ]);
  });
});
