import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type CrimeTypeYear, rankedCrimeTypes } from '../indicators/crime-types.ts';
import { known } from '../indicators/ends.ts';
import { nameBars } from './charts/name-bars.ts';
import { yearConstant } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

type Row = CrimeTypeYear & FigureRow;

const w = t.figures['crime-types'];

/** Types told in the text alternative. */
const told = 3;

export const crimeTypesOfYear = defineFigure<Row>({
  id: 'crime-types',
  kind: 'chart',
  scope: 'internet-crime',
  constants: yearConstant,
  rows,
  columns: [
    nameColumn(
      'crime_type',
      w.type,
      ({ type }) => type.crime_type,
      ({ type }) => type.label,
    ),
    {
      id: 'rank',
      title: w.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => String(rank ?? t.figureTerms.dash),
    },
    numberColumn('losses_usd', w.losses, ({ losses }) => losses.current?.value ?? null),
    numberColumn('complaints', w.complaints, (row) => row.complaints.current?.value ?? null),
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.flatMap(({ type, losses }, row) =>
        losses.current
          ? [
              {
                row,
                label: t.vocabulary.crimeTypeShort[type.crime_type] ?? type.label,
                value: losses.current.value,
                text: f.moneyShort(losses.current.value),
                className: type.crime_type === 'tech-support' ? 'loss' : 'context',
              },
            ]
          : [],
      ),
      frame,
    ),
  words: (rows) => {
    const own = rows.find(({ type }) => type.crime_type === 'tech-support');
    const amount = own?.losses.current?.value;
    if (!own || own.rank === null || amount === undefined) return null;
    const { year, rank, ranked } = own;
    return {
      title: w.title({ year, rank, ranked }),
      subtitle: w.subtitle(year),
      alt: w.alt({
        year,
        rank,
        amount,
        top: known(rows, ({ losses }) => losses.current)
          .slice(0, told)
          .map(({ item, value }) => w.typeAmount(item.type.label, value.value)),
      }),
      notes: [t.figureTerms.ic3.overlap, w.descriptors],
    };
  },
});

/** The types of the newest year in which tech support is ranked, highest losses first. */
function rows(catalog: Catalog): readonly Row[] {
  const types = rankedCrimeTypes(catalog);
  const own = types.findLast(({ type, rank }) => type.crime_type === 'tech-support' && rank);
  return types
    .filter(({ year }) => year === own?.year)
    .map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses.current, item.complaints.current),
    }));
}
