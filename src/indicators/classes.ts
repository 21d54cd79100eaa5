/**
 * Upper limits of classes for rates on a map: quantiles of the values, rounded to two figures that can be read.
 * Gives `count - 1` rising limits, fewer where values are too alike. A value belongs to the first class
 * whose limit it does not exceed, and to the last class if it exceeds all.
 */
export function classLimits(values: readonly number[], count: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const limits = Array.from({ length: count - 1 }, (_, index) => {
    const position = ((index + 1) / count) * (sorted.length - 1);
    return roundToTwoFigures(sorted[Math.round(position)] ?? 0);
  });
  // Every class must hold a value: no colour in a legend without a place on the map.
  const kept: number[] = [];
  for (const limit of limits) {
    const below = kept.at(-1) ?? -Infinity;
    const holds = sorted.some((value) => value > below && value <= limit);
    if (holds && sorted.some((value) => value > limit)) kept.push(limit);
  }
  return kept;
}

function roundToTwoFigures(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}

interface Ladder {
  readonly steps: readonly number[];
  /** By what the steps are multiplied from one flight to the next. */
  readonly base: number;
}

/** Round numbers, the closest first. From one to the next it is at most about five to one. */
const ladders: readonly Ladder[] = [
  { steps: [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8], base: 10 },
  { steps: [1, 1.5, 2, 3, 5, 7], base: 10 },
  { steps: [1, 2, 5], base: 10 },
  { steps: [1, 3], base: 10 },
  { steps: [1, 5, 20], base: 100 },
];

/**
 * Upper limits of classes for counts: round numbers that depend on the smallest and the largest value
 * alone, so that they stay when values between them join. Gives at most `count - 1` rising limits: the
 * closest ladder of round numbers that needs no more, or the upper end of the widest. A value belongs to
 * the first class whose limit it does not exceed, and to the last class if it exceeds all.
 */
export function countLimits(values: readonly number[], count: number): readonly number[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [];
  const [smallest, largest] = [Math.min(...positive), Math.max(...positive)];
  const all = ladders.map((ladder) =>
    rungs(ladder, smallest, largest).filter((rung) => Number.isInteger(rung)),
  );
  const limits = all.find((list) => list.length < count) ?? all.at(-1)?.slice(1 - count) ?? [];
  // Every class must hold a value: no colour in a legend without a place on the map.
  const kept: number[] = [];
  for (const limit of count > 1 ? limits : []) {
    const below = kept.at(-1) ?? -Infinity;
    if (values.some((value) => value > below && value <= limit)) kept.push(limit);
  }
  return kept;
}

/** Numbers of a ladder from the smallest value on and below the largest. */
function rungs({ steps, base }: Ladder, smallest: number, largest: number): readonly number[] {
  const flight = (value: number) => Math.floor(Math.log(value) / Math.log(base));
  const [first, last] = [flight(smallest), flight(largest)];
  return Array.from({ length: last - first + 2 }, (_, index) => first + index)
    .flatMap((power) => steps.map((step) => Number((step * base ** power).toPrecision(2))))
    .filter((rung) => rung >= smallest && rung < largest);
}

/** Class of a value, from 0. */
export function classOf(value: number, limits: readonly number[]): number {
  const index = limits.findIndex((limit) => value <= limit);
  return index === -1 ? limits.length : index;
}
