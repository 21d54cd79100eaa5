import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

type Names = Readonly<Record<string, readonly [one: string, many: string]>>;

/** Names of what is seized: one piece, and several. */
const seized: Names = {
  'computers-seized': ['Computer', 'Computer'],
  'desktops-seized': ['Desktop-Computer', 'Desktop-Computer'],
  'devices-seized': ['Gerät', 'Geräte'],
  'email-accounts-seized': ['E-Mail-Konto', 'E-Mail-Konten'],
  'hard-disks-seized': ['Festplatte', 'Festplatten'],
  'items-seized': ['Gegenstand', 'Gegenstände'],
  'laptops-and-hard-disks-seized': ['Laptop oder Festplatte', 'Laptops und Festplatten'],
  'laptops-seized': ['Laptop', 'Laptops'],
  'mobile-phones-seized': ['Mobiltelefon', 'Mobiltelefone'],
  'server-images-seized': ['Server-Abbild', 'Server-Abbilder'],
  'sim-cards-seized': ['SIM-Karte', 'SIM-Karten'],
  'tablets-seized': ['Tablet', 'Tablets'],
  'usb-drives-seized': ['USB-Stick', 'USB-Sticks'],
  'vehicles-seized': ['Fahrzeug', 'Fahrzeuge'],
  'watches-seized': ['Uhr', 'Uhren'],
};

/** What the data count, by its name in the data. */
const units: Names = {
  accounts: ['Konto', 'Konten'],
  'call centres': ['Callcenter', 'Callcenter'],
  calls: ['Anruf', 'Anrufe'],
  cases: ['Fall', 'Fälle'],
  companies: ['Unternehmen', 'Unternehmen'],
  complaints: ['Anzeige', 'Anzeigen'],
  computers: ['Computer', 'Computer'],
  devices: ['Gerät', 'Geräte'],
  disks: ['Festplatte', 'Festplatten'],
  'domains and URLs': ['Domain oder URL', 'Domains und URLs'],
  drives: ['Laufwerk', 'Laufwerke'],
  grams: ['Gramm', 'Gramm'],
  images: ['Abbild', 'Abbilder'],
  items: ['Gegenstand', 'Gegenstände'],
  laptops: ['Laptop', 'Laptops'],
  locations: ['Ort', 'Orte'],
  months: ['Monat', 'Monate'],
  officers: ['Beamter', 'Beamte'],
  percent: ['Prozent', 'Prozent'],
  persons: ['Person', 'Personen'],
  phones: ['Telefon', 'Telefone'],
  reports: ['Meldung', 'Meldungen'],
  seats: ['Arbeitsplatz', 'Arbeitsplätze'],
  'SIM cards': ['SIM-Karte', 'SIM-Karten'],
  states: ['Bundesstaat', 'Bundesstaaten'],
  tablets: ['Tablet', 'Tablets'],
  'tether coins': ['Tether', 'Tether'],
  vehicles: ['Fahrzeug', 'Fahrzeuge'],
  watches: ['Uhr', 'Uhren'],
  'degrees east': ['Grad östlicher Länge', 'Grad östlicher Länge'],
  'degrees north': ['Grad nördlicher Breite', 'Grad nördlicher Breite'],
  consultations: ['Beratung', 'Beratungen'],
  countries: ['Land', 'Länder'],
  'domains and addresses': ['Domain oder Adresse', 'Domains und Adressen'],
  exchanges: ['Handelsplattform', 'Handelsplattformen'],
  incidents: ['Vorfall', 'Vorfälle'],
  leads: ['Hinweis', 'Hinweise'],
  numbers: ['Nummer', 'Nummern'],
  offences: ['Straftat', 'Straftaten'],
  operations: ['Einsatz', 'Einsätze'],
  origins: ['Ursprung', 'Ursprünge'],
  payments: ['Zahlung', 'Zahlungen'],
  'pop-ups': ['Pop-up', 'Pop-ups'],
  raids: ['Razzia', 'Razzien'],
  rank: ['Rang', 'Ränge'],
  'reports per 100,000 residents': [
    'Meldung je 100.000 Einwohner',
    'Meldungen je 100.000 Einwohner',
  ],
  requests: ['Anfrage', 'Anfragen'],
  rows: ['Zeile', 'Zeilen'],
  'the currency of the row': ['Währung der Zeile', 'Währung der Zeile'],
  times: ['-mal', '-mal'],
  views: ['Aufruf', 'Aufrufe'],
  websites: ['Website', 'Websites'],
  year: ['Jahr', 'Jahre'],
  years: ['Jahr', 'Jahre'],
};

const named = (names: readonly [string, string], count: number) => names[count === 1 ? 0 : 1];

/** German words of counts of what the data name: with their plural. */
export const unitWords = (
  f: Format,
): Pick<Words['vocabulary'], 'counted' | 'unitName' | 'seized'> => ({
  counted: (value, unit) => {
    const names = units[unit];
    return `${f.decimal(value, 2)} ${names ? named(names, value) : unit}`;
  },
  unitName: (unit) => units[unit]?.[1] ?? unit,
  seized: (metric, count) => {
    const names = seized[metric];
    return names ? `${f.number(count)} ${named(names, count)}` : null;
  },
});
