import type { AmountParts, Amounts } from '../amounts.ts';

const same = (name: string) => ({ one: name, other: name });

/** Readers know whose dollars, rupees and pounds these are; `Intl` says “अमेरिकी डॉलर”, “भारतीय रुपए”, “ब्रिटिश पाउंड स्टर्लिंग”. */
const names = new Map([
  ['USD', 'डॉलर'],
  ['INR', 'रुपये'],
  ['GBP', 'पाउंड'],
]);

const currency = ({ currency, name }: AmountParts) => names.get(currency) ?? name;

/** How Hindi writes large amounts, with Latin digits: 2.1 अरब डॉलर, in charts $2.1 अरब. Narrow columns break before the currency. */
export const amounts: Amounts = {
  scales: [
    { size: 1e3, from: 1e4, short: 'हज़ार' },
    { size: 1e5, short: 'लाख', long: same('लाख') },
    { size: 1e7, short: 'करोड़', long: same('करोड़') },
    { size: 1e9, short: 'अरब', long: same('अरब') },
    { size: 1e12, short: 'लाख करोड़', long: same('लाख करोड़') },
  ],
  words: (parts) => {
    const number = parts.scale === '' ? parts.number : `${parts.number}\u00a0${parts.scale}`;
    return `${number} ${currency(parts)}`;
  },
  short: ({ money, scale }) => (scale === '' ? money : `${money}\u00a0${scale}`),
};
