import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { viewJson, withoutMarks } from '../../src/publish/view.ts';
import { fixture, present } from '../fixture.ts';

const figures = figuresOf(fixture);

const fileOf = (id: string, place = 0) => {
  const figure = present(figures.get(id));
  return JSON.parse(viewJson(fixture, figure, present(figure.views[place])));
};

describe('the file of a view', () => {
  const newest = fileOf('state-rates');
  const older = fileOf('state-rates', 1);

  test('has the rows of its view alone, without the column that all share', () => {
    expect(newest.rows).toHaveLength(57);
    expect(newest.columns).not.toContain('Year');
    expect(newest.rows[0][1]).toHaveLength(newest.columns.length);
  });

  test('names document and place of each row', () => {
    const [, , path, lines] = newest.rows[0];
    expect(path).toMatch(/\/states\/dc\/$/);
    expect(lines.map((line: number) => newest.sources[line])).toEqual([
      expect.stringContaining(', p'),
      expect.any(String),
    ]);
  });

  test('counts the documents that a note has no room for', () => {
    const { rows, sources } = fileOf('victim-countries');
    const named = rows.map(([, , , lines]: [string, string[], null, number[]]) =>
      lines.map((line) => sources[line]),
    );
    expect(Math.max(...named.map((lines: string[]) => lines.length))).toBe(4);
    expect(named[0].at(-1)).toMatch(/^and \d+ more documents$/);
  });

  test('names the views, the oldest first', () => {
    expect(newest.views).toEqual([
      ['2024', '2024'],
      ['2025', '2025'],
    ]);
  });

  test('paints the same areas in every view', () => {
    expect(older.drawing.paint).toHaveLength(newest.drawing.paint.length);
    expect(older.drawing.paint).not.toEqual(newest.drawing.paint);
    expect(newest.drawing.paint.filter((paint: string) => paint === '')).toHaveLength(4);
    expect(newest.drawing.names.every((name: string) => name.includes(':'))).toBe(true);
  });

  test('holds the marks that the page leaves out', () => {
    const { keys, rows } = fileOf('victim-countries');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key: string) => rows.some(([mark]: [string]) => mark === key))).toBe(true);
    expect(withoutMarks('<path data-k="IN" d="m1"/>')).toBe('<path d="m1"/>');
  });

  test('holds what varies for each frame', () => {
    const { varies } = fileOf('state-counts').drawing;
    expect(Object.keys(varies)).toEqual(['wide', 'narrow']);
    expect(varies.wide[0]).toContain('<circle');
    expect(varies.wide[0]).not.toBe(fileOf('state-counts', 1).drawing.varies.wide[0]);
  });

  test('has no drawing where there is one view', () => {
    expect(fileOf('losses-by-year')).toMatchObject({ drawing: null, views: [['all', '']] });
  });
});
