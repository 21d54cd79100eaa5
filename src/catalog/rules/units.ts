import { agencyStatistics } from '../../datasets/agency-statistics.ts';
import { ic3CallCentreMetrics } from '../../datasets/ic3-call-centre-metrics.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operationMetrics } from '../../datasets/operation-metrics.ts';
import type { Data, Report, Rule } from './rule.ts';

export const unitOfMetric: Rule = {
  id: 'unit-of-metric',
  severity: 'error',
  guards:
    'The unit of a figure is not one that its metric can have, or shares, averages and years are said to add up.',
  fix: 'Losses are in a currency, shares in percent, all else in the things counted; what is a share, an average, a rate, a rank or a year never adds up.',
  reads: [agencyStatistics, ic3CallCentreMetrics, operationFigures, operationMetrics],
  check: (data, report) => {
    checkOperations(data, report);
    checkSums(data, report);
    const { rows } = data;
    for (const { metric, unit, line } of rows(agencyStatistics)) {
      const isMoney = /^losses$|^(median|average|largest)-loss$/.test(metric);
      const isShare = /^share(-|$)/.test(metric);
      const isCurrency = /^[A-Z]{3}$/.test(unit);
      const fits = isMoney
        ? isCurrency
        : isShare
          ? unit === 'percent'
          : !isCurrency && unit !== 'percent';
      if (fits) continue;
      const fix = isMoney
        ? 'Use the ISO 4217 code of the currency, three capitals.'
        : isShare
          ? 'Write percent.'
          : 'Use the things counted, or correct the metric.';
      report(agencyStatistics, line, {
        column: 'unit',
        value: unit,
        message: `${metric} cannot be counted in it`,
        fix,
      });
    }
  },
};

/** The measure that a unit belongs to. */
function measureOfUnit(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === 'percent' || unit === 'year') return unit;
  if (/^(days|weeks|months|years)$/.test(unit)) return 'duration';
  return /^(grams|kilograms)$/.test(unit) ? 'mass' : 'count';
}

function checkOperations({ rows }: Data, report: Report): void {
  const figures = Map.groupBy(rows(operationFigures), ({ metric }) => metric);
  for (const { metric, measure, line } of rows(operationMetrics)) {
    const own = figures.get(metric) ?? [];
    const odd = own.filter(({ unit }) => measureOfUnit(unit) !== measure);
    const [first] = odd;
    if (!first) continue;
    if (odd.length === own.length) {
      report(operationMetrics, line, {
        column: 'measure',
        value: measure,
        message: `its figures are counted in ${first.unit}`,
        fix: `Write ${measureOfUnit(first.unit)}, or correct the unit of the figures.`,
      });
      continue;
    }
    for (const figure of odd) {
      report(operationFigures, figure.line, {
        column: 'unit',
        value: figure.unit,
        message: `${metric} is of the measure ${measure}`,
        fix: 'Correct the unit or the metric.',
      });
    }
  }
}

/** Values of which no sum has a meaning, by their unit or their name. */
const neverAdds =
  /^(?:percent|year|duration|rank)$|(?:^|-)(?:average|largest|share|change|per)(?:-|$)/;

function checkSums({ rows }: Data, report: Report): void {
  const metrics = [
    ...rows(operationMetrics).map((row) => ({ dataset: operationMetrics, row, unit: row.measure })),
    ...rows(ic3CallCentreMetrics).map((row) => ({
      dataset: ic3CallCentreMetrics,
      row,
      unit: row.unit,
    })),
  ];
  for (const { dataset, row, unit } of metrics) {
    if (row.additive === 'no' || ![unit, row.metric].some((text) => neverAdds.test(text))) continue;
    report(dataset, row.line, {
      column: 'additive',
      value: row.additive,
      message: `${row.metric} in ${unit} has no sum`,
      fix: 'Write no.',
    });
  }
}
