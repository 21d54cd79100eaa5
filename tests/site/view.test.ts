import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { linksOf, viewJson } from '../../src/site/view.ts';
import { fixture, present } from '../fixture.ts';

const collection = { catalog: fixture, version: '2026.11.22' };
const figures = figuresOf(fixture);

const fileOf = (id: string, index = 0) => {
  const figure = present(figures.get(id));
  return JSON.parse(viewJson(collection, figure, present(figure.views[index])));
};

describe('the file of a view', () => {
  const newest = fileOf('state-rates');
  const older = fileOf('state-rates', 1);

  test('has the rows of its view alone, without the column that all share', () => {
    expect(newest.rows).toHaveLength(57);
    expect(newest.columns).not.toContain('Year');
    expect(newest.rows[0].texts).toHaveLength(newest.columns.length);
  });

  test('names the page of each row', () => {
    expect(newest.rows[0].href).toMatch(/\/states\/dc\/$/);
  });

  test('says which view it is, where there are several', () => {
    expect([newest.view, older.view]).toEqual(['2025', '2024']);
    expect(fileOf('victim-countries').view).toBe('');
  });

  test('names the views, the oldest first', () => {
    expect(newest.views).toEqual([
      { id: '2024', label: '2024' },
      { id: '2025', label: '2025' },
    ]);
  });

  test('paints the same areas in every view', () => {
    const keysOf = ({ shapes }: { shapes: { key: string }[] }) => shapes.map(({ key }) => key);
    const paintOf = ({ shapes }: { shapes: { class: string }[] }) =>
      shapes.map((shape) => shape.class);
    expect(keysOf(older)).toEqual(keysOf(newest));
    expect(paintOf(older)).not.toEqual(paintOf(newest));
    expect(paintOf(newest).filter((paint) => paint === '')).toHaveLength(4);
    expect(newest.shapes.every(({ name }: { name: string }) => name.includes(':'))).toBe(true);
  });

  test('ties each shape to a row', () => {
    const { shapes, rows } = fileOf('victim-countries');
    const keys = rows.map(({ key }: { key: string }) => key);
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes.filter(({ key }: { key: string }) => !keys.includes(key))).toEqual([]);
  });

  test('holds what varies for each frame', () => {
    const { varies } = fileOf('state-counts');
    expect(Object.keys(varies)).toEqual(['wide', 'narrow']);
    expect(varies.wide[0]).toContain('<circle');
    expect(varies.wide[0]).not.toBe(fileOf('state-counts', 1).varies.wide[0]);
  });

  test('holds nothing that varies where there is one view', () => {
    expect(fileOf('losses-by-year')).toMatchObject({
      varies: {},
      views: [{ id: 'all', label: '' }],
    });
  });
});

test('a shape leads to the page of its row, or nowhere', () => {
  const linkOf = (id: string, key: string) => {
    const figure = present(figures.get(id));
    const shape = { key, class: '', name: '', element: 'path', outline: {} } as const;
    return linksOf(figure)(shape);
  };
  expect(linkOf('state-rates', 'US-OH')).toMatch(/\/states\/oh\/$/);
  expect(linkOf('state-rates', 'US-XX')).toBeNull();
  expect(linkOf('victim-countries', 'IN')).toBeNull();
});
