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
  noPopulation: 'no population figure',
  year: 'Year',
  /** Title of a column that says what a figure is about. */
  scope: 'About',
  techSupport: 'Tech support',
  governmentImpersonation: 'Government impersonation',

  /** Of the FBI's annual reports. */
  ic3: {
    overlap:
      'Crime types must not be added up: one complaint could count under several types in reports up to 2022.',
    rounded: `The FBI rounds its newer totals of ${all}.`,
    perComplaint: 'This includes complaints without a loss.',
    noType: (year: number) => `The FBI had no crime type for tech support before ${year}.`,
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
      'This covers all internet crime. The FBI counts tech support fraud by state in its state reports, which have their own charts here.',
    /** In the legend of a map: how places compare with all together. */
    relation: {
      'under-half': 'under half',
      below: 'lower',
      about: 'about the same (within 20%)',
      above: 'higher',
      'over-double': 'more than double',
    },
    /** Above the classes of a map of counts: what they refer to. */
    wholePerMillion: (rate: string) => `All places: ${rate} per million`,
    noState: 'Complaints that name no state are not counted.',
    dataNote: (years: readonly number[], note: string) => `${f.list(years.map(String))}: ${note}`,
    /** Edition of the Census Bureau's estimates and the years for which it is used. */
    vintages: (editions: readonly { vintage: number; first: number; last: number }[]) => {
      const [only] = editions;
      if (editions.length === 1 && only)
        return `Population: Census Bureau estimates, ${only.vintage} edition.`;
      const parts = editions.map(
        ({ vintage, first, last }) =>
          `${vintage} edition for ${first === last ? first : `${first}–${last}`}`,
      );
      return `Population: Census Bureau estimates, ${f.list(parts)}.`;
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
      `From the FBI’s state reports. ${year} is the latest year we have read; the FBI has published later ones.`,
    fewCases: 'In a small state or an early year, one large case can make up most of the amount.',
    /** Under a chart or map that leaves amounts out. */
    withheld:
      'Amounts from fewer than three complaints are not shown: they would reveal what one or two people lost.',
    /** Under a map: why the place that leads it does. `note` is what the record says of its figure. */
    outlier: (p: {
      name: string;
      year: number;
      before: number;
      times: number;
      note: string | null;
    }) =>
      `${p.name}: reported losses in ${p.year} were ${f.decimal(p.times, 1)} times those of ${p.before}. ${p.note ?? 'A few cases can cause a jump this large.'}`,
  },

  /** Of operations. */
  operations: {
    operation: 'Operation',
    documents: 'Sources',
    undated: 'no date',
    notAll: 'This counts only reported operations that we found. It does not measure crime.',
  },

  /** Of reports to the Federal Trade Commission by contact and payment method. */
  ftc: {
    allKinds: 'This covers fraud of all kinds, not only tech support fraud.',
    unnamed: 'Reports that do not say how are not counted.',
    losses: 'Reported losses, USD',
    median: 'Median reported loss, USD',
    reports: 'Fraud reports',
    methodCount: (label: string, count: string) => `${label} ${count}`,
  },
});
