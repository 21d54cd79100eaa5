import type { Format } from '../format.ts';

const rules = new Intl.PluralRules('en', { type: 'ordinal' });

const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

/** A place in an order: `1st`, `22nd`, `113th`. */
export const ordinal = (f: Format, value: number) =>
  `${f.number(value)}${endings[rules.select(value)]}`;
