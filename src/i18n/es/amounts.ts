import type { AmountParts, Amounts } from '../amounts.ts';

/** Readers know whose dollars these are; `Intl` says «dólares estadounidenses». */
const currency = ({ currency, name }: AmountParts) =>
  currency === 'USD' ? name.replace(/ (estadounidenses?|de EE\. UU\.)$/, '') : name;

/** How Spanish writes large amounts: 2.135 millones de dólares, in charts 2.135 M$. */
export const amounts: Amounts = {
  scales: [
    { size: 1e3, from: 1e4, short: 'mil' },
    { size: 1e6, short: 'M', long: { one: 'millón', other: 'millones' } },
    { size: 1e12, short: 'B', long: { one: 'billón', other: 'billones' } },
  ],
  words: (parts) =>
    parts.scale === ''
      ? `${parts.number}\u00a0${currency(parts)}`
      : `${parts.number}\u00a0${parts.scale} de ${currency(parts)}`,
  short: ({ number, scale, sign }) =>
    scale === '' || scale === 'mil'
      ? [number, scale, sign].filter(Boolean).join('\u202f')
      : `${number}\u202f${scale}${sign}`,
  grouping: 'always',
};
