import type { Years } from '../indicators/operation-years.ts';
import { counted } from './en/counted.ts';
import { inText } from './en/countryName.ts';
import type { Format } from './format.ts';
import type { RankedRange } from './ranked-range.ts';

/** English words of the figures. Numbers and names come in as parameters, never typed. */
export const figureWords = (f: Format) => ({
  notReported: 'not reported',
  noPopulation: 'no population figure',
  source: 'Source',
  year: 'Year',
  place: 'Place',
  techSupport: 'Tech support',
  governmentImpersonation: 'Government impersonation',
  together: 'Together',

  lossesByYear: {
    title: (times: number, first: number, last: number) =>
      `Reported losses to tech support fraud grew ${f.number(times)}-fold between ${first} and ${last}`,
    titleRise: (share: number, first: number, last: number) =>
      `Reported losses to tech support fraud rose by ${f.percent(share)} between ${first} and ${last}`,
    titleOne: (year: number) => `Reported losses to tech support fraud in ${year}`,
    titleFall: (first: number, last: number) =>
      `Reported losses to tech support fraud fell between ${first} and ${last}`,
    subtitle: (first: number, last: number) =>
      `Losses reported to the FBI for two crime types, in US dollars of the year, ${first}–${last}`,
    alt: (p: {
      firstYear: number;
      first: number;
      lastYear: number;
      last: number;
      other: { firstYear: number; first: number; lastYear: number; last: number } | null;
      together: number | null;
    }) =>
      [
        `Bar chart. Reported losses to tech support fraud: ${f.moneyWords(p.first)} in ${p.firstYear}, ${f.moneyWords(p.last)} in ${p.lastYear}.`,
        p.other &&
          `Government impersonation: ${f.moneyWords(p.other.first)} in ${p.other.firstYear}, ${f.moneyWords(p.other.last)} in ${p.other.lastYear}.`,
        p.together !== null && `Both together in ${p.lastYear}: ${f.moneyWords(p.together)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    additive:
      'Crime types overlap and must not be added up. These two are the exception: the FBI itself adds them as call-centre fraud.',
    firstYear: (year: number) => `There was no crime type for tech support before ${year}.`,
    techSupport: 'Tech support, losses in USD',
    governmentImpersonation: 'Government impersonation, losses in USD',
    together: 'Both together, in USD',
    published: 'Sum as the FBI prints it, in USD',
    publishedNote: (years: readonly number[]) =>
      `The FBI prints the sum for ${f.list(years.map(String))}; newer reports round it.`,
  },

  stateRates: {
    title: (place: string, year: number) =>
      `Highest reported losses per resident in ${year}: ${place}`,
    subtitle: (year: number) =>
      `Losses to internet crime of all kinds reported to the FBI, US dollars per 100,000 residents, ${year}`,
    alt: (p: RankedRange) =>
      p.ranked === 1
        ? `Map of the United States. One place has a rate of reported losses to internet crime of all kinds in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents.`
        : `Map of the United States. Reported losses to internet crime of all kinds in ${p.year} run from ${p.lowest} per 100,000 residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
    legend: 'USD per 100,000 residents, all years',
    name: (p: { name: string; rate: string | null; losses: string | null }) =>
      `${p.name}: ${p.rate === null ? 'no population figure' : `${p.rate} per 100,000 residents`}, ${p.losses ?? 'no'} reported in all`,
  },

  operationPlaces: {
    titleAll: (p: { states: number; places: readonly string[] }) =>
      p.states === 1
        ? `Searches in one state or territory of India: ${f.list(p.places)}`
        : `Searches in ${f.number(p.states)} states and territories of India, most often in ${f.list(p.places)}`,
    titleOne: (p: { name: string; states: number }) =>
      p.states === 1
        ? `${p.name}: one state or territory named`
        : `${p.name}: ${f.number(p.states)} states and territories named`,
    subtitleAll: (operations: number, years: Years | null) =>
      `Number of recorded operations by state, and by city where one is named; ${counted(f, operations, years)}`,
    subtitleOne: (sources: number) =>
      sources === 1
        ? 'Places named by the only document on places'
        : `Places named by at least one of ${f.number(sources)} documents on places`,
    altAll: (p: { top: readonly string[]; cities: readonly string[] }) =>
      `Map of India. Most recorded operations: ${f.list(p.top)}.${p.cities.length === 0 ? '' : ` Cities named most often: ${f.list(p.cities)}.`}`,
    altOne: (places: readonly string[]) => `Map of India. Named: ${f.list(places)}.`,
    boundaries:
      'Boundaries as shown by the Government of India; other states dispute parts of them. The map takes no side.',
    oneSource: 'A place stands here if at least one document names it; documents differ.',
    notAll:
      'Only operations that were reported and that we found are counted; this is no measure of crime.',
    legend: 'Operations',
    none: 'none recorded',
    legendOne: 'State or territory',
    named: 'named by at least one document',
    notNamed: 'named by none',
    place: 'Place',
    state: 'State or territory',
    kind: 'Kind',
    operations: 'Operations',
    documents: 'Documents',
    kinds: { state: 'state', 'union-territory': 'union territory', city: 'city' },
    placeCount: (name: string, count: number) => `${name} ${f.number(count)}`,
  },

  victimCountries: {
    title: (p: { countries: number; top: string }) =>
      p.countries === 1
        ? `The recorded operations name victims in one country: ${inText(p.top)}`
        : `The recorded operations name victims in ${f.number(p.countries)} countries; most often: ${inText(p.top)}`,
    subtitle: (operations: number, years: Years | null) =>
      `Number of operations whose sources name victims in the country; ${counted(f, operations, years)}`,
    alt: (p: { first: readonly string[]; operation: string; others: readonly string[] }) =>
      `World map. ${p.first.length === 0 ? '' : `${p.operation}: ${f.list(p.first)}. `}Most often named in all operations: ${f.list(p.others)}.`,
    outlined: (operation: string) => `Outlined: countries named for ${operation}.`,
    notAll: 'A country stands here if a source names it, whatever the number of victims.',
    boundaries: 'Boundaries: Natural Earth; they are no statement on any dispute.',
    legend: 'Operations',
    none: 'none recorded',
    country: 'Country',
    operations: 'Operations',
    founding: (operation: string) => `Named for ${operation}`,
    yes: 'yes',
    no: 'no',
    countryCount: (name: string, count: number) => `${name} ${f.number(count)}`,
  },

  stateLosses: {
    titleGrowth: (p: { name: string; times: string; first: number; last: number }) =>
      `${p.name}: reported losses in ${p.last} were ${p.times} times those of ${p.first}`,
    titlePeak: (p: { name: string; year: number; amount: string }) =>
      `${p.name}: reported losses were highest in ${p.year}, ${p.amount}`,
    subtitle: (first: number, last: number) =>
      `Losses to internet crime of all kinds reported to the FBI, US dollars of the year, ${first}–${last}`,
    alt: (p: {
      name: string;
      first: number;
      last: number;
      from: string;
      to: string;
      peak: string;
      peakYear: number;
    }) =>
      `Bar chart for ${p.name}. Reported losses to internet crime of all kinds: ${p.from} in ${p.first}, ${p.to} in ${p.last}; the highest was ${p.peak} in ${p.peakYear}.`,
    losses: 'Reported losses, USD',
    complaints: 'Complaints',
    rate: 'Losses per 100,000 residents, USD',
    rank: 'Rank by rate',
  },
});
