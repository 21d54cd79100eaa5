import type { unitWords as english } from '../en/units.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Names of what is seized: one piece, and several. */
const seized: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'computers-seized': ['कंप्यूटर', 'कंप्यूटर'],
  'desktops-seized': ['डेस्कटॉप कंप्यूटर', 'डेस्कटॉप कंप्यूटर'],
  'devices-seized': ['डिवाइस', 'डिवाइस'],
  'email-accounts-seized': ['ईमेल खाता', 'ईमेल खाते'],
  'hard-disks-seized': ['हार्ड डिस्क', 'हार्ड डिस्क'],
  'items-seized': ['सामान', 'सामान'],
  'laptops-and-hard-disks-seized': ['लैपटॉप या हार्ड डिस्क', 'लैपटॉप और हार्ड डिस्क'],
  'laptops-seized': ['लैपटॉप', 'लैपटॉप'],
  'mobile-phones-seized': ['मोबाइल फ़ोन', 'मोबाइल फ़ोन'],
  'server-images-seized': ['सर्वर इमेज', 'सर्वर इमेज'],
  'sim-cards-seized': ['सिम कार्ड', 'सिम कार्ड'],
  'tablets-seized': ['टैबलेट', 'टैबलेट'],
  'usb-drives-seized': ['यूएसबी ड्राइव', 'यूएसबी ड्राइव'],
  'vehicles-seized': ['गाड़ी', 'गाड़ियाँ'],
  'watches-seized': ['घड़ी', 'घड़ियाँ'],
};

/** One and several of what the data count, by their English plural. */
const things: Readonly<Record<string, readonly [one: string, many: string]>> = {
  accounts: ['खाता', 'खाते'],
  'call centres': ['कॉल सेंटर', 'कॉल सेंटर'],
  calls: ['कॉल', 'कॉल'],
  cases: ['मामला', 'मामले'],
  companies: ['कंपनी', 'कंपनियाँ'],
  complaints: ['शिकायत', 'शिकायतें'],
  computers: ['कंप्यूटर', 'कंप्यूटर'],
  devices: ['डिवाइस', 'डिवाइस'],
  disks: ['डिस्क', 'डिस्क'],
  drives: ['ड्राइव', 'ड्राइव'],
  grams: ['ग्राम', 'ग्राम'],
  images: ['इमेज', 'इमेज'],
  items: ['सामान', 'सामान'],
  laptops: ['लैपटॉप', 'लैपटॉप'],
  locations: ['जगह', 'जगहें'],
  months: ['महीना', 'महीने'],
  officers: ['अधिकारी', 'अधिकारी'],
  percent: ['प्रतिशत', 'प्रतिशत'],
  persons: ['व्यक्ति', 'लोग'],
  phones: ['फ़ोन', 'फ़ोन'],
  reports: ['रिपोर्ट', 'रिपोर्टें'],
  seats: ['सीट', 'सीटें'],
  'SIM cards': ['सिम कार्ड', 'सिम कार्ड'],
  states: ['राज्य', 'राज्य'],
  tablets: ['टैबलेट', 'टैबलेट'],
  vehicles: ['गाड़ी', 'गाड़ियाँ'],
  consultations: ['परामर्श', 'परामर्श'],
  countries: ['देश', 'देश'],
  'domains and URLs': ['डोमेन या यूआरएल', 'डोमेन और यूआरएल'],
  'domains and addresses': ['डोमेन या पता', 'डोमेन और पते'],
  exchanges: ['एक्सचेंज', 'एक्सचेंज'],
  incidents: ['घटना', 'घटनाएँ'],
  leads: ['सुराग', 'सुराग'],
  numbers: ['नंबर', 'नंबर'],
  offences: ['अपराध', 'अपराध'],
  operations: ['अभियान', 'अभियान'],
  payments: ['भुगतान', 'भुगतान'],
  'pop-ups': ['पॉप-अप', 'पॉप-अप'],
  raids: ['छापा', 'छापे'],
  requests: ['अनुरोध', 'अनुरोध'],
  'tether coins': ['टेदर कॉइन', 'टेदर कॉइन'],
  times: ['गुना', 'गुना'],
  views: ['विज़िट', 'विज़िट'],
  websites: ['वेबसाइट', 'वेबसाइटें'],
  rank: ['स्थान', 'स्थान'],
  year: ['साल', 'साल'],
  watches: ['घड़ी', 'घड़ियाँ'],
  'degrees east': ['डिग्री पूर्व', 'डिग्री पूर्व'],
  'degrees north': ['डिग्री उत्तर', 'डिग्री उत्तर'],
  origins: ['मूल स्रोत', 'मूल स्रोत'],
  'reports per 100,000 residents': [
    'हर 1,00,000 निवासियों पर रिपोर्ट',
    'हर 1,00,000 निवासियों पर रिपोर्टें',
  ],
  rows: ['पंक्ति', 'पंक्तियाँ'],
  'the currency of the row': ['पंक्ति की मुद्रा', 'पंक्ति की मुद्रा'],
  years: ['साल', 'साल'],
};

/** Hindi words of counts of what the data name: with their plural. */
export const unitWords = (f: Format): Words<typeof english> => ({
  counted: (value, unit) => `${f.decimal(value, 2)} ${things[unit]?.[value === 1 ? 0 : 1] ?? unit}`,
  unitName: (unit) => things[unit]?.[1] ?? unit,
  seized: (metric, count) => {
    const names = seized[metric];
    return names ? `${f.number(count)} ${names[count === 1 ? 0 : 1]}` : null;
  },
});
