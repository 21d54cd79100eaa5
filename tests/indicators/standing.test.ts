import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { sources } from '../../src/datasets/sources.ts';
import { crimeTypeByYear, totalsByYear } from '../../src/indicators/losses.ts';
import { hasOneMeasure, standingOf } from '../../src/indicators/standing.ts';
import { edited, fixture, present } from '../fixture.ts';

const totalOf = (year: number) =>
  present(totalsByYear(fixture).find((item) => item.year === year)?.losses);

describe('how other documents stand to a number', () => {
  test('those that state the same are counted, the document itself is not', () => {
    const { current, confirming } = totalOf(2018);
    const { row } = present(current);
    expect(standingOf(fixture, ic3Totals, row, 'losses_usd')).toEqual({
      origins: 0,
      same: new Set(confirming.map((stated) => stated.row.source_id)).size,
      other: 0,
    });
  });

  test('many outlets of one release confirm nothing; a second origin does', () => {
    const searched = fixture
      .rows(operationFigures)
      .filter((row) => row.operation_id === 'cbi-chakra-2' && row.metric === 'locations-searched');
    const quoting = (origin: string) =>
      fixture.rows(sources).filter(({ origin_id }) => origin_id === origin);
    const [quote] = quoting('cbi-release-2023-10-19-chakra-2');
    const one = edited(sources, (row) => ({ ...row, origin_id: present(quote).origin_id }));
    const row = present(searched[0]);
    expect(standingOf(one, operationFigures, row)).toMatchObject({ origins: 0 });
    expect(standingOf(one, operationFigures, row).same).toBeGreaterThan(1);
    const [first, second, ...others] = searched.map(({ source_id }) => source_id);
    const two = edited(sources, (source) => ({
      ...source,
      origin_id: source.source_id === second ? 'pti-2023-10-19-chakra-2' : present(quote).origin_id,
    }));
    expect(first).not.toBe(second);
    expect(others.length).toBeGreaterThan(0);
    expect(standingOf(two, operationFigures, row)).toMatchObject({ origins: 1 });
  });

  test('a second table of the same document is no second document', () => {
    const own = crimeTypeByYear(fixture, 'tech-support').flatMap(({ losses }) =>
      losses.current && losses.confirming.length > 0 ? [losses] : [],
    );
    const { current, confirming } = present(
      own.find((losses) =>
        losses.confirming.some(({ row }) => row.source_id === losses.current?.row.source_id),
      ),
    );
    const { row } = present(current);
    const { same } = standingOf(fixture, ic3CrimeTypes, row, 'losses_usd');
    expect(same).toBeLessThan(confirming.length);
  });

  test('another value is a dispute, unless it is a known misprint', () => {
    const { row } = present(totalOf(2016).current);
    expect(standingOf(fixture, ic3Totals, row, 'losses_usd').other).toBe(1);
    const marked = edited(ic3Totals, (other) =>
      other.year === 2016 && other.source_id !== row.source_id
        ? { ...other, status: 'misprint' as const }
        : other,
    );
    expect(standingOf(marked, ic3Totals, row, 'losses_usd').other).toBe(0);
  });

  test('a name is needed where there are several measures, and must be one', () => {
    const row = present(totalOf(2018).current).row;
    expect(hasOneMeasure(operationFigures)).toBe(true);
    expect(() => standingOf(fixture, ic3Totals, row)).toThrow('name one of the measures');
    expect(() => standingOf(fixture, ic3Totals, row, 'locator')).toThrow('is not a measure');
  });
});
