import type { Format } from '../format.ts';
import { all } from './phrases.ts';

/** English words that several figures share. Numbers and names come in as parameters, never typed. */
export const figureTerms = (f: Format) => ({
  notReported: 'not reported',
  /** In place of an amount that would be the loss of one or two people. */
  leftOut: 'not shown: too few cases',
  /** In a table, for what cannot be worked out. */
  dash: '–',
  noRate: 'no rate',
  noPopulation: 'residents not in this record',
  year: 'Year',
  techSupport: 'Tech support',
  governmentImpersonation: 'Government impersonation',

  /** Of the FBI's annual reports. */
  ic3: {
    overlap:
      'Crime types must not be added up. In the reports up to 2022 one complaint could have several.',
    rounded: `Newer totals of ${all} are printed rounded.`,
    perComplaint: 'Complaints without a loss are counted too.',
    noType: (year: number) => `There was no crime type for tech support before ${year}.`,
    techSupportLosses: 'Tech support, losses in USD',
    techSupportComplaints: 'Tech support, complaints',
    allLosses: 'Internet crime of all kinds, losses in USD',
    allComplaints: 'Internet crime of all kinds, complaints',
    allShort: 'All internet crime',
  },

  /** Of internet crime by state. */
  states: {
    state: 'State',
    rank: 'Rank',
    rate: 'Losses per 100,000 residents, USD',
    ratePerResident: 'Per resident',
    losses: 'Reported losses, USD',
    complaints: 'Complaints',
    population: 'Residents',
    allKinds:
      'The FBI’s annual report counts all internet crime by state. Tech support fraud by state is in its state reports, which are figures of their own here.',
    /** In the legend of a map: how places compare with all together. */
    relation: {
      'under-half': 'under half',
      below: 'lower',
      about: 'about the same (within 20%)',
      above: 'higher',
      'over-double': 'more than double',
    },
    /** Above the classes of a map of counts: what they refer to. */
    wholePerMillion: (rate: string) => `All places: ${rate} per million residents`,
    noState: 'Complaints that name no state are left out.',
    dataNote: (years: readonly number[], note: string) =>
      `On ${f.list(years.map(String))}: ${note}`,
    /** Edition of the Census Bureau's estimates and the years for which it is used. */
    vintages: (editions: readonly { vintage: number; first: number; last: number }[]) => {
      const [only] = editions;
      if (editions.length === 1 && only)
        return `Residents are the Census Bureau’s estimates of ${only.vintage} (“vintage ${only.vintage}”).`;
      const parts = editions.map(
        ({ vintage, first, last }) =>
          `vintage ${vintage} for ${first === last ? first : `${first}–${last}`}`,
      );
      return `Residents are the Census Bureau’s estimates: ${f.list(parts)}.`;
    },
  },

  /** Of tech support fraud by state. */
  techSupportByState: {
    columns: {
      losses: 'Reported losses to tech support fraud, USD',
      complaints: 'Complaints about tech support fraud',
      average: 'Average reported loss per complaint, USD',
      rate: 'Reported losses per resident, USD',
      /** The same below a title that says what it is about. */
      short: {
        losses: 'Losses, USD',
        complaints: 'Complaints',
        average: 'Average, USD',
        rate: 'Per resident',
      },
    },
    /** The newest year that could be read; reports of later years exist. */
    newest: (year: number) =>
      `Counted in the FBI’s state reports. ${year} is the newest year read; the FBI has published later ones.`,
    fewCases:
      'In a small place, or in an early year, a single large case can carry the whole amount.',
    /** Under a chart or map that leaves amounts out. */
    withheld:
      'Amounts that rest on fewer than three complaints are not shown: they would be the loss of one or two people.',
    /** Under a map: why the place that leads it does. `note` is what the record says of its figure. */
    outlier: (p: {
      name: string;
      year: number;
      before: number;
      times: number;
      note: string | null;
    }) =>
      `${p.name} reported ${f.decimal(p.times, 1)} times the losses of ${p.before} in ${p.year}. ${p.note ?? 'So large a jump can come from a few cases.'}`,
  },

  /** Of operations. */
  operations: {
    operation: 'Operation',
    documents: 'Documents',
    undated: 'no date',
    notAll:
      'Only operations that were reported and that we found are counted; this is no measure of crime.',
  },

  /** Of reports to the Federal Trade Commission by way of contact and of payment. */
  ftc: {
    allKinds: 'Fraud of all kinds is counted here, not tech support fraud alone.',
    unnamed: 'Reports that do not name the way are left out.',
    losses: 'Reported losses, USD',
    median: 'Median reported loss, USD',
    reports: 'Fraud reports',
    methodCount: (label: string, count: string) => `${label} ${count}`,
  },
});
