import type { Format } from '../i18n/format.ts';
import { currencies, type MeasureUnit } from '../indicators/explore/measure-kinds.ts';

interface Written {
  /** In charts, as short as can be. */
  readonly short: string;
  /** In the table. */
  readonly exact: string;
}

/** A value in its unit. */
export function write(f: Format, unit: MeasureUnit, value: number): Written {
  const currency = currencies.find((each) => each === unit);
  if (currency) return { short: f.moneyShort(value, currency), exact: f.money(value, currency) };
  switch (unit) {
    case 'usd-each':
      return { short: f.moneyShort(value), exact: f.money(value) };
    case 'usd-per-resident':
      return both(f.moneyCents(value));
    case 'share-of-all':
    case 'share-of-tech-support':
      return { short: f.percent(value), exact: f.finePercent(value) };
    default:
      return both(f.number(value));
  }
}

const both = (text: string): Written => ({ short: text, exact: text });
