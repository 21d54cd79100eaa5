import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { ic3StateRanks } from '../../src/datasets/ic3-state-ranks.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { places } from '../../src/datasets/places.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { confidenceByDataset, shares, totalConfidence } from '../../src/indicators/confidence.ts';
import { edited, fixture } from '../fixture.ts';

const of = (dataset: Dataset, catalog = fixture) =>
  confidenceByDataset(catalog, [dataset])[0]?.confidence;

/** The totals of one year alone. */
const totalsOf = (year: number) => edited(ic3Totals, (row) => (row.year === year ? row : null));

describe('the confidence in a dataset', () => {
  test('counts one figure for each measure of a thing, whoever states it', () => {
    // Complaints and losses, each in three reports; rounded and exact losses agree.
    expect(of(ic3Totals, totalsOf(2018))).toEqual({
      figures: 2,
      official: 2,
      confirmed: 2,
      // Editions of one office are one origin.
      twoOrigins: 0,
      disputed: 0,
      // The report that was read twice leads for one of them.
      readTwice: 1,
    });
  });

  test('knows what stands in one report only', () => {
    expect(of(ic3Totals, totalsOf(2013))).toMatchObject({ figures: 2, confirmed: 0 });
  });

  test('counts a disagreement, but not with a misprint', () => {
    expect(of(ic3Totals, totalsOf(2016))).toMatchObject({ confirmed: 2, disputed: 1 });
    expect(of(ic3Totals, totalsOf(2012))).toMatchObject({ disputed: 0 });
  });

  test('counts no figure that is only doubtful', () => {
    expect(of(ic3Totals, totalsOf(2010))).toMatchObject({ figures: 1 });
  });

  test('knows figures that no official document states', () => {
    const chakra = edited(operationFigures, (row) =>
      row.operation_id === 'cbi-chakra-2' && row.metric === 'locations-searched' ? row : null,
    );
    expect(of(operationFigures, chakra)).toEqual({
      figures: 1,
      official: 0,
      confirmed: 1,
      twoOrigins: 1,
      disputed: 0,
      readTwice: 0,
    });
  });

  test('takes editions of an estimate that differ a little as agreeing', () => {
    const { figures, confirmed, disputed } = of(statePopulations) ?? {};
    expect({ figures, confirmed, disputed }).toEqual({ figures: 316, confirmed: 52, disputed: 0 });
  });

  test('is not asked of vocabularies, nor of tables that repeat another', () => {
    expect(of(places)).toBeUndefined();
    expect(of(ic3StateRanks)).toBeUndefined();
    expect(
      of(
        ic3Totals,
        edited(ic3Totals, () => null),
      ),
    ).toBeUndefined();
  });
});

test('the total is the sum of the datasets', () => {
  const parts = confidenceByDataset(fixture, datasets).map(({ confidence }) => confidence);
  const total = totalConfidence(parts);
  expect(total.figures).toBe(parts.reduce((sum, { figures }) => sum + figures, 0));
  for (const part of [total.official, total.confirmed, total.twoOrigins, total.disputed]) {
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(total.figures);
  }
  expect(totalConfidence([])).toEqual({
    figures: 0,
    official: 0,
    confirmed: 0,
    twoOrigins: 0,
    disputed: 0,
    readTwice: 0,
  });
});

test('shares are parts of all figures, and not available without any', () => {
  const counts = { official: 4, confirmed: 2, twoOrigins: 1, disputed: 0, readTwice: 6 };
  expect(shares({ figures: 8, ...counts })).toEqual({
    official: 0.5,
    confirmed: 0.25,
    twoOrigins: 0.125,
    disputed: 0,
    readTwice: 0.75,
  });
  expect(shares(totalConfidence([]))).toEqual({
    official: null,
    confirmed: null,
    twoOrigins: null,
    disputed: null,
    readTwice: null,
  });
});
