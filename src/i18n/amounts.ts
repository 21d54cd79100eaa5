/** A large round number with a name: million, lakh, Milliarde. */
export interface Scale {
  /** How much one of it is: 1e6. */
  readonly size: number;
  /** From which amount on it is used in charts; its own size unless said. */
  readonly from?: number;
  /** In charts: `m`, `Mio.`. */
  readonly short: string;
  /** In running text, by plural form; without it the name is used in charts alone. */
  readonly long?: { readonly one: string; readonly other: string };
}

/** What a written amount is put together from. */
export interface AmountParts {
  /** How many of the scale, or the whole amount where there is none: `2,1`. */
  readonly number: string;
  /** The same with the sign of its currency as `Intl` puts it: `$2.1`. */
  readonly money: string;
  /** Name of the scale in the form that the number takes; empty for amounts below every scale. */
  readonly scale: string;
  /** ISO 4217 code of the currency. */
  readonly currency: string;
  /** `$`, `€`, `CA$` */
  readonly sign: string;
  /** Name of the currency in the form that the amount takes: `US-Dollar`, `dólares estadounidenses`. */
  readonly name: string;
}

/** How a language writes large amounts. Blanks that must not break are U+00A0 in text, U+202F in charts. */
export interface Amounts {
  /** From the smallest to the largest. */
  readonly scales: readonly Scale[];
  /** Running text: $2.1 billion, 2,1 Milliarden US-Dollar. */
  readonly words: (parts: AmountParts) => string;
  /** Charts: $2.1 bn, 2,1 Mrd. $. */
  readonly short: (parts: AmountParts) => string;
  /** Between groups of three digits, in place of the sign of `Intl`. */
  readonly group?: string;
  /** A number with the sign of its currency, where `Intl` would put the sign elsewhere. */
  readonly exact?: (number: string, sign: string) => string;
}

/** An amount as a number of a scale: at most `digits` decimals of it are said. */
export interface Scaled {
  readonly value: number;
  /** The value as it is written, by which a plural is chosen. */
  readonly said: number;
  readonly scale: Scale;
  readonly digits: number;
}

/**
 * The largest scale that an amount reaches, where it counts as reached when the number below would be
 * rounded up to it: 999.5 million is said as 1 billion. Null below the smallest.
 */
export function scaled(
  value: number,
  scales: readonly Scale[],
  from: (scale: Scale) => number,
): Scaled | null {
  const size = Math.abs(value);
  const first = scales[0];
  if (!first || size < from(first)) return null;
  const scale = scales.reduce((below, next) => {
    const said = Math.round(size / below.size) * below.size;
    return said >= from(next) ? next : below;
  }, first);
  const count = value / scale.size;
  const digits = digitsOf(Math.abs(count));
  return { value: count, said: Number(count.toFixed(digits)), scale, digits };
}

/** Two decimals below 2, where one would be off by up to 5 %, one below 10, none above. */
const digitsOf = (count: number) => (count < 1.995 ? 2 : count < 9.95 ? 1 : 0);
