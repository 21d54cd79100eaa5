import type { Amounts } from '../amounts.ts';

/** Inside a sentence: `Intl` writes «Indische Rupien», as at its start. */
const inText = (name: string) =>
  name.includes(' ') ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** How German writes large amounts: 2,1 Milliarden US-Dollar, in charts 2,1 Mrd. $. */
export const amounts: Amounts = {
  scales: [
    { size: 1e3, from: 1e4, short: 'Tsd.' },
    { size: 1e6, short: 'Mio.', long: { one: 'Million', other: 'Millionen' } },
    { size: 1e9, short: 'Mrd.', long: { one: 'Milliarde', other: 'Milliarden' } },
    { size: 1e12, short: 'Bio.', long: { one: 'Billion', other: 'Billionen' } },
  ],
  words: ({ number, scale, name }) =>
    scale === '' ? `${number}\u00a0${inText(name)}` : `${number}\u00a0${scale} ${inText(name)}`,
  short: ({ number, scale, sign }) =>
    scale === '' ? `${number}\u202f${sign}` : `${number}\u202f${scale}\u202f${sign}`,
};
