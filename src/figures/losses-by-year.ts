import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import type { Available } from '../indicators/available.ts';
import { ratio, sum } from '../indicators/available.ts';
import type { Stated } from '../indicators/current.ts';
import { ends, known } from '../indicators/ends.ts';
import {
  type CrimeTypeRow,
  callCentreDetail,
  crimeTypeByYear,
  type DetailRow,
} from '../indicators/losses.ts';
import { legend, textWidth } from './charts/legend.ts';
import { drawPlot } from './charts/plot.ts';
import { axisWidth } from './charts/ticks.ts';
import { yearTick } from './charts/year-axis.ts';
import { type Drawing, onTop } from './drawing.ts';
import { defineFigure, type Evidence, type Frame } from './figure.ts';

interface Row {
  readonly year: number;
  /** US dollars of the year; null where the type did not exist. */
  readonly techSupport: number | null;
  readonly governmentImpersonation: number | null;
  readonly together: number | null;
  /** The sum as the FBI itself prints it; newer reports round it. */
  readonly published: Stated<DetailRow> | null;
  readonly evidence: readonly Evidence[];
}

const w = t.figures.lossesByYear;

export const lossesByYear = defineFigure<Row>({
  id: 'losses-by-year',
  kind: 'chart',
  rows,
  columns: [
    {
      id: 'year',
      title: t.figures.year,
      value: ({ year }) => year,
      show: ({ year }) => String(year),
    },
    money('tech_support_losses_usd', w.techSupport, (row) => row.techSupport),
    money(
      'government_impersonation_losses_usd',
      w.governmentImpersonation,
      (row) => row.governmentImpersonation,
    ),
    money('together_losses_usd', w.together, (row) => row.together),
    money('published_sum_usd', w.published, (row) => row.published?.value ?? null),
  ],
  draw,
  words: (rows) => {
    const own = ends(known(rows, ({ techSupport }) => techSupport));
    const other = ends(known(rows, ({ governmentImpersonation }) => governmentImpersonation));
    const span = ends(rows);
    if (own === null || own.last.item !== span.last) return null;
    const { first, last } = own;
    const [firstYear, lastYear] = [first.item.year, last.item.year];
    return {
      title: titleOf(ratio(last.value, first.value), firstYear, lastYear),
      subtitle: w.subtitle(span.first.year, lastYear),
      alt: w.alt({
        firstYear,
        first: first.value,
        lastYear,
        last: last.value,
        other: other && {
          firstYear: other.first.item.year,
          first: other.first.value,
          lastYear: other.last.item.year,
          last: other.last.value,
        },
        together: last.item.together,
      }),
      notes: [
        w.additive,
        ...publishedNote(rows),
        ...(firstYear > span.first.year ? [w.firstYear(firstYear)] : []),
      ],
    };
  },
});

function publishedNote(rows: readonly Row[]): readonly string[] {
  const years = rows.filter(({ published }) => published).map(({ year }) => year);
  return years.length === 0 ? [] : [w.publishedNote(years)];
}

/** Whole multiples are said as such; smaller rises in percent. */
function titleOf(times: Available<number>, first: number, last: number): string {
  if (times === null || first === last) return w.titleOne(last);
  if (times >= 2) return w.title(Math.floor(times), first, last);
  return times >= 1 ? w.titleRise(times - 1, first, last) : w.titleFall(first, last);
}

function money(id: string, title: string, value: (row: Row) => number | null) {
  const show = (row: Row) => {
    const amount = value(row);
    return amount === null ? t.figures.notReported : f.number(amount);
  };
  return { id, title, value, show };
}

function rows(catalog: Catalog): readonly Row[] {
  const techSupport = new Map(
    crimeTypeByYear(catalog, 'tech-support').map(({ year, losses }) => [year, losses.current]),
  );
  return crimeTypeByYear(catalog, 'government-impersonation').map(({ year, losses }) => {
    const parts = [techSupport.get(year) ?? null, losses.current];
    const [own = null, other = null] = parts.map((part) => part?.value ?? null);
    const published = callCentreDetail(catalog, year, 'call-centre-fraud-losses').current;
    return {
      year,
      techSupport: own,
      governmentImpersonation: other,
      together: sum([own, other]),
      published,
      evidence: [...parts, published].flatMap(evidenceOf),
    };
  });
}

function evidenceOf(stated: Stated<CrimeTypeRow | DetailRow> | null): readonly Evidence[] {
  return stated ? [{ source_id: stated.row.source_id, locator: stated.row.locator }] : [];
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const wide = frame.name === 'wide';
  const height = wide ? 400 : 340;
  const totals = rows.map(({ year, together, governmentImpersonation }) => ({
    year,
    amount: together ?? governmentImpersonation ?? 0,
  }));
  const highest = Math.max(0, ...totals.map(({ amount }) => amount));
  const marginLeft = Math.max(wide ? 56 : 54, axisWidth(highest, f.moneyShort, frame) + 8);
  const entries = [
    { className: 'loss', label: t.figures.techSupport },
    { className: 'loss-second', label: t.figures.governmentImpersonation },
  ];
  // The label of the last bar may reach below the legend.
  const longest = Math.max(...entries.map(({ label }) => textWidth(label, frame.text)));
  const touches = longest + textWidth(f.moneyShort(highest), frame.text) + 30 > frame.width;
  const labelled = wide ? totals : totals.slice(-1);
  const chart = drawPlot(
    frame,
    height,
    {
      marginTop: touches ? 46 + frame.text * 1.3 : 46,
      marginLeft,
      marginRight: 4,
      marginBottom: 28,
      x: { type: 'band', padding: 0.22, label: null, tickSize: 0, tickFormat: yearTick(frame) },
      y: {
        label: null,
        grid: true,
        ticks: 4,
        tickSize: 0,
        tickFormat: (value: number) => f.moneyShort(value),
      },
      marks: [
        Plot.barY(stack(rows), { x: 'year', y1: 0, y2: 'middle', className: 'loss' }),
        Plot.barY(stack(rows), { x: 'year', y1: 'middle', y2: 'top', className: 'loss-second' }),
        Plot.text(labelled, {
          x: 'year',
          y: 'amount',
          text: ({ amount }) => f.moneyShort(amount),
          dy: -7,
          lineAnchor: 'bottom',
          textAnchor: wide ? 'middle' : 'end',
          dx: wide ? 0 : 14,
        }),
        Plot.ruleY([0]),
      ],
    },
    { x: rows.map(({ year }) => year) },
    entries.map(({ className }) => className),
  );
  return onTop(chart, legend(entries, frame, 0));
}

/** Government impersonation drawn on top of tech support: the one pair that may be added. */
function stack(rows: readonly Row[]) {
  return rows.map(({ year, techSupport, governmentImpersonation }) => {
    const middle = techSupport ?? 0;
    return { year, middle, top: middle + (governmentImpersonation ?? 0) };
  });
}
