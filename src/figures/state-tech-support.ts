import type { Catalog } from '../catalog/catalog.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import { f, t } from '../i18n/index.ts';
import { breaksOf } from '../indicators/breaks.ts';
import { ends, type Filled, known } from '../indicators/ends.ts';
import { hasFewCases, type StateTypeYear, stateTypeYears } from '../indicators/state-types.ts';
import { stateSlug, stateYears } from '../indicators/states.ts';
import { stateConstant } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { stateBars } from './state-bars.ts';
import { populationColumn, rankColumn } from './state-columns.ts';
import { stateMembers, vintageNote } from './state-years.ts';
import {
  averageColumn,
  complaintsColumn,
  lossesColumn,
  rateColumn,
} from './tech-support-columns.ts';

type Row = StateTypeYear & FigureRow;

const w = t.figureTerms.techSupportByState;

/** Tech support fraud by year: one chart for each state and territory. */
export const stateTechSupport = defineFigure<Row>({
  id: 'state-tech-support',
  kind: 'chart',
  scope: 'tech-support',
  constants: stateConstant,
  members: stateMembers,
  rows,
  columns: [
    yearColumn,
    lossesColumn,
    complaintsColumn,
    averageColumn,
    rateColumn,
    rankColumn,
    populationColumn,
  ],
  breaks: {
    of: (catalog) => breaksOf(catalog, ic3StateTypes, 'all', 'tech-support'),
    year: ({ year }) => year,
  },
  draw: stateBars({
    id: 'state-tech-support',
    className: 'loss',
    value: ({ losses }) => losses.current?.value,
    text: f.moneyShort,
    axis: null,
    missing: (rows) =>
      rows.some(({ isWithheld }) => isWithheld) ? t.figureTerms.leftOut : t.figureTerms.notReported,
  }),
  words,
});

/** Every year in which a document states losses of the place, shown or not, oldest first. */
function rows(catalog: Catalog, member: string): readonly Row[] {
  const own = stateTypeYears(catalog, 'tech-support')
    .filter(
      ({ state, losses, isWithheld }) =>
        stateSlug(state.state) === member && (losses.current !== null || isWithheld),
    )
    .map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses.current, item.complaints.current, item.population),
    }));
  return own.some(({ losses }) => losses.current !== null) ? own : [];
}

function words(rows: Filled<Row>, catalog: Catalog): FigureWords | null {
  const losses = known(rows, ({ losses }) => losses.current?.value);
  const span = ends(losses);
  if (span === null) return null;
  const [first, last] = [span.first.item, span.last.item];
  const { name } = last.state;
  const years = { name, first: first.year, last: last.year };
  const peak = losses.reduce((a, b) => (b.value > a.value ? b : a));
  return {
    title: t.figures['state-tech-support'].title({
      name,
      year: last.year,
      losses: span.last.value === 0 ? null : f.moneyWords(span.last.value),
    }),
    subtitle: t.figures['state-tech-support'].subtitle(first.year, last.year),
    alt: t.figures['state-tech-support'].alt({
      ...years,
      from: f.moneyWords(span.first.value),
      to: f.moneyWords(span.last.value),
      peak: f.moneyWords(peak.value),
      peakYear: peak.item.year,
    }),
    notes: [
      w.newest(ends(rows).last.year),
      ...(rows.some(({ isWithheld }) => isWithheld) ? [w.withheld] : []),
      ...(rows.some(hasFewCases) ? [w.fewCases] : []),
      // With all years of the place, so that charts of one page share the note.
      ...vintageNote([...rows, ...stateYears(catalog).filter(({ state }) => state === last.state)]),
    ],
  };
}
