import type { Format } from '../format.ts';

/** Names of what is seized: one piece, and several. */
const seized: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'computers-seized': ['computer', 'computers'],
  'desktops-seized': ['desktop computer', 'desktop computers'],
  'devices-seized': ['device', 'devices'],
  'email-accounts-seized': ['email account', 'email accounts'],
  'hard-disks-seized': ['hard disk', 'hard disks'],
  'items-seized': ['item', 'items'],
  'laptops-and-hard-disks-seized': ['laptop or hard disk', 'laptops and hard disks'],
  'laptops-seized': ['laptop', 'laptops'],
  'mobile-phones-seized': ['mobile phone', 'mobile phones'],
  'server-images-seized': ['server image', 'server images'],
  'sim-cards-seized': ['SIM card', 'SIM cards'],
  'tablets-seized': ['tablet', 'tablets'],
  'usb-drives-seized': ['USB drive', 'USB drives'],
  'vehicles-seized': ['vehicle', 'vehicles'],
  'watches-seized': ['watch', 'watches'],
};

/** One of what the data count in the plural. */
const singular: Readonly<Record<string, string>> = {
  accounts: 'account',
  'call centres': 'call centre',
  calls: 'call',
  cases: 'case',
  companies: 'company',
  complaints: 'complaint',
  computers: 'computer',
  devices: 'device',
  disks: 'disk',
  drives: 'drive',
  grams: 'gram',
  images: 'image',
  items: 'item',
  laptops: 'laptop',
  locations: 'location',
  months: 'month',
  officers: 'officer',
  persons: 'person',
  phones: 'phone',
  reports: 'report',
  seats: 'seat',
  'SIM cards': 'SIM card',
  states: 'state',
  tablets: 'tablet',
  vehicles: 'vehicle',
  watches: 'watch',
  years: 'year',
};

/** What the data count under a word that readers would not use. */
const plural: Readonly<Record<string, string>> = { persons: 'people' };

/** English words of counts of what the data name: with their plural. */
export const unitWords = (f: Format) => ({
  /** A count with its unit as the data name it, in the plural: 76 locations, 1 location. */
  counted: (value: number, unit: string) =>
    `${f.decimal(value, 2)} ${value === 1 ? (singular[unit] ?? unit) : (plural[unit] ?? unit)}`,
  /** A unit alone, in the plural: `people`, `reports`; a currency is its code. */
  unitName: (unit: string) => plural[unit] ?? unit,
  /** `48 laptops`, `1 server image`; null for things without a name here. */
  seized: (metric: string, count: number) => {
    const names = seized[metric];
    return names ? `${f.number(count)} ${names[count === 1 ? 0 : 1]}` : null;
  },
});
