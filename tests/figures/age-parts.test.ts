import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { ageGroups } from '../../src/datasets/age-groups.ts';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ageComplaints, ageLosses } from '../../src/figures/age-parts.ts';
import { edited, fixture, present } from '../fixture.ts';
import {
  barsOf,
  binder,
  plain,
  techSupport,
  textsOf,
  valuesOf,
  wide,
} from './tech-support-cases.ts';
import { withRows } from './with-rows.ts';

const losses = binder(ageLosses);
const complaints = binder(ageComplaints);

/** The fixture with another value for one scope. */
const scoped = (scope: string, value: number | null) =>
  edited(ic3CallCentreDetail, (row) =>
    row.scope !== scope || row.year !== 2025 ? row : value === null ? null : { ...row, value },
  );

/** The same with a group that is part of the youngest one. */
function withYouth(catalog: Catalog): Catalog {
  const groups = withRows(
    ageGroups,
    (rows) => [
      ...rows.filter((row) => row.age_group !== '17-or-younger'),
      { ...present(rows[0]), age_group: '17-or-younger', from_age: 0, to_age: 17 },
    ],
    catalog,
  );
  return withRows(
    ic3CallCentreDetail,
    (rows) => {
      const model = present(rows.find(({ scope }) => scope === 'age-20-29'));
      const own = { ...model, metric: 'tech-support-losses', scope: 'age-17-or-younger', value: 9 };
      return [...rows.filter(({ scope }) => scope !== own.scope), own];
    },
    groups,
  );
}

describe('the rows', () => {
  test('hold groups that do not overlap, youngest first, and the rest', () => {
    expect(losses().cells.map(([group]) => group?.value)).toEqual([
      'under-20',
      '20-29',
      '30-39',
      '40-49',
      '50-59',
      'over-60',
      null,
    ]);
  });

  test('take the narrower of two overlapping groups only where the wider one is missing', () => {
    const first = (catalog: Catalog) => losses(catalog).cells[0]?.[0]?.value;
    expect(first(withYouth(fixture))).toBe('under-20');
    expect(first(withYouth(scoped('age-under-20', null)))).toBe('17-or-younger');
  });

  test('add up to the whole', () => {
    const values = losses().cells.map(([, value]) => Number(value?.value));
    expect(values.reduce((a, b) => a + b)).toBe(2_134_675_818);
    expect(valuesOf(losses(), 'over-60')[2]).toBe(1_040_730_043 / 2_134_675_818);
  });

  test('say no part of a whole that is not known: there is no figure', () => {
    expect(ageLosses.bind(techSupport(2025, { losses_usd: null }))).toEqual([]);
  });
});

describe('the words', () => {
  test('name the group with the most', () => {
    expect(losses().words.title).toBe(
      'People aged 60 and over reported 49% of the losses to tech support fraud in 2025',
    );
    expect(losses(scoped('age-20-29', 1_067_337_909)).words.title).toContain(
      'People aged 20 to 29 reported 50%',
    );
    expect(losses(scoped('age-under-20', 1_067_337_909)).words.title).toContain('aged under 20');
    expect(complaints().words.title).toMatch(
      /^People aged 60 and over filed 45% of the complaints/,
    );
  });

  test('tell every group in the text alternative', () => {
    expect(plain(losses().words.alt)).toContain(
      '60 and over: $1.04 billion and Age not given: $382 million',
    );
  });
});

describe('the drawing', () => {
  test('hatches what belongs to no group', () => {
    const svg = complaints().svg(wide);
    expect(svg).toContain('class="hatch" fill="url(#hatch-age-complaints-wide)"');
    expect(barsOf(svg, 'count', 'width')).toHaveLength(6);
    expect(textsOf(svg)).toContain('7,453');
  });
});

test('without groups there is no figure', () => {
  expect(ageLosses.bind(edited(ic3CallCentreDetail, () => null))).toEqual([]);
});
