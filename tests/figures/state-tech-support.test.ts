import { expect, test } from 'vitest';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { stateTechSupport } from '../../src/figures/state-tech-support.ts';
import { t } from '../../src/i18n/index.ts';
import { edited, fixture, present } from '../fixture.ts';

const isOurs = ({ state, crime_type }: { state: string; crime_type: string }) =>
  state === 'US-OH' && crime_type === 'tech-support';

const own = fixture.rows(ic3StateTypes).filter(isOurs);
const newest = Math.max(...own.map(({ year }) => year));

type Row = (typeof own)[number];

/** The figure of Ohio with other cells in its rows of one year. */
const bind = (year: number, cells: Partial<Row>) =>
  present(
    stateTechSupport
      .bind(
        edited(ic3StateTypes, (row) =>
          isOurs(row) && row.year === year ? { ...row, ...cells } : row,
        ),
      )
      .find(({ id }) => id === 'state-tech-support-oh'),
  );

test('losses of one or two people are not shown, and the figure says why', () => {
  const figure = bind(newest, { complaints: 2, losses_usd: null, status: 'suppressed' });
  expect(figure.cells.at(-1)?.map(({ text }) => text)).toContain(t.figureTerms.leftOut);
  expect(figure.words.notes).toContain(t.figureTerms.techSupportByState.withheld);
  expect(figure.words.title).not.toContain(String(newest));
  expect(bind(newest, {}).words.notes).not.toContain(t.figureTerms.techSupportByState.withheld);
});

test('a year without losses is said in words, not as an amount', () => {
  const { title } = bind(newest, { losses_usd: 0 }).words;
  expect(title).toContain(`no losses to tech support fraud reported in ${newest}`);
});

test('a place of which all amounts are left out has no figure', () => {
  const catalog = edited(ic3StateTypes, (row) =>
    isOurs(row) ? { ...row, complaints: 1, losses_usd: null, status: 'suppressed' as const } : row,
  );
  const ids = stateTechSupport.bind(catalog).map(({ id }) => id);
  expect(ids).not.toContain('state-tech-support-oh');
});
