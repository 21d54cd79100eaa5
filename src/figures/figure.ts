import type { Catalog } from '../catalog/catalog.ts';
import { type Break, crossedBy } from '../indicators/breaks.ts';
import { type Filled, isFilled } from '../indicators/ends.ts';
import { once } from '../order/once.ts';
import { breakColumn, marked, withBreaks } from './breaks.ts';
import type { BreakMark } from './charts/break-lines.ts';
import { type Constant, type Scope, scopeConstant } from './constants.ts';
import { type Drawing, svgOf } from './drawing.ts';

/** A size in which every figure is drawn. `text` is the size of its letters; both in SVG units. */
export interface Frame {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly text: number;
}

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
  /** Heading in the page, where `show` tells the value in another unit than the files have. */
  readonly head?: string;
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
  /** Those of the notes that say what changed in between; added where a figure crosses a break. */
  readonly breaks?: readonly string[];
}

export interface FigureRow {
  readonly evidence: readonly Evidence[];
}

/** What a view is drawn with besides its rows. */
export interface DrawContext<R> {
  /**
   * The rows of every view: scales rest on them, so that equal colours and sizes mean the same in
   * each.
   */
  readonly all: Filled<R>;
  /** The breaks between the rows of the view. */
  readonly breaks: readonly BreakMark[];
}

/** Definition of a figure, or of a family of figures with one member for each operation, state, … */
export interface FigureDefinition<R extends FigureRow> {
  /** Public address below /figures/; never changes. A member's id is added to it. */
  readonly id: string;
  readonly kind: 'chart' | 'map';
  readonly scope: Scope;
  /** Ids of the members of a family; a single figure has none. */
  readonly members?: (catalog: Catalog) => readonly string[];
  /** Tidy rows: what is drawn, tabled and downloaded. */
  readonly rows: (catalog: Catalog, member: string) => readonly R[];
  readonly columns: readonly FigureColumn<R>[];
  /** What is the same in all rows and in no column: the year of a figure of one year, the place of a member. */
  readonly constants?: (rows: Filled<R>, member: string) => readonly Constant[];
  /**
   * Id of the column by which the figure shows a part of its rows at a time, its views: mostly the
   * year. Table and downloads hold all rows. The view of the first row stands in the page; script
   * offers the others. Without it the figure has one view of all rows.
   */
  readonly view?: string;
  /**
   * Id of what the row is about (`US-OH`): the key of its shape in the drawing. Rows of charts need
   * none: see `Places`.
   */
  readonly key?: (row: R) => string;
  /** Of a figure over time: the breaks of what it shows, and the year of a row. */
  readonly breaks?: {
    readonly of: (catalog: Catalog, member: string) => readonly Break[];
    readonly year: (row: R) => number;
  };
  /**
   * One view drawn for a frame. Does no arithmetic on the data. Every view has the same areas; script
   * changes their paint, and the layers that vary.
   */
  readonly draw: (rows: Filled<R>, frame: Frame, context: DrawContext<R>) => Drawing;
  /**
   * Null where the rows do not say enough for a sentence: then there is no figure, or, of several
   * views, not this one.
   */
  readonly words: (rows: Filled<R>, catalog: Catalog, member: string) => FigureWords | null;
}

export interface FigureCell {
  readonly value: string | number | null;
  readonly text: string;
  readonly path: string | null;
}

/** Documents that rows rest on, with the places in them, in order of first use. */
export type Documents = readonly {
  readonly source_id: string;
  readonly locators: readonly string[];
}[];

/** What a figure shows at a time. */
export interface FigureView {
  /** The value of the view's column: `2019`; `all` where there is one view. Part of addresses. */
  readonly id: string;
  readonly label: string;
  readonly words: FigureWords;
  /** Index of its first row among the cells of the figure, and the index after its last. */
  readonly from: number;
  readonly to: number;
  /** Documents that the rows of the view rest on. */
  readonly evidence: Documents;
  draw(frame: Frame): Drawing;
  /** The drawing as SVG, without links. */
  svg(frame: Frame): string;
}

/** A figure bound to the data: the view that stands in the page, and the rows of all views. */
export interface Figure extends Omit<FigureView, 'id' | 'label' | 'from' | 'to'> {
  readonly id: string;
  /** Id of the member of a family; empty for a figure that stands alone. */
  readonly member: string;
  readonly kind: 'chart' | 'map';
  readonly columns: readonly {
    readonly id: string;
    readonly title: string;
    /** Title in the page. */
    readonly head: string;
    readonly numeric: boolean;
  }[];
  readonly cells: readonly (readonly FigureCell[])[];
  /** Said in each row of its files: what it is about, then what all its rows have in common. */
  readonly constants: readonly Constant[];
  readonly evidenceOfRow: readonly (readonly Evidence[])[];
  /** Key of each row in the drawings; empty where its place among the rows tells. */
  readonly keys: readonly string[];
  /** Id of the column that tells the views apart; null where nothing does. */
  readonly viewColumn: string | null;
  /** The first stands in the page. */
  readonly views: Filled<FigureView>;
}

