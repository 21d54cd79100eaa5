import type { Catalog } from '../catalog/catalog.ts';
import { ftcMethods } from '../datasets/ftc-methods.ts';
import { ftcReports } from '../datasets/ftc-reports.ts';
import { ic3CallCentreDetail } from '../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { ic3Totals } from '../datasets/ic3-totals.ts';
import { f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { ratio } from '../indicators/available.ts';
import { changesTheCount, crossedBy, techSupportBreaks } from '../indicators/breaks.ts';
import { newestMethods, reportsWithin } from '../indicators/ftc.ts';
import { callCentreDetail } from '../indicators/losses.ts';
import { overSixtyYears } from '../indicators/over-sixty.ts';
import { type TrendYear, trendOf } from '../indicators/trend-years.ts';
import { type MaybeSentence, stated, worked } from './sentence.ts';

const w = t.trends;

const ends = (catalog: Catalog) => {
  const { years, base } = trendOf(catalog);
  return { first: years[0], last: years.at(-1), years, base };
};

/** That a comparison of two years crosses changes in what or how the FBI counts; null where it does not. */
function crossing(
  catalog: Catalog,
  from: TrendYear | undefined,
  to: TrendYear | undefined,
): MaybeSentence {
  if (!from || !to) return null;
  const changes = crossedBy(techSupportBreaks(catalog), [from.year, to.year])
    .filter(changesTheCount)
    .map(({ year }) => year);
  return changes.length === 0
    ? null
    : { text: t.breaks.crossed([...new Set(changes)]), numbers: {} };
}

/** That the year of a change is also one in which the FBI counts otherwise than before. */
function changesInYear(catalog: Catalog, item: TrendYear | null | undefined): MaybeSentence {
  const changed = techSupportBreaks(catalog).some(
    (change) => change.year === item?.year && changesTheCount(change),
  );
  return changed ? { text: t.breaks.inYear, numbers: {} } : null;
}

const lossesOf = (year: TrendYear | undefined, say: typeof w.losses.newest): MaybeSentence =>
  year?.losses
    ? {
        text: say({ amount: slot('amount'), year: year.year }),
        numbers: {
          amount: stated(ic3CrimeTypes, year.losses, f.moneyWords(year.losses.value), 'losses_usd'),
        },
      }
    : null;

/** Losses of the newest year, whether any year had less than the one before, and what changed in the newest. */
export function lossesOverTime(catalog: Catalog): readonly MaybeSentence[] {
  const { last, years } = ends(catalog);
  const falls = years.filter(({ change }) => change !== null && change < 0);
  return [
    lossesOf(last, w.losses.newest),
    { text: w.losses.falls(falls.map(({ year }) => year)), numbers: {} },
    ...techSupportBreaks(catalog)
      .filter(({ year }) => year === last?.year)
      .map(({ what }) => ({ text: what, numbers: {} })),
  ];
}

/** The first count, the steepest rise, both types of call-centre fraud together, and prices. */
export function moreOnLosses(catalog: Catalog): readonly MaybeSentence[] {
  const { first, last, years } = ends(catalog);
  const steepest = years
    .filter(({ change }) => change !== null)
    .sort((a, b) => (b.change ?? 0) - (a.change ?? 0))[0];
  const rise: MaybeSentence =
    steepest?.losses && steepest.change !== null
      ? {
          text: w.losses.steepest({
            share: slot('share'),
            year: steepest.year,
            rise: steepest.change > 0,
          }),
          numbers: { share: worked(ic3CrimeTypes, steepest.losses, f.percent(steepest.change)) },
        }
      : null;
  const together = last && callCentreDetail(catalog, last.year, 'call-centre-fraud-losses').current;
  return [
    first === last ? null : lossesOf(first, w.losses.first),
    crossing(catalog, first, last),
    rise,
    changesInYear(catalog, rise && steepest),
    together
      ? {
          text: w.losses.together({ amount: slot('amount'), year: last.year }),
          numbers: { amount: stated(ic3CallCentreDetail, together, f.moneyWords(together.value)) },
        }
      : null,
    lossesInRealDollars(catalog),
  ];
}

/** The first and the newest losses in dollars of one year. */
export function lossesInRealDollars(catalog: Catalog): MaybeSentence {
  const { first, last, base } = ends(catalog);
  if (!first?.losses || !last?.losses || first === last) return null;
  if (first.real === null || last.real === null || base === null) return null;
  return {
    text: w.prices.text({
      from: slot('from'),
      to: slot('to'),
      first: first.year,
      last: last.year,
      base,
    }),
    numbers: {
      from: worked(ic3CrimeTypes, first.losses, f.moneyWords(first.real)),
      to: worked(ic3CrimeTypes, last.losses, f.moneyWords(last.real)),
    },
  };
}

/** What the Federal Trade Commission counted in its newest year, beside the FBI in the same one. */
export function reportsToBoth(catalog: Catalog): readonly MaybeSentence[] {
  const counted = reportsWithin(catalog, 'imposter-scams').filter(
    ({ type }) => type.type === 'tech-support-scams',
  );
  const newest = counted.at(-1);
  if (!newest) return [];
  const { years } = trendOf(catalog);
  const own = years.find(({ year }) => year === newest.year);
  const before = years.find(({ year }) => year === newest.year - 1);
  const count = (year: TrendYear['complaints'] & object) =>
    stated(ic3CrimeTypes, year, f.number(year.value), 'complaints');
  const money = (year: TrendYear['losses'] & object) =>
    stated(ic3CrimeTypes, year, f.moneyWords(year.value), 'losses_usd');
  return [
    {
      text: w.complaints.ftc({
        count: slot('count'),
        year: newest.year,
        share: newest.change === null ? null : f.percent(Math.abs(newest.change)),
        rise: (newest.change ?? 0) >= 0,
      }),
      numbers: {
        count: stated(ftcReports, newest.reports, f.number(newest.reports.value), 'reports'),
      },
    },
    own?.complaints && own.losses && before?.complaints && before.losses
      ? {
          text: w.complaints.fbi({
            before: slot('before'),
            count: slot('count'),
            lossesBefore: slot('lossesBefore'),
            losses: slot('losses'),
          }),
          numbers: {
            before: count(before.complaints),
            count: count(own.complaints),
            lossesBefore: money(before.losses),
            losses: money(own.losses),
          },
        }
      : null,
  ];
}

/** Complaints then and now, and what one meant on average. */
export function complaintsOverTime(catalog: Catalog): readonly MaybeSentence[] {
  const { first, last } = ends(catalog);
  if (!first?.complaints || !last?.complaints || !last.losses) return [];
  const count = (year: TrendYear['complaints'] & object) =>
    stated(ic3CrimeTypes, year, f.number(year.value), 'complaints');
  return [
    {
      text: w.complaints.newest({
        count: slot('count'),
        year: last.year,
        first: slot('first'),
        firstYear: first.year,
      }),
      numbers: { count: count(last.complaints), first: count(first.complaints) },
    },
    crossing(catalog, first, last),
    last.average === null || last.allAverage === null || !last.allLosses
      ? null
      : {
          text: w.complaints.average({ own: slot('own'), all: slot('all') }),
          numbers: {
            own: worked(ic3CrimeTypes, last.losses, f.money(Math.round(last.average))),
            all: worked(ic3Totals, last.allLosses, f.money(Math.round(last.allAverage))),
          },
        },
    { text: w.complaints.caveat, numbers: {} },
  ];
}

/** Share of all losses then and now; the title of the figure has the ranks. */
export function rankOverTime(catalog: Catalog): readonly MaybeSentence[] {
  const { first, last } = ends(catalog);
  if (!first?.losses || !last?.losses) return [];
  const hasShares = first.share !== null && last.share !== null;
  return [
    hasShares
      ? {
          text: w.rank.share({
            share: slot('share'),
            year: last.year,
            before: slot('before'),
            first: first.year,
          }),
          numbers: {
            share: worked(ic3CrimeTypes, last.losses, f.percent(last.share)),
            before: worked(ic3CrimeTypes, first.losses, f.percent(first.share)),
          },
        }
      : null,
    crossing(catalog, first, last),
  ];
}

/** Losses and complaints of internet crime of all kinds in the newest year. */
export function allInternetCrime(catalog: Catalog): readonly MaybeSentence[] {
  const { last } = ends(catalog);
  if (!last?.allLosses || !last.allComplaints) return [];
  const { allLosses, allComplaints } = last;
  return [
    {
      text: w.totals.newest({
        losses: slot('losses'),
        complaints: slot('complaints'),
        year: last.year,
      }),
      numbers: {
        losses: stated(ic3Totals, allLosses, f.moneyWords(allLosses.value), 'losses_usd'),
        complaints: stated(ic3Totals, allComplaints, f.number(allComplaints.value), 'complaints'),
      },
    },
    { text: w.totals.breaks, numbers: {} },
  ];
}

/** Average loss of people over 60 beside that of all ages. */
export function averageOfOverSixty(catalog: Catalog): MaybeSentence {
  const last = overSixtyYears(catalog).at(-1);
  if (!last?.losses || !last.allLosses || last.average === null || last.allAverage === null)
    return null;
  return {
    text: w.people.average({ own: slot('own'), all: slot('all'), year: last.year }),
    numbers: {
      own: worked(ic3CallCentreDetail, last.losses, f.money(Math.round(last.average))),
      all: worked(ic3CrimeTypes, last.allLosses, f.money(Math.round(last.allAverage))),
    },
  };
}

/** Losses of the newest year that involved cryptocurrency, as the FBI adds them up. */
export function shareInCryptocurrency(catalog: Catalog): MaybeSentence {
  const { last } = ends(catalog);
  const paid =
    last &&
    callCentreDetail(catalog, last.year, 'tech-support-losses', 'with-cryptocurrency').current;
  const share = ratio(paid?.value ?? null, last?.losses?.value ?? null);
  if (!last || !paid || share === null) return null;
  return {
    text: w.contact.cryptocurrency({
      amount: slot('amount'),
      share: slot('share'),
      year: last.year,
    }),
    numbers: {
      amount: stated(ic3CallCentreDetail, paid, f.moneyWords(paid.value)),
      share: worked(ic3CallCentreDetail, paid, f.percent(share)),
    },
  };
}

/** How people are reached, as the Federal Trade Commission counts it for fraud of all kinds. */
export function waysOfContact(catalog: Catalog): readonly MaybeSentence[] {
  const contacts = [...newestMethods(catalog, 'contact')];
  const [top] = contacts.sort((a, b) => b.fraud_reports - a.fraud_reports);
  const popUp = contacts.find(({ method }) => method === 'online-ad-or-pop-up');
  const own = (row: typeof top & object, text: string, measure: string) =>
    stated(ftcMethods, { row, value: 0 }, text, measure);
  return [
    top
      ? {
          text: w.contact.contact({ method: top.label, reports: slot('reports'), year: top.year }),
          numbers: { reports: own(top, f.number(top.fraud_reports), 'fraud_reports') },
        }
      : null,
    popUp && popUp.percent_of_reports !== null && popUp.percent_with_loss !== null
      ? {
          text: w.contact.popUp({
            method: popUp.label,
            share: slot('share'),
            withLoss: slot('withLoss'),
          }),
          numbers: {
            share: own(popUp, f.percent(popUp.percent_of_reports / 100), 'percent_of_reports'),
            withLoss: own(popUp, f.percent(popUp.percent_with_loss / 100), 'percent_with_loss'),
          },
        }
      : null,
  ];
}

/** The way of payment by which most of the money went, of fraud of all kinds. */
export function paymentOfAllFraud(catalog: Catalog): MaybeSentence {
  const [paid] = newestMethods(catalog, 'payment')
    .flatMap((row) => (row.losses_usd === null ? [] : [{ row, value: row.losses_usd }]))
    .sort((a, b) => b.value - a.value);
  return paid
    ? {
        text: w.contact.payment({ method: paid.row.label, losses: slot('losses') }),
        numbers: {
          losses: stated(
            ftcMethods,
            { row: paid.row, value: 0 },
            f.moneyWords(paid.value),
            'losses_usd',
          ),
        },
      }
    : null;
}
