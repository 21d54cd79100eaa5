import type { AmountParts, Amounts } from '../amounts.ts';

/** Readers know whose dollars these are; `Intl` says «dólares estadounidenses». */
const currency = ({ currency, name }: AmountParts) =>
  currency === 'USD' ? name.replace(/ (estadounidenses?|de EE\. UU\.)$/, '') : name;

/** `$44 664`, as in America, where the sign is most at home; a code keeps its distance: `CAD 44 664`. */
const exact = (number: string, sign: string) =>
  /\p{L}$/u.test(sign) ? `${sign}\u00a0${number}` : `${sign}${number}`;

/**
 * How Spanish writes large amounts: 2135 millones de dólares, in charts $2135 M. A point or a comma
 * between thousands would be read as a decimal sign on one side of the ocean or the other, and
 * 2.135 millones as two millions: so digits are grouped by a thin space, from five on, as the Real
 * Academia recommends. The decimal comma is understood everywhere. A line may break before
 * «millones»: the two together are too wide for the large numbers of a phone.
 */
export const amounts: Amounts = {
  scales: [
    { size: 1e3, from: 1e4, short: 'mil' },
    { size: 1e6, short: 'M', long: { one: 'millón', other: 'millones' } },
    { size: 1e12, short: 'B', long: { one: 'billón', other: 'billones' } },
  ],
  words: (parts) =>
    parts.scale === ''
      ? `${parts.number}\u00a0${currency(parts)}`
      : `${parts.number} ${parts.scale} de ${currency(parts)}`,
  short: ({ money, scale }) => (scale === '' ? money : `${money}\u202f${scale}`),
  group: '\u202f',
  exact,
};
