import type { Amounts } from '../amounts.ts';

const same = (name: string) => ({ one: name, other: name });

/** How English writes large amounts: $2.1 billion, in charts $2.1 bn. */
export const amounts: Amounts = {
  scales: [
    { size: 1e3, from: 1e4, short: 'k' },
    { size: 1e6, short: 'm', long: same('million') },
    { size: 1e9, short: 'bn', long: same('billion') },
    { size: 1e12, short: 'tn', long: same('trillion') },
  ],
  words: ({ money, scale }) => (scale === '' ? money : `${money}\u00a0${scale}`),
  short: ({ money, scale }) => (scale === '' ? money : `${money}\u202f${scale}`),
};
