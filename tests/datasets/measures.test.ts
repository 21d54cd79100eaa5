import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';
import { ftcAges } from '../../src/datasets/ftc-ages.ts';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ic3Countries } from '../../src/datasets/ic3-countries.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { measureOf, measuresOf, stepOf, unitOf } from '../../src/datasets/measures.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { places } from '../../src/datasets/places.ts';

const columnNames = (dataset: (typeof datasets)[number]) =>
  columnsOf(dataset).map(({ name }) => name);

describe('what a dataset measures', () => {
  test('is declared in file order; ranks and coordinates are no measures', () => {
    expect(measuresOf(ftcAges)[0]).toBe('fraud_reports');
    expect(measuresOf(ftcAges).at(-1)).toBe('median_loss_usd');
    expect(measuresOf(ic3Countries)).toEqual(['complaints']);
    expect(measuresOf(places)).toEqual([]);
    expect(() => measureOf(ic3Countries, 'rank')).toThrow('ic3-countries: "rank" is not a measure');
  });

  test.each(datasets.map((dataset) => ({ id: dataset.id, dataset })))(
    '$id names columns that there are, of itself and of others',
    ({ dataset }) => {
      const own = columnNames(dataset);
      for (const measure of measuresOf(dataset)) {
        const { unitColumn, unitThrough, changes, step, needs, partOf } = measureOf(
          dataset,
          measure,
        );
        const named = [unitColumn, unitThrough?.[0], changes?.column, step, needs];
        for (const column of named) if (column !== undefined) expect(own).toContain(column);
        for (const whole of partOf ?? []) {
          if (typeof whole === 'string') expect(measuresOf(dataset)).toContain(whole);
          else {
            const other = datasets.find(({ id }) => id === whole.dataset);
            expect(other && measuresOf(other), whole.dataset).toContain(whole.measure);
          }
        }
      }
    },
  );

  test('every number that is neither key nor rank nor step is a measure', () => {
    const others = datasets.flatMap((dataset) => {
      const steps = measuresOf(dataset).map((measure) => measureOf(dataset, measure).step);
      return columnsOf(dataset)
        .filter(({ kind }) => kind === 'whole number' || kind === 'decimal number')
        .map(({ name }) => name)
        .filter((name) => !measuresOf(dataset).includes(name) && !steps.includes(name))
        .map((name) => `${dataset.id} ${name}`);
    });
    expect(others).toEqual([
      'age-groups from_age',
      'age-groups to_age',
      'ic3-state-ranks rank',
      'ic3-countries rank',
      'ftc-states rank',
      'complaint-groups from_age',
      'complaint-groups to_age',
      'places latitude',
      'places longitude',
      'help-steps position',
    ]);
  });
});

describe('a value', () => {
  test('has its unit from the column, from the row or from the metric that the row names', () => {
    const none = () => undefined;
    expect(unitOf(ic3Totals, 'losses_usd', {}, none)).toBe('USD');
    expect(unitOf(operationFigures, 'value', { unit: 'laptops' }, none)).toBe('laptops');
    const lookUp = (id: string, key: string) =>
      id === 'ic3-call-centre-metrics' && key === 'average-loss' ? { unit: 'USD' } : undefined;
    const unit = (metric: string) => unitOf(ic3CallCentreDetail, 'value', { metric }, lookUp);
    expect(unit('average-loss')).toBe('USD');
    expect(unit('unheard-of')).toBe('');
  });

  test('is rounded to the step of its row, by default to nothing', () => {
    expect(stepOf(ic3Totals, 'losses_usd', { losses_rounded_to_usd: 1000 })).toBe(1000);
    expect(stepOf(ic3Totals, 'losses_usd', { losses_rounded_to_usd: null })).toBe(0);
    expect(stepOf(ic3Totals, 'complaints', { losses_rounded_to_usd: 1000 })).toBe(0);
  });
});
