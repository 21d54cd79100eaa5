import type { Catalog } from '../catalog/catalog.ts';
import { t } from '../i18n/index.ts';
import {
  agencySeries,
  bySize,
  isLong,
  isOurs,
  isYearly,
  type Series,
} from '../indicators/agency-series.ts';
import type { Filled } from '../indicators/ends.ts';
import { seriesPanels } from './charts/series-panels.ts';
import { countryConstant } from './constants.ts';
import { defineFigure, type FigureWords } from './figure.ts';
import {
  definition,
  endsOf,
  type SeriesRow,
  seriesColumns,
  seriesEnds,
  seriesIn,
  seriesNotes,
  seriesRows,
  yearSpan,
} from './series.ts';

const w = t.figures['agency-figures'];

/** What the agencies of one country count, one small chart for each series of three years or more. */
export const agencyFigures = defineFigure<SeriesRow>({
  id: 'agency-figures',
  kind: 'chart',
  scope: 'agency-statistics',
  constants: (_, member) => countryConstant(member),
  members: (catalog) =>
    [...new Set(agencySeries(catalog).flatMap(({ agency }) => agency.country ?? []))]
      .map((country) => country.toLowerCase())
      .sort(),
  rows: (catalog, member) => seriesRows(seriesOfCountry(catalog, member.toUpperCase())),
  columns: seriesColumns,
  draw: (rows, frame) => seriesPanels(seriesIn(rows), frame, naming(seriesIn(rows))),
  words: (rows, _catalog, member) => words(rows, member.toUpperCase()),
});

/** Names of agencies stand above the series where there are several; else in the subtitle alone. */
const naming = (all: readonly Series[]) => {
  const several = new Set(all.map(({ agency }) => agency.agency_id)).size > 1;
  return ({ agency }: Series) => (several ? agency.name : null);
};

/** Tech support first, then the longest. */
function seriesOfCountry(catalog: Catalog, country: string): readonly Series[] {
  return agencySeries(catalog)
    .filter((series) => series.agency.country === country && isYearly(series) && isLong(series))
    .sort((a, b) => Number(isOurs(b.category)) - Number(isOurs(a.category)) || bySize(a, b));
}

function words(rows: Filled<SeriesRow>, country: string): FigureWords {
  const all = seriesIn(rows);
  const [{ series }] = rows;
  const ends = endsOf(series);
  return {
    title: ends
      ? w.title({ country, what: definition(series), change: series.change ?? 0, ...ends })
      : w.titlePlain(country),
    subtitle: w.subtitle({
      agencies: [...new Set(all.map(({ agency }) => agency.name))],
      ...yearSpan(rows),
    }),
    alt: t.figures['agencies-side-by-side'].alt(seriesEnds(all, naming(all))),
    notes: seriesNotes(all, naming(all)),
  };
}
