/** A number as a publisher prints it, and how far it is rounded. */
export interface PrintedNumber {
  /** In canonical form: digits, and a point where there are decimals. */
  readonly value: string;
  /** The step it is rounded to; null where it is printed in full. */
  readonly step: string | null;
}

const powers: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/** Reads `371,651`, `$1,858M`, `$189 ` and `0.58%`; undefined where the text is no such number. */
export function readPrinted(text: string): PrintedNumber | undefined {
  const [, digits, power] = /^\s*\$?\s*([\d,]+(?:\.\d+)?)\s*([KMB]?)%?\s*$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  const factor = powers[power ?? ''];
  if (factor === undefined) return { value: String(number), step: null };
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: String(Math.round(number * factor)),
    step: String(Math.round(factor / 10 ** decimals)),
  };
}
