import { t } from '../i18n/index.ts';
import type { Break } from '../indicators/breaks.ts';
import type { BreakMark } from './charts/break-lines.ts';
import type { FigureColumn, FigureWords } from './figure.ts';

const w = t.breaks;

/** The breaks as charts show them. */
export const marked = (breaks: readonly Break[]): readonly BreakMark[] =>
  breaks.map(({ year, kind }) => ({ year, word: t.vocabulary.breakKind[kind] }));

/** The words of a figure with what they leave to say about the breaks that it crosses. */
export function withBreaks(words: FigureWords, breaks: readonly Break[]): FigureWords {
  if (breaks.length === 0) return words;
  const said = breaks.map(({ year, kind, what }) => ({
    year,
    word: t.vocabulary.breakKind[kind],
    what,
  }));
  const breakNotes = said.map(w.note);
  return {
    ...words,
    breaks: breakNotes,
    alt: `${words.alt} ${w.alt(said)}`,
    notes: [...words.notes, ...breakNotes],
  };
}

/** A last column with what changed before a row; none where nothing did. */
export function breakColumn<R>(
  breaks: readonly Break[],
  yearOf: ((row: R) => number) | undefined,
): readonly FigureColumn<R>[] {
  if (breaks.length === 0 || yearOf === undefined) return [];
  const before = (row: R) => breaks.filter(({ year }) => year === yearOf(row));
  const joined = (parts: readonly string[]) => (parts.length === 0 ? null : parts.join(' '));
  return [
    {
      id: 'break',
      title: w.column,
      value: (row) => joined(before(row).map(({ what }) => what)),
      show: (row) => joined(before(row).map(({ kind }) => t.vocabulary.breakKind[kind])),
    },
  ];
}
