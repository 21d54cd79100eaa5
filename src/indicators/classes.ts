/**
 * Upper limits of classes for a choropleth: quantiles of the values, rounded to two figures that can be read.
 * Gives `count - 1` rising limits, fewer where values are too alike. A value belongs to the first class
 * whose limit it does not exceed, and to the last class if it exceeds all.
 */
export function classLimits(values: readonly number[], count: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const limits = Array.from({ length: count - 1 }, (_, place) => {
    const position = ((place + 1) / count) * (sorted.length - 1);
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

/**
 * Limits for values of several years, the same for each, so that colours can be compared: three classes
 * part the newest year evenly, and the ones below part what is lower than them in any year.
 */
export function classLimitsOverYears(
  newest: readonly number[],
  all: readonly number[],
  count: number,
): readonly number[] {
  if (all.length === newest.length) return classLimits(newest, count);
  const upper = classLimits(newest, 3);
  const [floor = Infinity] = upper;
  const lower = classLimits(
    all.filter((value) => value <= floor),
    count - upper.length,
  );
  return [...lower, ...upper].filter((limit, place, limits) => limit > (limits[place - 1] ?? -1));
}

function roundToTwoFigures(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}

/** Class of a value, from 0. */
export function classOf(value: number, limits: readonly number[]): number {
  const place = limits.findIndex((limit) => value <= limit);
  return place === -1 ? limits.length : place;
}
