import { f } from '../../i18n/index.ts';
import { classLimits, classOf, countLimits } from '../../indicators/classes.ts';
import type { Entry } from '../charts/legend.ts';

/** Classes of values and how they are painted. */
export interface Scale {
  /** Class in the style sheet for a value. */
  readonly shade: (value: number) => string;
  /** One entry of the legend for each class. */
  readonly entries: readonly Entry[];
}

interface ScaleOptions {
  readonly values: readonly number[];
  /** Most classes; fewer where values are too alike. */
  readonly classes: number;
  /** Colours are `<hue>-1` … in the style sheet. */
  readonly hue: 'loss' | 'act' | 'count';
  readonly format: (value: number) => string;
}

/** A scale from light to dark with rising values: of counts by round numbers, of rates by quantiles. */
export function makeScale({ values, classes, hue, format }: ScaleOptions): Scale {
  const [smallest, largest] = [Math.min(...values), Math.max(...values)];
  const whole = values.every(Number.isInteger);
  const limits = whole ? countLimits(values, classes) : classLimits(values, classes);
  const labels = [...limits, largest].map((limit, index) => {
    const before = limits[index - 1];
    const below = before === undefined ? smallest : before + (whole ? 1 : 0);
    return below >= limit ? format(limit) : f.range(format(below), format(limit));
  });
  return {
    shade: (value) => `${hue}-${classOf(value, limits) + 1}`,
    entries: labels.map((label, index) => ({ className: `${hue}-${index + 1}`, label })),
  };
}
