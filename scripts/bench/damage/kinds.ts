import { type Column, columnsOf, type Dataset } from '../../../src/datasets/dataset.ts';

/** Cells of a file without its header. */
export type Rows = readonly (readonly string[])[];

/** What a kind of damage is given: a file, the whole folder for ids that exist, and chance. */
export interface Scene {
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** Ids of every dataset with a key of one column. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** A whole number from 0, below `limit`. */
  readonly draw: (limit: number) => number;
}

/** A damaged file; `row` is the damaged row, null where a row is missing. */
export interface Damage {
  readonly rows: Rows;
  readonly row: readonly string[] | null;
}

export type Kind = (scene: Scene) => Damage | null;

/** Every kind of slip that is tried, by name. Null: nothing in this file can be damaged so. */
export const kinds: Readonly<Record<string, Kind>> = {
  'digit changed': numberKind((text, { draw }) => {
    const [at, old] = digitOf(text, draw);
    return replaced(text, at, String((old + 1 + draw(9)) % 10));
  }),
  'digit dropped': numberKind((text, { draw }) => {
    const [at] = digitOf(text, draw);
    return replaced(text, at, '');
  }),
  'digits transposed': numberKind((text, { draw }) => {
    const [at] = digitOf(text, draw);
    return replaced(text, at, (text[at + 1] ?? '') + (text[at] ?? ''), 2);
  }),
  'times 10': numberKind((text) => scaled(text, 10)),
  'times 1000': numberKind((text) => scaled(text, 1000)),
  'divided by 1000': numberKind((text) => scaled(text, 1 / 1000)),
  sign: numberKind((text) => (text.startsWith('-') ? text.slice(1) : `-${text}`)),
  'year off by one': cellKind(
    ({ kind }) => kind === 'year',
    (text, { draw }) => String(Number(text) + (draw(2) === 0 ? 1 : -1)),
  ),
  'month or day': cellKind(
    ({ kind }) => kind === 'date' || kind === 'month',
    (text, { draw }) => {
      const parts = text.split('-');
      const at = parts.length - 1;
      if (at === 0) return text;
      const limit = at === 1 ? 12 : 28;
      return parts.with(at, String(1 + draw(limit)).padStart(2, '0')).join('-');
    },
  ),
  'wrong source': idKind('sources', () => true),
  'wrong source, near': idKind('sources', (a, b) => a.slice(0, 7) === b.slice(0, 7)),
  'wrong id': (scene) => {
    const others = Object.entries(scene.dataset.references).filter(
      ([, target]) => target !== 'sources' && target !== 'countries' && target !== 'states',
    );
    const [, target] = others[scene.draw(Math.max(1, others.length))] ?? [];
    return target === undefined ? null : idKind(target, () => true)(scene);
  },
  'wrong state': idKind('states', () => true),
  'wrong country': idKind('countries', () => true),
  'wrong choice': cellKind(
    ({ choices }) => choices !== undefined,
    (text, { draw }, { choices = [] }) => {
      const others = choices.filter((choice) => choice !== text);
      return others[draw(others.length)] ?? text;
    },
  ),
  'cell emptied': cellKind(
    ({ optional }) => optional,
    () => '',
  ),
  'columns swapped': (scene) => {
    const { columns, rows, draw } = scene;
    const numbers = columns.flatMap((column, at) => (isNumber(column) ? [at] : []));
    if (numbers.length < 2) return null;
    const at = draw(rows.length);
    const row = rows[at] ?? [];
    const filled = numbers.filter((index) => row[index] !== '');
    const [first, second] = [filled[draw(filled.length)], filled[draw(filled.length)]];
    if (first === undefined || second === undefined || row[first] === row[second]) return null;
    const changed = row.with(first, row[second] ?? '').with(second, row[first] ?? '');
    return { rows: rows.with(at, changed), row: changed };
  },
  'values of two rows swapped': (scene) => {
    const { columns, rows, draw } = scene;
    const numbers = columns.flatMap((column, at) => (isNumber(column) ? [at] : []));
    const index = numbers[draw(numbers.length)];
    const first = draw(rows.length);
    const second = Math.min(rows.length - 1, first + 1 + draw(5));
    const [a, b] = [rows[first] ?? [], rows[second] ?? []];
    if (index === undefined || a[index] === b[index] || !a[index] || !b[index]) return null;
    const changed = a.with(index, b[index] ?? '');
    return {
      rows: rows.with(first, changed).with(second, b.with(index, a[index] ?? '')),
      row: changed,
    };
  },
  'row deleted': ({ rows, draw }) => ({ rows: rows.toSpliced(draw(rows.length), 1), row: null }),
  'file cut at a row': ({ rows, draw }) => ({
    rows: rows.slice(0, Math.max(1, draw(rows.length))),
    row: null,
  }),
  'row doubled under another key': (scene) => {
    const { dataset, columns, rows, draw } = scene;
    const row = rows[draw(rows.length)] ?? [];
    const index = dataset.key.length - 1 - draw(Math.min(2, dataset.key.length));
    const key = otherKey(columns[index], row[index] ?? '', scene);
    if (key === null || key === row[index]) return null;
    const copy = row.with(index, key);
    const isKnown = rows.some((other) => dataset.key.every((_, at) => other[at] === copy[at]));
    return isKnown ? null : { rows: [...rows, copy], row: copy };
  },
};

