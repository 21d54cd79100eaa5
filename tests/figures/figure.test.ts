import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import type { Drawing } from '../../src/figures/drawing.ts';
import {
  defineFigure,
  type Evidence,
  type FigureDefinition,
  type Frame,
} from '../../src/figures/figure.ts';
import { frames } from '../../src/figures/frames.ts';
import { fixture, present } from '../fixture.ts';

interface Row {
  readonly name: string;
  readonly count: number | null;
  readonly evidence: readonly Evidence[];
}

const rows: readonly Row[] = [
  { name: 'a', count: 3, evidence: [{ source_id: 's2', locator: 'p. 1' }, { source_id: 's1' }] },
  { name: 'b', count: null, evidence: [{ source_id: 's2', locator: 'p. 2' }] },
  { name: 'c', count: 0, evidence: [{ source_id: 's2', locator: 'p. 1' }] },
];

/** A drawing whose body tells what it was drawn from. */
const drawingOf = (frame: Frame, text: string): Drawing => ({
  frame,
  width: frame.width,
  height: 10,
  body: [text],
  places: null,
  anchor: 'start',
});

const definition: FigureDefinition<Row> = {
  id: 'storms',
  kind: 'chart',
  scope: 'tech-support',
  rows: () => rows,
  columns: [
    { id: 'name', title: 'Name', value: ({ name }) => name, path: ({ name }) => `/${name}/` },
    { id: 'count', title: 'Count', value: ({ count }) => count },
    {
      id: 'shown',
      title: 'Shown',
      value: ({ count }) => count,
      show: ({ count }) => (count === null ? null : `${count} storms`),
    },
  ],
  draw: (drawn, frame) => drawingOf(frame, `${drawn.length} ${frame.name}`),
  words: (all, _, member) => ({
    title: `${all.length} rows of ${member}`,
    subtitle: '',
    alt: '',
    notes: [],
  }),
};

const bind = (changes: Partial<FigureDefinition<Row>> = {}) =>
  defineFigure({ ...definition, ...changes }).bind(fixture);
const [figure] = bind();

describe('a figure', () => {
  test('has a cell for each row and column: value, text and path', () => {
    expect(figure?.cells[0]).toEqual([
      { value: 'a', text: 'a', path: '/a/' },
      { value: 3, text: '3', path: null },
      { value: 3, text: '3 storms', path: null },
    ]);
  });

  test('shows nothing for null and something for zero', () => {
    expect(figure?.cells.map((row) => row.slice(1).map(({ text }) => text))).toEqual([
      ['3', '3 storms'],
      ['', ''],
      ['0', '0 storms'],
    ]);
  });

  test('knows which columns are numbers', () => {
    expect(figure?.columns.map(({ numeric }) => numeric)).toEqual([false, true, true]);
  });

  test('gathers the documents in order of first use, each place in them once', () => {
    expect(figure?.evidence).toEqual([
      { source_id: 's2', locators: ['p. 1', 'p. 2'] },
      { source_id: 's1', locators: [] },
    ]);
    expect(figure?.evidenceOfRow.map((list) => list.length)).toEqual([2, 1, 1]);
  });

  test('is drawn from its rows and its frame, under its text alternative', () => {
    expect(frames.map((frame) => figure?.draw(frame).body)).toEqual([['3 wide'], ['3 narrow']]);
    const [named] = bind({ words: () => ({ title: '', subtitle: '', alt: 'a & b', notes: [] }) });
    expect(named?.svg(present(frames[0]))).toMatch(
      /^<svg [^>]*aria-label="a &amp; b"[^>]*>3 wide</,
    );
  });
});

describe('a family', () => {
  test('has one figure for each member that has rows', () => {
    const family = bind({
      members: () => ['', 'x', 'y', 'z'],
      rows: (_, member) => (member === 'y' ? [] : rows.slice(member === '' ? 0 : 1)),
    });
    expect(family.map(({ id }) => id)).toEqual(['storms', 'storms-x', 'storms-z']);
    expect(family.map(({ words }) => words.title)).toEqual([
      '3 rows of ',
      '2 rows of x',
      '2 rows of z',
    ]);
  });

  test('without rows is empty', () => {
    expect(bind({ rows: () => [] })).toEqual([]);
  });
});

