import type { Format } from '../format.ts';
import type { RankedRange } from '../ranked-range.ts';

/** English words of the figures on states. Numbers and names come in as parameters, never typed. */
export const stateFigureWords = (f: Format) => ({
  state: 'State',
  rank: 'Rank',
  rate: 'Losses per 100,000 residents, USD',
  losses: 'Reported losses, USD',
  complaints: 'Complaints',
  population: 'Residents',
  allKinds:
    'The FBI’s annual report counts all internet crime by state. Tech support fraud by state is in its state reports, which are figures of their own here.',
  noState: 'Complaints that name no state are left out.',
  dataNote: (years: readonly number[], note: string) => `On ${f.list(years.map(String))}: ${note}`,
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

  counts: {
    title: (p: { places: readonly string[]; share: number; year: number }) =>
      `${f.list(p.places)}: together ${f.percent(p.share)} of the losses reported by state in ${p.year}`,
    subtitle: (year: number) =>
      `Losses to internet crime of all kinds reported to the FBI, US dollars, ${year}`,
    alt: (p: { year: number; top: readonly string[]; low: string; lowest: string }) =>
      `Map of the United States with a circle for each place. Highest reported losses to internet crime of all kinds in ${p.year}: ${f.list(p.top)}. Lowest: ${p.low}, ${p.lowest}.`,
    amount: (name: string, amount: string) => `${name} ${amount}`,
    name: (name: string, losses: string | null) =>
      losses === null ? `${name}: no losses printed` : `${name}: ${losses} in reported losses`,
    population: 'States with many residents report more; rates are shown in another figure.',
    area: 'The area of a circle grows with the losses; the smallest are drawn as dots.',
    legend: 'Reported losses, USD, all years',
  },

  ranking: {
    titleRise: (p: { places: number; all: number; before: number; year: number }) =>
      p.places === p.all
        ? `Reported losses per resident rose in all ${f.number(p.all)} places between ${p.before} and ${p.year}`
        : `Reported losses per resident rose in ${f.number(p.places)} of ${f.number(p.all)} places between ${p.before} and ${p.year}`,
    titleFall: (p: { places: number; all: number; before: number; year: number }) =>
      p.places === p.all
        ? `Reported losses per resident fell in all ${f.number(p.all)} places between ${p.before} and ${p.year}`
        : `Reported losses per resident fell in ${f.number(p.places)} of ${f.number(p.all)} places between ${p.before} and ${p.year}`,
    titleEven: (p: { rises: number; falls: number; before: number; year: number }) =>
      `Reported losses per resident rose in ${f.number(p.rises)} places and fell in ${f.number(p.falls)} between ${p.before} and ${p.year}`,
    titleOne: (place: string, year: number) =>
      `Highest reported losses per resident in ${year}: ${place}`,
    subtitle: (before: number | null, year: number) =>
      `Losses to internet crime of all kinds reported to the FBI, US dollars per 100,000 residents, ${before === null ? year : `${before} and ${year}`}`,
    alt: (p: {
      year: number;
      all: number;
      top: readonly string[];
      bottom: readonly string[];
      rises: number;
      falls: number;
      before: number | null;
    }) =>
      p.all === 1
        ? `Dot plot of one place by reported losses per 100,000 residents in ${p.year}: ${f.list(p.top)}.`
        : `Dot plot of ${f.number(p.all)} places by reported losses per 100,000 residents in ${p.year}. Highest: ${f.list(p.top)}. Lowest: ${f.list(p.bottom)}.${p.before === null ? '' : ` Since ${p.before} the rate rose in ${f.number(p.rises)} places and fell in ${f.number(p.falls)}.`}`,
    amount: (name: string, amount: string) => `${name} ${amount}`,
    leftOut: (names: readonly string[]) =>
      `Not ranked, for want of a population figure or of losses: ${f.list(names)}.`,
    beyond: (year: number, amount: string) => `${year}: ${amount}`,
    farOff: (places: readonly string[], year: number) =>
      `Beyond the end of the scale in ${year}: ${f.list(places)}.`,
    places: (states: number, others: readonly string[]) =>
      `Places are ${f.list([states === 1 ? 'one state' : `${f.number(states)} states`, ...others])}.`,
    rateBefore: 'Year before: losses per 100,000 residents, USD',
    change: 'Change since the year before',
  },

  rankByYear: {
    title: (p: { name: string; rank: number; ranked: number; year: number }) =>
      `${p.name}: rank ${p.rank} of ${p.ranked} by reported losses per resident in ${p.year}`,
    titleAfter: (p: {
      name: string;
      rank: number;
      ranked: number;
      year: number;
      firstRank: number;
      first: number;
    }) =>
      p.rank === p.firstRank
        ? `${p.name}: rank ${p.rank} of ${p.ranked} by reported losses per resident in ${p.year}, the same as in ${p.first}`
        : `${p.name}: rank ${p.rank} of ${p.ranked} by reported losses per resident in ${p.year}, after rank ${p.firstRank} in ${p.first}`,
    subtitle: (first: number, last: number) =>
      `Rank by losses to internet crime of all kinds per 100,000 residents reported to the FBI; 1 is the highest, ${first}–${last}`,
    alt: (p: {
      name: string;
      best: number;
      bestYear: number;
      worst: number;
      worstYear: number;
      rank: number;
      year: number;
    }) =>
      `Line chart for ${p.name}. Rank by reported losses per 100,000 residents: ${p.rank} in ${p.year}; highest place ${p.best} in ${p.bestYear}, lowest place ${p.worst} in ${p.worstYear}.`,
    altOne: (p: { name: string; rank: number; year: number }) =>
      `Chart for ${p.name}. Rank by reported losses per 100,000 residents: ${p.rank} in ${p.year}.`,
    reading: 'A high rank says that much was reported per resident, not that a place is unsafe.',
    missing: (years: readonly number[]) => `No rank for ${f.list(years.map(String))}.`,
    ranked: 'Places ranked',
  },

  complaintsByYear: {
    titleTimes: (p: {
      name: string;
      complaints: number;
      last: number;
      times: string;
      first: number;
    }) =>
      `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, ${p.times} times as many as in ${p.first}`,
    titleMore: (p: {
      name: string;
      complaints: number;
      last: number;
      share: number;
      first: number;
    }) =>
      `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, ${f.percent(p.share)} more than in ${p.first}`,
    titleFewer: (p: {
      name: string;
      complaints: number;
      last: number;
      share: number;
      first: number;
    }) =>
      `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, ${f.percent(p.share)} fewer than in ${p.first}`,
    titleSame: (p: { name: string; complaints: number; last: number; first: number }) =>
      `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, as many as in ${p.first}`,
    titleOne: (p: { name: string; complaints: number; last: number }) =>
      `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}`,
    subtitle: (first: number, last: number) =>
      `Complaints about internet crime of all kinds received by the FBI, ${first}–${last}`,
    alt: (p: {
      name: string;
      first: number;
      from: number;
      last: number;
      to: number;
      peak: number;
      peakYear: number;
    }) =>
      `Bar chart for ${p.name}. Complaints about internet crime of all kinds: ${f.number(p.from)} in ${p.first}, ${f.number(p.to)} in ${p.last}; the most were ${f.number(p.peak)} in ${p.peakYear}.`,
    rate: 'Complaints per 100,000 residents',
    victims: (year: number) =>
      `The FBI calls these numbers victims in its reports before ${year}, complaints from ${year} on.`,
    missing: (years: readonly number[]) => `Not reported: ${f.list(years.map(String))}.`,
  },

  rateVsNation: {
    above: (p: { name: string; year: number; share: number }) =>
      `${p.name}: reported losses per resident in ${p.year} were ${f.percent(p.share)} above the national rate`,
    below: (p: { name: string; year: number; share: number }) =>
      `${p.name}: reported losses per resident in ${p.year} were ${f.percent(p.share)} below the national rate`,
    times: (p: { name: string; year: number; times: string }) =>
      `${p.name}: reported losses per resident in ${p.year} were ${p.times} times the national rate`,
    same: (p: { name: string; year: number }) =>
      `${p.name}: reported losses per resident in ${p.year} were close to the national rate`,
    subtitle: (first: number, last: number) =>
      `Losses to internet crime of all kinds reported to the FBI, US dollars of the year per 100,000 residents, ${first}–${last}`,
    alt: (p: {
      name: string;
      first: number;
      from: string;
      nationFrom: string;
      last: number;
      to: string;
      nationTo: string;
    }) =>
      `Line chart for ${p.name}. Reported losses per 100,000 residents: ${p.from} in ${p.first} (all states: ${p.nationFrom}), ${p.to} in ${p.last} (all states: ${p.nationTo}).`,
    nation: 'All states',
    nationColumn: 'All states: losses per 100,000 residents, USD',
    compared: 'Ratio to all states',
    how: (places: number, year: number) =>
      `“All states” is the sum of the reported losses of all places with a population figure (${f.number(places)} in ${year}) over the residents of the same places.`,
    missing: (years: readonly number[]) => `No rate for ${f.list(years.map(String))}.`,
  },

  overSixty: {
    title: (place: string, year: number) =>
      `Highest reported losses of people over 60, per resident, in ${year}: ${place}`,
    subtitle: (year: number) =>
      `Losses of people over 60 to internet crime of all kinds reported to the FBI, US dollars per 100,000 residents of all ages, ${year}`,
    alt: (p: RankedRange) =>
      p.ranked === 1
        ? `Map of the United States. One place has a rate of reported losses of people over 60 in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents of all ages.`
        : `Map of the United States. Reported losses of people over 60 in ${p.year} run from ${p.lowest} per 100,000 residents of all ages in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
    allAges:
      'The rate counts residents of all ages, not those over 60 alone: a place with more people over 60 ranks higher for that reason too.',
    agesGiven: 'Only complaints that give an age are counted.',
    legend: 'USD per 100,000 residents of all ages',
    rate: 'Losses of people over 60 per 100,000 residents of all ages, USD',
    losses: 'Reported losses of people over 60, USD',
    complaints: 'Complaints of people over 60',
    population: 'Residents of all ages',
    name: (p: { name: string; rate: string | null; losses: string | null }) =>
      `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per 100,000 residents of all ages`}, ${p.losses ?? 'no losses'} reported by people over 60`,
    missing: 'no rate',
  },

  imposters: {
    title: (place: string, year: number) =>
      `Most reports of imposter scams per resident in ${year}: ${place}`,
    subtitle: (year: number) =>
      `Reports of imposter scams to the Federal Trade Commission per 100,000 residents, ${year}`,
    alt: (p: RankedRange & { least: string; most: string }) =>
      p.ranked === 1
        ? `Map of the United States. One place has a rate of reports of imposter scams in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents, ${p.most} of the reports of the place.`
        : `Map of the United States. Reports of imposter scams in ${p.year} run from ${p.lowest} per 100,000 residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places. They are ${p.least} to ${p.most} of the reports of a place.`,
    contains:
      'Imposter scams are the nearest official figure to tech support fraud by state. They contain business, government, family, romance and tech support imposters.',
    overlap:
      'Categories overlap: one report may have several. Reports that states themselves contributed are left out.',
    notPrinted:
      'The FTC prints the ten largest categories of a place. Where imposter scams are not among them, or the place is not printed, the map is hatched.',
    legend: 'Reports per 100,000 residents',
    missing: 'not printed',
    rate: 'Reports per 100,000 residents',
    reports: 'Reports of imposter scams',
    share: 'Share of all reports of the place, percent',
    percent: (value: number) => f.percent(value / 100),
    name: (p: {
      name: string;
      rate: string | null;
      reports: string | null;
      share: string | null;
    }) =>
      p.reports === null
        ? `${p.name}: not printed`
        : `${p.name}: ${p.rate === null ? '' : `${p.rate} per 100,000 residents, `}${p.reports} reports, ${p.share} of all reports of the place`,
  },

  ftcLosses: {
    title: (place: string, year: number) =>
      `Highest fraud losses per resident reported to the FTC in ${year}: ${place}`,
    subtitle: (year: number) =>
      `Losses to fraud of all kinds reported to the Federal Trade Commission, US dollars per 100,000 residents, ${year}`,
    alt: (p: RankedRange) =>
      p.ranked === 1
        ? `Map of the United States. One place has a rate of losses to fraud of all kinds reported to the Federal Trade Commission in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents.`
        : `Map of the United States. Losses to fraud of all kinds reported to the Federal Trade Commission in ${p.year} run from ${p.lowest} per 100,000 residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places.`,
    allFraud:
      'Fraud of all kinds, not tech support alone. Reports that states themselves contributed are left out.',
    notFbi:
      'The FBI counts internet crime of its own complaints: the two must not be added, for a person may report to both.',
    legend: 'USD per 100,000 residents',
    missing: 'not printed',
    reports: 'Fraud reports',
    withLoss: 'Reports with a loss, percent',
    median: 'Median loss, USD',
    name: (p: { name: string; rate: string | null; losses: string | null }) =>
      p.losses === null
        ? `${p.name}: not printed`
        : `${p.name}: ${p.rate === null ? '' : `${p.rate} per 100,000 residents, `}${p.losses} reported in all`,
  },
});
