import { z } from 'zod';

/** What the dictionary says of a column. `unit` is missing where the values are names or dates. */
export interface Words {
  readonly title: string;
  readonly description: string;
  readonly example: string;
  readonly unit?: string;
}

/** One kind of cell: how its text is read and written, and what to say when it cannot be read. */
export interface Kind<T = unknown> {
  readonly name: string;
  /** Completes "expected …". */
  readonly expects: string;
  readonly text: z.ZodType<string, string>;
  readonly value: z.ZodType<T, T>;
  readonly read: (text: string) => T;
  readonly write: (value: T) => string;
  /**
   * Reads a text that is surely sound, at once; undefined where only the schema can tell.
   * Made from the same pattern as the schema: it is there for files of a million rows.
   */
  readonly quick?: ((text: string) => T | undefined) | undefined;
  /** The text that was probably meant, if it can be told. */
  readonly repair?: ((text: string) => string | undefined) | undefined;
  /** What to do, as a sentence, where only a look at the source can tell which text was meant. */
  readonly advise?: ((text: string) => string | undefined) | undefined;
  /** The only values allowed, if there are few. */
  readonly choices?: readonly string[] | undefined;
}

export interface Cell
  extends Words,
    Pick<Kind, 'expects' | 'quick' | 'repair' | 'advise' | 'choices'> {
  readonly kind: string;
  /** An empty cell is allowed and means: not reported. */
  readonly optional: boolean;
}

const cells = z.registry<Cell>();

/** The description of a column made by `required` or `optional`; throws for any other schema. */
export function cellOf(schema: z.ZodType): Cell {
  const cell = cells.get(schema);
  if (!cell) throw new Error('a column of a dataset must be made by required() or optional()');
  return cell;
}

/** A column in which every row has a value. */
export function required<T>(kind: Kind<T>, words: Words) {
  const schema = z
    .codec(kind.text, kind.value, { decode: kind.read, encode: kind.write })
    .meta(jsonSchemaWords(words));
  cells.add(schema, describe(kind, words, false));
  return schema;
}

/** A column whose empty cells mean "not reported" and are read as `null`, never as zero. */
export function optional<T>(kind: Kind<T>, words: Words) {
  const schema = z
    .codec(z.union([z.literal(''), kind.text]), z.nullable(kind.value), {
      decode: (text) => (text === '' ? null : kind.read(text)),
      encode: (value) => (value === null ? '' : kind.write(value)),
    })
    .meta(jsonSchemaWords(words));
  cells.add(schema, describe(kind, words, true));
  return schema;
}

function jsonSchemaWords({ example, ...words }: Words) {
  return { ...words, examples: [example] };
}

function describe<T>(
  { name, expects, quick, repair, advise, choices }: Kind<T>,
  words: Words,
  optional: boolean,
) {
  return { ...words, kind: name, expects, quick, repair, advise, choices, optional } satisfies Cell;
}
