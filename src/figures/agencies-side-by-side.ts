import { endOf } from '../datasets/periods.ts';
import { f, t } from '../i18n/index.ts';
import { type Series, techSupportSeries } from '../indicators/agency-series.ts';
import type { Filled } from '../indicators/ends.ts';
import { compare } from '../order/compare.ts';
import { seriesPanels } from './charts/series-panels.ts';
import { defineFigure, type FigureWords } from './figure.ts';
import {
  type SeriesRow,
  seriesColumns,
  seriesEnds,
  seriesIn,
  seriesNotes,
  seriesRows,
  yearSpan,
} from './series.ts';

const w = t.figures['agencies-side-by-side'];

/** Tech support fraud as the agencies of several countries count it, each on a scale of its own. */
export const agenciesSideBySide = defineFigure<SeriesRow>({
  id: 'agencies-side-by-side',
  kind: 'chart',
  scope: 'agency-statistics',
  rows: (catalog) =>
    seriesRows([...techSupportSeries(catalog)].sort((a, b) => compare(codeOf(a), codeOf(b)))),
  columns: seriesColumns,
  draw: (rows, frame) => seriesPanels(seriesIn(rows), frame, placeOf),
  words,
});

/** By country, those of none last. */
const codeOf = ({ agency }: Series) => agency.country ?? `~${agency.agency_id}`;

const placeOf = ({ agency }: Series) =>
  agency.country === null ? agency.name : f.country(agency.country);

/** Countries by the direction of the series that reaches the newest year. */
function directions(all: readonly Series[]) {
  const byCountry = Map.groupBy(
    all.filter(({ agency, change }) => agency.country !== null && change !== null),
    ({ agency }) => agency.country ?? '',
  );
  const changes = [...byCountry].flatMap(([country, own]) => {
    const [newest] = [...own].sort((a, b) => endOfSeries(b) - endOfSeries(a));
    return newest ? [{ country, change: newest.change ?? 0 }] : [];
  });
  const names = (test: (change: number) => boolean) =>
    changes.filter(({ change }) => test(change)).map(({ country }) => country);
  return { rose: names((change) => change > 0), fell: names((change) => change < 0) };
}

const endOfSeries = ({ years }: Series) => Math.max(...years.map(({ period }) => endOf(period)));

function words(rows: Filled<SeriesRow>): FigureWords | null {
  const all = seriesIn(rows);
  if (all.every(({ change }) => change === null)) return null;
  return {
    title: w.title(directions(all)),
    subtitle: w.subtitle(yearSpan(rows)),
    alt: w.alt(seriesEnds(all, placeOf)),
    notes: seriesNotes(all, placeOf),
  };
}
