import { f, t } from '../i18n/index.ts';
import type { NumberRow, OperationNumber } from '../indicators/operations.ts';

/** `76 locations`, `at least 2,000 people`, `₹1,000,000,000`; words for a row without a number. */
export function numberText(
  { metric, unit }: Pick<OperationNumber, 'metric' | 'unit'>,
  row: NumberRow | undefined,
): string {
  if (!row || row.value === null) return t.operations.noNumber;
  const { value, qualifier } = row;
  const isCurrency = metric.measure === 'money' && /^[A-Z]{3}$/.test(unit);
  const text = isCurrency
    ? f.money(value, unit)
    : metric.measure === 'year'
      ? String(value)
      : t.vocabulary.counted(value, unit);
  return t.vocabulary.qualified(qualifier, text);
}

/** The value that leads, or where none does, the range that documents give; null without a number. */
export function leadText(number: OperationNumber): string | null {
  const { current, range } = number.agreement;
  if (current) return numberText(number, current.row);
  if (!range) return null;
  const { lowest, highest } = range;
  return t.leads.range(f.decimal(lowest.value, 2), numberText(number, highest.row));
}
