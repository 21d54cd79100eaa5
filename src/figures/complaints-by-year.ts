import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { ends, known } from '../indicators/ends.ts';
import { crimeTypeByYear } from '../indicators/losses.ts';
import { yearLines } from './charts/year-lines.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  /** Null where the type did not exist. */
  readonly techSupport: number | null;
  readonly governmentImpersonation: number | null;
}

const w = t.figures['complaints-by-year'];

export const complaintsByYear = defineFigure<Row>({
  id: 'complaints-by-year',
  kind: 'chart',
  scope: 'call-centre-fraud',
  rows,
  columns: [
    yearColumn,
    numberColumn(
      'tech_support_complaints',
      t.figureTerms.ic3.techSupportComplaints,
      (row) => row.techSupport,
    ),
    numberColumn(
      'government_impersonation_complaints',
      w.governmentImpersonation,
      (row) => row.governmentImpersonation,
    ),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw: (rows, frame, { breaks }) =>
    yearLines(frame, {
      breaks,
      axis: f.number,
      exact: f.number,
      series: [
        {
          label: t.figureTerms.techSupport,
          hue: 'count',
          points: rows.map(({ year, techSupport }) => ({ year, value: techSupport })),
        },
        {
          label: t.figureTerms.governmentImpersonation,
          hue: 'context',
          points: rows.map((row) => ({ year: row.year, value: row.governmentImpersonation })),
        },
      ],
    }),
  words: (rows) => {
    const own = ends(known(rows, ({ techSupport }) => techSupport));
    if (own === null) return null;
    const { first, last } = own;
    const span = ends(rows);
    const years = { first: first.item.year, last: last.item.year };
    return {
      title: w.title({ ...years, from: first.value, to: last.value }),
      subtitle: w.subtitle(span.first.year, span.last.year),
      alt: w.alt({
        ...years,
        from: first.value,
        to: last.value,
        other: last.item.governmentImpersonation,
      }),
      notes: [
        ...(first.item === span.first ? [] : [t.figureTerms.ic3.noType(first.item.year)]),
        t.figureTerms.ic3.perComplaint,
      ],
    };
  },
});

function rows(catalog: Catalog): readonly Row[] {
  const own = new Map(crimeTypeByYear(catalog, 'tech-support').map((item) => [item.year, item]));
  const other = new Map(
    crimeTypeByYear(catalog, 'government-impersonation').map((item) => [item.year, item]),
  );
  // Without tech support there is nothing to compare with.
  if (own.size === 0) return [];
  return [...new Set([...own.keys(), ...other.keys()])]
    .sort((a, b) => a - b)
    .map((year) => {
      const parts = [own, other].map((series) => series.get(year)?.complaints.current ?? null);
      const [techSupport = null, governmentImpersonation = null] = parts.map(
        (part) => part?.value ?? null,
      );
      return { year, techSupport, governmentImpersonation, evidence: evidenceOf(...parts) };
    });
}
