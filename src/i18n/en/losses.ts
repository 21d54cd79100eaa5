import type { Change } from '../../indicators/change.ts';
import type { Format } from '../format.ts';

/** English words of the figures on losses and complaints by year, by crime type and by age. */
export const lossWords = (f: Format) => {
  const span = (first: number, last: number) => (first === last ? `${last}` : `${first}–${last}`);
  const all = 'internet crime of all kinds';
  const fraud = 'tech support fraud';
  /** The same two at the start of a sentence. */
  const [All, Fraud] = ['Internet crime of all kinds', 'Tech support fraud'];

  /** "… grew 3-fold between 2016 and 2025", for a subject in the plural. */
  const moved = (subject: string, change: Change | null, first: number, last: number) => {
    if (change === null) return `${subject} in ${last}`;
    const between = `between ${first} and ${last}`;
    if (change.kind === 'same') return `${subject} hardly changed ${between}`;
    if (change.kind === 'multiple')
      return `${subject} grew ${f.number(change.times)}-fold ${between}`;
    const verb = change.kind === 'more' ? 'rose' : 'fell';
    return `${subject} ${verb} by ${f.percent(change.share)} ${between}`;
  };

  /** "3 times that of …", as a clause after a comma; empty where nothing can be compared. */
  const beside = (change: Change | null, other: string) => {
    if (change === null) return '';
    if (change.kind === 'same') return `, about as much as ${other}`;
    if (change.kind === 'multiple') return `, ${f.number(change.times)} times as much as ${other}`;
    return `, ${f.percent(change.share)} ${change.kind} than ${other}`;
  };

  /** "up from 3%", told by the shares as they are printed. */
  const from = (before: number | null, now: number, when: string) => {
    if (before === null) return '';
    if (f.percent(before) === f.percent(now)) return `, as in ${when}`;
    return `, ${now > before ? 'up' : 'down'} from ${f.percent(before)} in ${when}`;
  };

  const placed = (rank: number) => {
    const words = ['highest', 'second-highest', 'third-highest', 'fourth-highest', 'fifth-highest'];
    return words[rank - 1] ?? null;
  };

  return {
    overlap: 'Crime types overlap and must not be added up.',
    rounded: `Newer totals of ${all} are printed rounded.`,
    perComplaint: 'Complaints without a loss are counted too.',
    reportedOnly: 'Reported losses only; nobody knows what was not reported.',
    noType: (year: number) => `There was no crime type for tech support before ${year}.`,
    techSupportLosses: 'Tech support, losses in USD',
    techSupportComplaints: 'Tech support, complaints',
    allLosses: 'Internet crime of all kinds, losses in USD',
    allComplaints: 'Internet crime of all kinds, complaints',
    allShort: 'All internet crime',

    complaintsByYear: {
      title: (change: Change | null, first: number, last: number) =>
        moved(`Complaints of ${fraud}`, change, first, last),
      subtitle: (first: number, last: number) =>
        `Complaints to the FBI for two crime types, ${span(first, last)}`,
      alt: (p: { first: number; last: number; from: number; to: number; other: number | null }) =>
        `Line chart. Complaints of ${fraud}: ${f.number(p.from)} in ${p.first}, ${f.number(p.to)} in ${p.last}.${p.other === null ? '' : ` Government impersonation: ${f.number(p.other)} in ${p.last}.`}`,
      governmentImpersonation: 'Government impersonation, complaints',
    },

    averageLoss: {
      title: (p: { year: number; amount: number; change: Change | null }) =>
        `A complaint of ${fraud} meant a reported loss of ${f.money(p.amount)} on average in ${p.year}${beside(p.change, 'a complaint of any kind')}`,
      subtitle: (first: number, last: number) =>
        `Reported losses per complaint to the FBI, in US dollars of the year, ${span(first, last)}`,
      alt: (p: { first: number; last: number; from: number; to: number; all: number | null }) =>
        `Line chart. Average reported loss per complaint of ${fraud}: ${f.money(p.from)} in ${p.first}, ${f.money(p.to)} in ${p.last}.${p.all === null ? '' : ` ${All}: ${f.money(p.all)} in ${p.last}.`}`,
      average: 'Tech support, average loss per complaint, USD',
      all: 'Internet crime of all kinds contains tech support fraud; its totals are printed rounded.',
      allAverage: 'Internet crime of all kinds, average loss per complaint, USD',
    },

    shareOfLosses: {
      title: (p: { year: number; share: number; first: number; before: number | null }) =>
        `${Fraud} made up ${f.percent(p.share)} of all reported losses in ${p.year}${from(p.before, p.share, String(p.first))}`,
      subtitle: (first: number, last: number) =>
        `Reported losses to ${fraud} as a share of the losses to ${all}, FBI, ${span(first, last)}`,
      alt: (p: { first: number; last: number; from: number; to: number }) =>
        `Bar chart. Share of ${fraud} in reported losses to ${all}: ${f.percent(p.from)} in ${p.first}, ${f.percent(p.to)} in ${p.last}.`,
      note: (step: string) =>
        `The FBI prints most totals rounded, to ${step} at the coarsest; the table gives the smallest and the largest share that the rounding allows.`,
      overlap:
        'In most of these years a complaint could belong to several crime types: shares of types do not add up to all.',
      share: 'Share of all reported losses',
      least: 'At least, given the rounding',
      most: 'At most, given the rounding',
    },

    crimeTypeRanks: {
      title: (p: { first: number; last: number; from: number; to: number }) => {
        const path =
          p.from === p.to
            ? `stayed at rank ${f.number(p.to)}`
            : `${p.to < p.from ? 'rose' : 'fell'} from rank ${f.number(p.from)} to rank ${f.number(p.to)}`;
        return `${Fraud} ${path} among crime types between ${p.first} and ${p.last}`;
      },
      subtitle: (first: number, last: number) =>
        `Rank of crime types by reported losses, 1 is the highest, FBI, ${span(first, last)}`,
      alt: (p: {
        first: number;
        last: number;
        from: number;
        to: number;
        ranked: number;
        above: readonly string[];
      }) =>
        `Line chart of ranks. ${Fraud} by reported losses: rank ${f.number(p.from)} in ${p.first}, rank ${f.number(p.to)} of ${f.number(p.ranked)} in ${p.last}${p.above.length === 0 ? '' : `, behind ${f.list(p.above)}`}.`,
      shown: (labelled: number) =>
        labelled === 1
          ? 'The type with the highest losses in the newest year is labelled; grey lines show the others.'
          : `The ${f.number(labelled)} types with the highest losses in the newest year are labelled; grey lines show the others.`,
      listed:
        'Ranked are the types in the table of each year, “Other” included and descriptors left out. The number and the meaning of types change from year to year.',
      type: 'Crime type',
      losses: 'Reported losses, USD',
      rank: 'Rank by losses',
      ranked: 'Types ranked',
    },

    crimeTypes: {
      title: (p: { year: number; rank: number; ranked: number }) => {
        const place = placed(p.rank);
        return place === null
          ? `${Fraud} had rank ${f.number(p.rank)} of ${f.number(p.ranked)} crime types by reported losses in ${p.year}`
          : `${Fraud} had the ${place} reported losses of ${f.number(p.ranked)} crime types in ${p.year}`;
      },
      subtitle: (year: number) =>
        `Reported losses by crime type, FBI, US dollars, ${year}; types overlap`,
      alt: (p: { year: number; top: readonly string[]; rank: number; amount: number }) =>
        `Bar chart. Highest reported losses in ${p.year}: ${f.list(p.top)}. ${Fraud}: ${f.moneyWords(p.amount)}, rank ${f.number(p.rank)}.`,
      typeAmount: (type: string, amount: number) => `${type} ${f.moneyWords(amount)}`,
      type: 'Crime type',
      complaints: 'Complaints',
      losses: 'Reported losses, USD',
      rank: 'Rank by losses',
      descriptors: 'Descriptors such as cryptocurrency, which stand beside a type, are left out.',
    },

    /** Names for charts, where the label of the reports is too long for a phone. */
    shortTypes: {
      'advanced-fee': 'Advance fees',
      bec: 'Business e-mail',
      'confidence-romance': 'Romance',
      'credit-card-check-fraud': 'Cards and checks',
      'data-breach': 'Data breach',
      'government-impersonation': 'Gov. imposters',
      'harassment-stalking': 'Harassment',
      'identity-theft': 'Identity theft',
      'ipr-copyright-counterfeit': 'Counterfeits',
      'lottery-sweepstakes-inheritance': 'Lottery, prizes',
      'non-payment-non-delivery': 'Non-payment',
      'personal-data-breach': 'Personal data',
      'phishing-spoofing': 'Phishing',
      'real-estate': 'Real estate',
      'sim-swap': 'SIM swap',
      'tech-support': 'Tech support',
      'threats-of-violence': 'Threats',
    } as Readonly<Record<string, string>>,

    totalsByYear: {
      title: (p: { year: number; amount: number; peak: number; highest: number }) =>
        p.peak === p.year
          ? `Reported losses to ${all} reached ${f.moneyWords(p.amount)} in ${p.year}, the highest on record`
          : `Reported losses to ${all} were ${f.moneyWords(p.amount)} in ${p.year}, below the ${f.moneyWords(p.highest)} of ${p.peak}`,
      subtitle: (first: number, last: number) =>
        `Losses reported to the FBI, in US dollars of the year, ${span(first, last)}`,
      alt: (p: {
        first: number;
        from: number;
        last: number;
        to: number;
        missing: readonly number[];
      }) =>
        `Bar chart. Reported losses to ${all}: ${f.moneyWords(p.from)} in ${p.first}, ${f.moneyWords(p.to)} in ${p.last}.${p.missing.length === 0 ? '' : ` No figure for ${f.list(p.missing.map(String))}.`}`,
      losses: 'All reported losses',
      referred: 'Only cases referred to police',
      referredNote: (last: number) =>
        `Break in the series: up to ${last} the reports give the losses of cases referred to police, another measure than the losses of all complaints since.`,
      missing: (years: readonly number[]) =>
        `There is no reliable loss figure for ${f.list(years.map(String))}.`,
      doubtful: (year: number, amount: number) =>
        `A figure of ${f.moneyWords(amount)} for ${year}, printed years later, does not fit its neighbours and is left out.`,
      misprint: (year: number, amount: number) =>
        `For ${year} one report prints ${f.moneyWords(amount)}, which contradicts its own text; it is left out.`,
      techSupport: `All kinds of internet crime are counted here; ${fraud} is one of them.`,
      measure: 'Measure',
      measures: { all: 'all complaints', referred: 'referred cases' },
      lossesUsd: 'Reported losses, USD',
      step: 'Rounded to, USD',
      complaints: 'Complaints',
    },

    realLosses: {
      title: (p: { change: Change | null; first: number; last: number; base: number }) =>
        moved(`In dollars of ${p.base}, reported losses to ${fraud}`, p.change, p.first, p.last),
      subtitle: (base: number, first: number, last: number) =>
        `Reported losses to ${fraud}, FBI, in US dollars of ${base} and as printed, ${span(first, last)}`,
      alt: (p: {
        base: number;
        first: number;
        last: number;
        from: number;
        printed: number | null;
        to: number;
      }) =>
        `Bar chart. Reported losses to ${fraud} in dollars of ${p.base}: ${f.moneyWords(p.from)} in ${p.first}${p.printed === null ? '' : ` (printed: ${f.moneyWords(p.printed)})`}, ${f.moneyWords(p.to)} in ${p.last}.`,
      real: (base: number) => `In dollars of ${base}`,
      printed: 'As printed',
      realUsd: 'Losses in dollars of the base year, USD',
      printedUsd: 'Losses as printed, USD',
      prices: 'Consumer prices, mean of the year (1982–84 = 100)',
      base: 'Base year',
      method: (base: number) =>
        `Printed losses, multiplied by the consumer prices of ${base} and divided by those of the year: means of the months of the consumer price index (CPI-U).`,
      missing: (months: readonly string[]) =>
        `Not published: ${f.list(months.map(f.date))}; the mean of that year rests on the other months.`,
    },

    thenAndNow: {
      title: (p: {
        first: number;
        last: number;
        complaints: string | null;
        losses: string | null;
      }) => {
        const parts = [
          p.complaints && `${p.complaints} times the complaints`,
          p.losses && `${p.losses} times the reported losses`,
        ].filter((part) => part !== null);
        return `${Fraud} in ${p.last}${parts.length === 0 ? '' : `: ${f.list(parts)}`} of ${p.first}`;
      },
      subtitle: (first: number, last: number) =>
        `Complaints, reported losses and loss per complaint of ${fraud}, FBI, ${first} and ${last}, in US dollars of the year`,
      alt: (parts: readonly string[]) => `Bars in pairs. ${parts.join('; ')}.`,
      part: (p: { measure: string; first: number; last: number; from: string; to: string }) =>
        `${p.measure}: ${p.from} in ${p.first}, ${p.to} in ${p.last}`,
      measures: {
        complaints: 'Complaints',
        losses: 'Reported losses',
        average: 'Reported loss per complaint',
      },
      header: (measure: string, times: string | null) =>
        times === null ? measure : `${measure}: ${times} times`,
      measure: 'Measure',
      unit: 'Unit',
      firstYear: 'First year',
      firstValue: 'Value in the first year',
      lastYear: 'Newest year',
      lastValue: 'Value in the newest year',
      times: 'Times the first value',
      scales: 'Each pair of bars has its own scale.',
    },

    ages: {
      lossTitle: (p: { group: string; year: number; share: number }) =>
        `People aged ${p.group} reported ${f.percent(p.share)} of the losses to ${fraud} in ${p.year}`,
      complaintTitle: (p: { group: string; year: number; share: number }) =>
        `People aged ${p.group} filed ${f.percent(p.share)} of the complaints of ${fraud} in ${p.year}`,
      lossSubtitle: (year: number) =>
        `Losses to ${fraud} reported to the FBI, by age of those who complained, US dollars, ${year}`,
      complaintSubtitle: (year: number) =>
        `Complaints of ${fraud} to the FBI, by age of those who complained, ${year}`,
      alt: (parts: readonly string[]) => `Bar chart. ${f.list(parts)}.`,
      part: (group: string, amount: string) => `${group}: ${amount}`,
      noAge: 'No age group',
      noAgeNote: 'Hatched: the rest of the whole, which the report gives to no age group.',
      wide: 'The groups are not equally wide; the oldest one has no upper limit.',
      overlap: (group: string) =>
        `The reports also print “${group}”, which is part of a group shown here.`,
      group: 'Age',
      losses: 'Reported losses, USD',
      complaints: 'Complaints',
      share: 'Share of all, complaints without an age group included',
    },

    overSixtyShare: {
      title: (p: { year: number; share: number; before: { year: number; share: number } | null }) =>
        `People over 60 reported ${f.percent(p.share)} of the losses to ${fraud} in ${p.year}${p.before === null ? '' : from(p.before.share, p.share, String(p.before.year))}`,
      subtitle: (first: number, last: number) =>
        `Share of people aged 60 and over in the losses to ${fraud} reported to the FBI, ${span(first, last)}`,
      alt: (parts: readonly string[]) =>
        `Bar chart. Share of people over 60 in reported losses to ${fraud}: ${f.list(parts)}.`,
      part: (year: number, share: string) => `${share} in ${year}`,
      roughly: { exact: '', approximately: '~', 'at-least': '≥', 'at-most': '≤' },
      roughNote: (years: readonly number[]) =>
        `For ${f.list(years.map(String))} the losses of people over 60 are printed rounded: ~ is about, ≥ at least.`,
      before: (year: number) => `For years before ${year} no figure was found.`,
      noAge: 'Complaints without an age group count in the whole, so the true share may be higher.',
      overSixty: 'People over 60, losses in USD',
      qualifier: 'As printed',
      qualifiers: {
        exact: 'exact',
        approximately: 'about',
        'at-least': 'at least',
        'at-most': 'at most',
      },
      share: 'Share of the losses',
    },

    overSixtyAverage: {
      title: (p: { year: number; amount: number; change: Change | null }) =>
        `People over 60 reported a loss of ${f.money(p.amount)} per complaint of ${fraud} in ${p.year}${beside(p.change, 'people of all ages')}`,
      subtitle: (first: number, last: number) =>
        `Average reported loss per complaint of ${fraud}, FBI, US dollars of the year, ${span(first, last)}`,
      alt: (p: { year: number; over: number; all: number | null }) =>
        `Chart of two dots a year. Average reported loss per complaint of ${fraud} in ${p.year}: ${f.money(p.over)} for people over 60${p.all === null ? '' : `, ${f.money(p.all)} for people of all ages`}.`,
      overSixty: 'People over 60',
      all: 'All ages',
      overSixtyUsd: 'People over 60, average loss, USD',
      allUsd: 'All ages, average loss, USD',
      complaints: 'People over 60, complaints',
      allIncludes: '“All ages” includes people over 60 and complaints without an age group.',
      rough: (years: readonly number[]) =>
        `For ${f.list(years.map(String))} the losses of people over 60 are printed rounded.`,
      before: (year: number) =>
        `Complaints of people over 60 were not found for years before ${year}.`,
    },
  };
};
