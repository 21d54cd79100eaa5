import type { MeasureId } from '../../indicators/explore/measures.ts';

/** What a measure counts, in the words that title, axis and table need. */
interface MeasureWords {
  /** Begins a title: "Reported losses to tech support fraud". */
  readonly name: string;
  /** At the end of a line, and in a list of lines: as short as can be, in the middle of a sentence. */
  readonly short: string;
  /** Says what the numbers are, and who counted them. Begins a sentence and has no full stop. */
  readonly unit: string;
  /** What a reader must know of this measure alone. */
  readonly note?: string;
}

/** Words of each measure of the page to explore. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  'tech-support-losses': {
    name: 'Reported losses to tech support fraud',
    short: 'tech support fraud',
    unit: 'US dollars of the year, in complaints to the FBI',
  },
  'tech-support-complaints': {
    name: 'Complaints about tech support fraud',
    short: 'tech support fraud',
    unit: 'Complaints to the FBI',
  },
  'tech-support-average': {
    name: 'Average reported loss per complaint about tech support fraud',
    short: 'tech support fraud',
    unit: 'US dollars of the year per complaint to the FBI, with or without a loss',
  },
  'tech-support-per-resident': {
    name: 'Reported losses to tech support fraud per resident',
    short: 'tech support fraud',
    unit: 'US dollars of the year per resident, in complaints to the FBI',
    note: 'The figure for the United States covers the states and territories for which both losses and residents are known.',
  },
  'tech-support-share': {
    name: 'Share of tech support fraud in all reported losses',
    short: 'tech support fraud',
    unit: 'Part of the reported losses to internet crime of all kinds, in complaints to the FBI',
  },
  'over-60-tech-support-losses': {
    name: 'Losses to tech support fraud reported by people aged 60 and over',
    short: 'tech support, 60 and over',
    unit: 'US dollars of the year, in complaints to the FBI that name an age',
  },
  'over-60-tech-support-complaints': {
    name: 'Complaints about tech support fraud from people aged 60 and over',
    short: 'tech support, 60 and over',
    unit: 'Complaints to the FBI that name an age',
  },
  'over-60-tech-support-share': {
    name: 'Share of people aged 60 and over in reported losses to tech support fraud',
    short: '60 and over',
    unit: 'Part of all reported losses to tech support fraud, in complaints to the FBI',
  },
  'government-impersonation-losses': {
    name: 'Reported losses to government impersonation',
    short: 'posing as government',
    unit: 'US dollars of the year, in complaints to the FBI',
  },
  'government-impersonation-complaints': {
    name: 'Complaints about government impersonation',
    short: 'posing as government',
    unit: 'Complaints to the FBI',
  },
  'all-losses': {
    name: 'Reported losses to internet crime of all kinds',
    short: 'all kinds',
    unit: 'US dollars of the year, in complaints to the FBI',
  },
  'all-complaints': {
    name: 'Complaints about internet crime of all kinds',
    short: 'all kinds',
    unit: 'Complaints to the FBI',
  },
  'all-average': {
    name: 'Average reported loss per complaint about internet crime of all kinds',
    short: 'all kinds',
    unit: 'US dollars of the year per complaint to the FBI, with or without a loss',
  },
  'all-per-resident': {
    name: 'Reported losses to internet crime of all kinds per resident',
    short: 'all kinds',
    unit: 'US dollars of the year per resident, in complaints to the FBI',
    note: 'The figure for the United States covers the states and territories for which both losses and residents are known.',
  },
  'over-60-all-losses': {
    name: 'Losses to internet crime of all kinds reported by people aged 60 and over',
    short: 'all kinds, 60 and over',
    unit: 'US dollars of the year, in complaints to the FBI that name an age',
  },
  'over-60-all-complaints': {
    name: 'Complaints about internet crime of all kinds from people aged 60 and over',
    short: 'all kinds, 60 and over',
    unit: 'Complaints to the FBI that name an age',
  },
  'ftc-tech-support-reports': {
    name: 'Reports of tech support scams',
    short: 'tech support',
    unit: 'Reports to the Federal Trade Commission and its partners',
  },
  'ftc-imposter-reports': {
    name: 'Reports of imposter scams',
    short: 'imposters',
    unit: 'Reports to the Federal Trade Commission and its partners',
  },
  'ftc-all-reports': {
    name: 'Reports of fraud, identity theft and other matters',
    short: 'all reports',
    unit: 'Reports of all kinds to the Federal Trade Commission and its partners',
  },
  'ftc-unwanted-calls': {
    name: 'Complaints about unwanted calls that offer computer or technical support',
    short: 'unwanted calls',
    unit: 'Complaints to the National Do Not Call Registry',
    note: 'A complaint is about a call. It does not mean that anybody lost money.',
  },
  'scamwatch-reports': {
    name: 'Reports of remote access scams to Scamwatch',
    short: 'remote access',
    unit: 'Reports to Scamwatch, in Australia',
    note: 'Callers ask for access to the computer. Most pose as tech support, others as telephone companies, shops, banks or police.',
  },
  'scamwatch-losses': {
    name: 'Losses to remote access scams reported to Scamwatch',
    short: 'remote access',
    unit: 'Australian dollars, as reported to Scamwatch',
    note: 'Callers ask for access to the computer. Most pose as tech support, others as telephone companies, shops, banks or police.',
  },
  'cafc-reports': {
    name: 'Reports of service fraud to the Canadian Anti-Fraud Centre',
    short: 'service fraud',
    unit: 'Reports to the Canadian Anti-Fraud Centre',
    note: 'Service fraud contains false offers of internet, telephone, finance, medical and energy services besides tech support.',
  },
  'cafc-losses': {
    name: 'Losses to service fraud reported to the Canadian Anti-Fraud Centre',
    short: 'service fraud',
    unit: 'Canadian dollars, as reported to the Canadian Anti-Fraud Centre',
    note: 'Service fraud contains false offers of internet, telephone, finance, medical and energy services besides tech support.',
  },
  'action-fraud-reports': {
    name: 'Reports of computer software service fraud to Action Fraud',
    short: 'software service',
    unit: 'Reports to Action Fraud, in the United Kingdom',
  },
  'action-fraud-losses': {
    name: 'Losses to computer software service fraud reported to Action Fraud',
    short: 'software service',
    unit: 'Pounds sterling, as reported to Action Fraud',
  },
  'ipa-consultations': {
    name: 'Consultations about fake virus warnings at the IPA',
    short: 'fake warnings',
    unit: 'Consultations at the Information-technology Promotion Agency, in Japan',
    note: 'A consultation is a call for advice. It does not mean that anybody lost money.',
  },
  operations: {
    name: 'Police operations against call centres in this record',
    short: 'all',
    unit: 'Operations by the year in which they began, as far as a source names a date',
    note: 'This counts what was found and recorded, not all that police did.',
  },
  'tech-support-operations': {
    name: 'Police operations against tech support fraud in this record',
    short: 'tech support',
    unit: 'Operations by the year in which they began, as far as a source names a date',
    note: 'This counts what was found and recorded, not all that police did.',
  },
  'india-arrests': {
    name: 'Arrests in India in operations that the FBI supported',
    short: 'arrests',
    unit: 'Arrests, as the FBI reports them',
    note: 'An arrest is not a conviction.',
  },
};