describe('a figure with views', () => {
  const yearly = [2025, 2024].flatMap((year) =>
    rows.map((row) => ({ ...row, name: String(year), count: year })),
  );
  const [seen] = bind({
    rows: () => yearly,
    view: 'name',
    key: ({ count }) => `key ${count}`,
    draw: (drawn, frame, { all }) =>
      drawingOf(frame, `${drawn.length} of ${all.length} ${frame.name}`),
  });

  test('has one for each value of its column, in the order of the rows', () => {
    expect(seen?.views.map(({ id, label, from, to }) => ({ id, label, from, to }))).toEqual([
      { id: '2025', label: '2025', from: 0, to: 3 },
      { id: '2024', label: '2024', from: 3, to: 6 },
    ]);
    expect(seen?.viewColumn).toBe('name');
  });

  test('shows the first, and holds the rows and keys of all', () => {
    expect(frames.map((frame) => seen?.draw(frame).body)).toEqual([
      ['3 of 6 wide'],
      ['3 of 6 narrow'],
    ]);
    expect(seen?.cells).toHaveLength(6);
    expect(seen?.keys.slice(2, 4)).toEqual(['key 2025', 'key 2024']);
  });

  test('names the documents of each', () => {
    const own = bind({
      rows: () => yearly.map((row) => ({ ...row, evidence: [{ source_id: row.name }] })),
      view: 'name',
    })[0];
    expect(own?.evidence).toEqual([{ source_id: '2025', locators: [] }]);
    expect(own?.views[1]?.evidence).toEqual([{ source_id: '2024', locators: [] }]);
  });

  test('has a single view of all rows where no column parts them', () => {
    expect(figure?.views.map(({ id, from, to }) => ({ id, from, to }))).toEqual([
      { id: 'all', from: 0, to: 3 },
    ]);
    expect(figure?.viewColumn).toBeNull();
    expect(figure?.keys).toEqual(['', '', '']);
  });
});

describe('the figures of the site', () => {
  const figures = figuresOf(fixture);

  test('are bound once', () => {
    expect(figuresOf(fixture)).toBe(figures);
  });

  test('have ids that can stand in an address and columns that can stand in a program', () => {
    for (const [id, { columns, cells }] of figures) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      const names = columns.map((column) => column.id);
      expect(new Set(names).size, id).toBe(names.length);
      expect(
        names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name)),
        id,
      ).toEqual([]);
      expect(
        cells.filter((row) => row.length !== columns.length),
        id,
      ).toEqual([]);
    }
  });

  test('rest on documents, in every row that states a number', () => {
    const bare = [...figures].flatMap(([id, { cells, columns, evidenceOfRow, viewColumn }]) =>
      cells
        .filter((_, index) => evidenceOfRow[index]?.length === 0)
        // Nothing on record rests on no document, and neither does the year that it is missing in.
        .filter((row) =>
          row.some(
            ({ value }, index) =>
              index > 0 &&
              columns[index]?.id !== viewColumn &&
              typeof value === 'number' &&
              value !== 0,
          ),
        )
        .map(([first]) => `${id}: ${first?.text}`),
    );
    expect(bare.slice(0, 5)).toEqual([]);
  });

  test('say what they show in whole sentences', () => {
    for (const [id, { words }] of figures) {
      expect(words.title, id).toMatch(/^[A-Z0-9$].*[^.]$/);
      expect(words.subtitle, id).toMatch(/^[A-Z].*[^.]$/);
      expect(words.alt, id).toMatch(/^[A-Z0-9].*[^.]\.$/);
      expect(
        words.notes.filter((note) => !note.endsWith('.')),
        id,
      ).toEqual([]);
    }
  });
});

describe('where nothing can be said', () => {
  test('there is no figure', () => {
    expect(bind({ words: () => null })).toEqual([]);
    expect(bind({ rows: () => [] })).toEqual([]);
  });

  test('a view is left out, its rows stay in the table', () => {
    const [some] = bind({
      view: 'name',
      words: (group, catalog, member) =>
        group[0].count === null ? null : definition.words(group, catalog, member),
    });
    expect(some?.views.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(some?.views.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(some?.cells).toHaveLength(rows.length);
  });
});