/** The key that a copied row gets: a value that its column holds elsewhere, or one that is new. */
function otherKey(column: Column | undefined, text: string, scene: Scene): string | null {
  if (column === undefined) return null;
  const target = scene.dataset.references[column.name];
  if (target !== undefined) {
    const ids = scene.ids.get(target) ?? [];
    return ids[scene.draw(ids.length)] ?? null;
  }
  if (column.choices) return column.choices[scene.draw(column.choices.length)] ?? null;
  if (column.kind === 'year') return String(Number(text) - 1);
  if (column.kind === 'id') return `${text}-2`;
  return null;
}

function isNumber({ kind }: Column): boolean {
  return kind.endsWith('number');
}

function numberKind(change: (text: string, scene: Scene) => string): Kind {
  return cellKind(isNumber, change);
}

/** Damages one filled cell of a column that is wanted; tries a few rows before it gives up. */
function cellKind(
  isWanted: (column: Column) => boolean,
  change: (text: string, scene: Scene, column: Column) => string,
): Kind {
  return (scene) => {
    const { columns, rows, draw } = scene;
    const wanted = columns.flatMap((column, index) =>
      isWanted(column) ? [{ column, place: index }] : [],
    );
    if (wanted.length === 0) return null;
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const at = draw(rows.length);
      const { column, place: index } = wanted[draw(wanted.length)] ?? {};
      const text = rows[at]?.[index ?? 0] ?? '';
      if (!column || index === undefined || text === '') continue;
      const now = change(text, scene, column);
      if (now === text) continue;
      const row = (rows[at] ?? []).with(index, now);
      return { rows: rows.with(at, row), row };
    }
    return null;
  };
}

/** Puts another id of a dataset in a cell that names one; in a list, for one of its ids. */
function idKind(target: string, isNear: (a: string, b: string) => boolean): Kind {
  return (scene) => {
    const names = Object.entries(scene.dataset.references)
      .filter(([, id]) => id === target)
      .map(([name]) => name);
    return cellKind(
      ({ name }) => names.includes(name),
      (text, { draw, ids }) => {
        const own = text.split(';');
        const at = draw(own.length);
        const others = (ids.get(target) ?? []).filter(
          (id) => !own.includes(id) && isNear(id, own[at] ?? ''),
        );
        const other = others[draw(Math.max(1, others.length))];
        return other === undefined ? text : own.with(at, other).join(';');
      },
    )(scene);
  };
}

function digitOf(text: string, draw: Scene['draw']): [place: number, digit: number] {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[draw(places.length)] ?? 0;
  return [at, Number(text[at])];
}

const replaced = (text: string, at: number, by: string, length = 1) =>
  text.slice(0, at) + by + text.slice(at + length);

function scaled(text: string, factor: number): string {
  const number = Number(text) * factor;
  return factor < 1 ? String(Math.trunc(number)) : String(number);
}

/** The columns and ids of a scene, worked out once. */
export function sceneOf(
  dataset: Dataset,
  rows: Rows,
  ids: Scene['ids'],
  draw: Scene['draw'],
): Scene {
  return { dataset, columns: columnsOf(dataset), rows, ids, draw };
}
