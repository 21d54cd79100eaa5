import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { stagger } from '../../src/figures/charts/break-lines.ts';
import { lossesByYear } from '../../src/figures/losses-by-year.ts';
import { breaksOf, crossedBy, techSupportBreaks } from '../../src/indicators/breaks.ts';
import { binder, textsOf, wide } from '../figures/tech-support-cases.ts';
import { fixture } from '../fixture.ts';

const catalog = fixture;

describe('breaks of a series', () => {
  test('are those of its own and of all series, oldest first', () => {
    expect(techSupportBreaks(catalog).map(({ year, kind }) => [year, kind])).toEqual([
      [2020, 'definition'],
      [2025, 'name'],
    ]);
    expect(breaksOf(catalog, ic3CrimeTypes, 'government-impersonation')).toEqual([]);
  });

  test('are crossed by a comparison that begins before them', () => {
    const all = techSupportBreaks(catalog);
    expect(crossedBy(all, [2019, 2020])).toHaveLength(1);
    expect(crossedBy(all, [2024, 2020])).toEqual([]);
  });
});

describe('a figure over a break', () => {
  const [figure] = [binder(lossesByYear)()];

  test('shows it in the drawing, the notes, the text alternative and the row', () => {
    expect(textsOf(figure.svg(wide))).toContain('new definition');
    expect(figure.words.notes.join()).toContain('2020, new definition: From the 2020 report on');
    expect(figure.words.alt).toContain('new definition in 2020 and new name in 2025');
    const column = figure.columns.findIndex(({ id }) => id === 'break');
    const rows = figure.cells.filter((row) => row[column]?.value);
    expect(rows.map(([year]) => year?.value)).toEqual([2020, 2025]);
  });

  test('puts a word that would touch another one level below it', () => {
    const word = (left: number) => ({ x: left, left, width: 50 });
    expect(stagger([word(0), word(40), word(200)]).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
});