/** What binds a definition to a catalog: all figures of the definition that the data has rows for. */
export interface FigureFamily {
  readonly id: string;
  bind(catalog: Catalog): readonly Figure[];
}

export function defineFigure<R extends FigureRow>(definition: FigureDefinition<R>): FigureFamily {
  const bindMember = (catalog: Catalog, member: string): readonly Figure[] => {
    const rows = definition.rows(catalog, member);
    return isFilled(rows) ? bindRows(definition, catalog, member, rows) : [];
  };
  return {
    id: definition.id,
    bind: (catalog) =>
      (definition.members?.(catalog) ?? ['']).flatMap((member) => bindMember(catalog, member)),
  };
}

function bindRows<R extends FigureRow>(
  definition: FigureDefinition<R>,
  catalog: Catalog,
  member: string,
  rows: Filled<R>,
): readonly Figure[] {
  const { id, kind } = definition;
  const crossed = breaksBetween(definition, catalog, member, rows);
  const columns = [...definition.columns, ...breakColumn(crossed, definition.breaks?.year)];
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const views = viewsOf(definition, catalog, member, rows);
  if (!isFilled(views)) return [];
  const [shown] = views;
  const figure: Figure = {
    id: member === '' ? id : `${id}-${member}`,
    member,
    kind,
    words: shown.words,
    columns: columns.map(({ id, title, head = title }, index) => ({
      id,
      title,
      head,
      numeric: cells.some((row) => typeof row[index]?.value === 'number'),
    })),
    cells,
    evidence: shown.evidence,
    constants: [scopeConstant(definition.scope), ...(definition.constants?.(rows, member) ?? [])],
    evidenceOfRow: rows.map((row) => row.evidence),
    // Without keys, the index of a row tells its shape.
    keys: rows.map((row) => definition.key?.(row) ?? ''),
    viewColumn: definition.view ?? null,
    views,
    draw: shown.draw,
    svg: shown.svg,
  };
  return [figure];
}

/** The breaks that lie between these rows. */
function breaksBetween<R extends FigureRow>(
  { breaks }: FigureDefinition<R>,
  catalog: Catalog,
  member: string,
  rows: Filled<R>,
): readonly Break[] {
  return breaks ? crossedBy(breaks.of(catalog, member), rows.map(breaks.year)) : [];
}

function cellOf<R>(column: FigureColumn<R>, row: R): FigureCell {
  const value = column.value(row);
  // A cell of which nothing is known is empty.
  const text = column.show ? (column.show(row) ?? '') : String(value ?? '');
  return { value, text, path: column.path?.(row) ?? null };
}

/**
 * The views of which something can be said, in the order of their first rows. Rows of one view follow
 * each other.
 */
function viewsOf<R extends FigureRow>(
  definition: FigureDefinition<R>,
  catalog: Catalog,
  member: string,
  rows: Filled<R>,
): readonly FigureView[] {
  const { columns, view, draw: drawRows, words: wordsOf } = definition;
  const column = columns.find(({ id }) => id === view);
  const cellIn = (row: R) => (column ? cellOf(column, row) : { value: 'all', text: '' });
  let from = 0;
  return [...Map.groupBy(rows, (row) => String(cellIn(row).value))].flatMap(([id, group]) => {
    from += group.length;
    if (!isFilled(group)) return [];
    const said = wordsOf(group, catalog, member);
    if (said === null) return [];
    const breaks = breaksBetween(definition, catalog, member, group);
    const words = withBreaks(said, breaks);
    // A figure is part of several pages and files.
    const draw = once((frame: Frame) =>
      drawRows(group, frame, { all: rows, breaks: marked(breaks) }),
    );
    return {
      id,
      label: cellIn(group[0]).text,
      words,
      from: from - group.length,
      to: from,
      evidence: collectEvidence(group),
      draw,
      svg: (frame: Frame) => svgOf(draw(frame), words.alt),
    };
  });
}

function collectEvidence(rows: readonly FigureRow[]): Documents {
  const groups = Map.groupBy(
    rows.flatMap((row) => row.evidence),
    ({ source_id }) => source_id,
  );
  return [...groups].map(([source_id, group]) => ({
    source_id,
    locators: [...new Set(group.flatMap(({ locator }) => (locator ? [locator] : [])))],
  }));
}
