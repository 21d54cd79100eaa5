import type { Catalog } from '../catalog/catalog.ts';
import { once } from '../once.ts';

/** A size in which every figure is drawn. `text` is the size of its letters; both in SVG units. */
export interface Frame {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly text: number;
}

/**
 * The wide frame is shown from 600 CSS px on, the narrow one below, down to 288 px (a phone of
 * 320 px): at these smallest sizes the text still measures 12 CSS px.
 */
export const frames: readonly Frame[] = [
  { name: 'wide', width: 720, text: 14.5 },
  { name: 'narrow', width: 360, text: 15 },
];

/** Where a value stands: a document and the place in it. */
export interface Evidence {
  readonly source_id: string;
  readonly locator?: string | null;
}

/** A column of a figure's table and downloads. */
export interface FigureColumn<R> {
  /** Name in CSV and JSON; public, never changes. */
  readonly id: string;
  readonly title: string;
  readonly value: (row: R) => string | number | null;
  /** Text in the table of the page; by default the value itself. */
  readonly show?: (row: R) => string | null;
  /** Path of the page that the cell leads to. */
  readonly path?: (row: R) => string | null;
}

/** The words of a figure, all computed from its rows. */
export interface FigureWords {
  /** What the figure shows, as a sentence. */
  readonly title: string;
  /** Measure, unit, years. */
  readonly subtitle: string;
  /** Text alternative in one or two sentences. */
  readonly alt: string;
  /** What a reader must know before quoting it. */
  readonly notes: readonly string[];
}

export interface FigureRow {
  readonly evidence: readonly Evidence[];
}

/** Definition of a figure, or of a family of figures with one member for each operation, state, … */
export interface FigureDefinition<R extends FigureRow> {
  /** Public address below /figures/; never changes. A member's id is added to it. */
  readonly id: string;
  readonly kind: 'chart' | 'map';
  /** Ids of the members of a family; a single figure has none. */
  readonly members?: (catalog: Catalog) => readonly string[];
  /** Tidy rows: what is drawn, tabled and downloaded. */
  readonly rows: (catalog: Catalog, member: string) => readonly R[];
  readonly columns: readonly FigureColumn<R>[];
  /** SVG for a frame. Does no arithmetic on the data. */
  readonly draw: (rows: readonly R[], frame: Frame, words: FigureWords) => string;
  readonly words: (rows: readonly R[], catalog: Catalog, member: string) => FigureWords;
}

export interface FigureCell {
  readonly value: string | number | null;
  readonly text: string;
  readonly path: string | null;
}

/** A figure bound to the data. */
export interface Figure {
  readonly id: string;
  /** Id of the member of a family; empty for a figure that stands alone. */
  readonly member: string;
  readonly kind: 'chart' | 'map';
  readonly words: FigureWords;
  readonly columns: readonly {
    readonly id: string;
    readonly title: string;
    readonly numeric: boolean;
  }[];
  readonly cells: readonly (readonly FigureCell[])[];
  /** Documents that the rows rest on, with the places in them, in order of first use. */
  readonly evidence: readonly {
    readonly source_id: string;
    readonly locators: readonly string[];
  }[];
  readonly evidenceOfRow: readonly (readonly Evidence[])[];
  svg(frame: Frame): string;
}

/** What binds a definition to a catalog: all figures of the definition that the data has rows for. */
export interface FigureFamily {
  readonly id: string;
  bind(catalog: Catalog): readonly Figure[];
}

export function defineFigure<R extends FigureRow>(definition: FigureDefinition<R>): FigureFamily {
  const bindMember = (catalog: Catalog, member: string): Figure[] => {
    const rows = definition.rows(catalog, member);
    if (rows.length === 0) return [];
    return [bindRows(definition, catalog, member, rows)];
  };
  return {
    id: definition.id,
    bind: (catalog) =>
      (definition.members?.(catalog) ?? ['']).flatMap((member) => bindMember(catalog, member)),
  };
}

function bindRows<R extends FigureRow>(
  { id, kind, columns, draw, words: wordsOf }: FigureDefinition<R>,
  catalog: Catalog,
  member: string,
  rows: readonly R[],
): Figure {
  const words = wordsOf(rows, catalog, member);
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row);
      const text = column.show ? (column.show(row) ?? '') : String(value ?? '');
      return { value, text, path: column.path?.(row) ?? null };
    }),
  );
  return {
    id: member === '' ? id : `${id}-${member}`,
    member,
    kind,
    words,
    columns: columns.map(({ id, title }, place) => ({
      id,
      title,
      numeric: cells.some((row) => typeof row[place]?.value === 'number'),
    })),
    cells,
    evidence: collectEvidence(rows),
    evidenceOfRow: rows.map((row) => row.evidence),
    // A figure stands in several pages and files.
    svg: once((frame: Frame) => draw(rows, frame, words)),
  };
}

function collectEvidence(rows: readonly FigureRow[]): Figure['evidence'] {
  const groups = Map.groupBy(
    rows.flatMap((row) => row.evidence),
    ({ source_id }) => source_id,
  );
  return [...groups].map(([source_id, group]) => ({
    source_id,
    locators: [...new Set(group.flatMap(({ locator }) => (locator ? [locator] : [])))],
  }));
}
