import type { Catalog } from '../catalog/catalog.ts';
import { ic3CallCentreDetail } from '../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { f, t } from '../i18n/index.ts';
import { slot } from '../i18n/slots.ts';
import { ratio } from '../indicators/available.ts';
import { headlineOf } from '../indicators/headline.ts';
import { overSixtyYears } from '../indicators/over-sixty.ts';
import { type MaybeSentence, stated, worked } from './sentence.ts';

const w = t.home;

/** How the newest losses stand to those of the year before. */
export function changeOfLosses(catalog: Catalog): MaybeSentence {
  const { before, change } = headlineOf(catalog);
  if (!before || change === null) return null;
  return {
    text: w.change({ share: slot('share'), rise: change >= 0, before: before.year }),
    numbers: { share: worked(ic3CrimeTypes, before.losses, f.percent(Math.abs(change))) },
  };
}

/** How the newest losses compare with those of the first year of the same definition. */
export function multipleOfLosses(catalog: Catalog): MaybeSentence {
  const { base, hasOlder, times } = headlineOf(catalog);
  if (times === null) return null;
  return {
    text: w.multiple({ times: slot('times'), first: base.year, hasOlder }),
    numbers: { times: worked(ic3CrimeTypes, base.losses, f.number(Math.floor(times))) },
  };
}

/** How many complained in the newest year, and what one complaint meant. */
export function complaintsAndAverage(catalog: Catalog): MaybeSentence {
  const { newest } = headlineOf(catalog);
  if (!newest.complaints || newest.average === null) return null;
  return {
    text: w.growth.complaints({ count: slot('count'), average: slot('average') }),
    numbers: {
      count: stated(
        ic3CrimeTypes,
        newest.complaints,
        f.number(newest.complaints.value),
        'complaints',
      ),
      average: worked(ic3CrimeTypes, newest.losses, f.money(Math.round(newest.average))),
    },
  };
}

/** The part of people over 60 in losses and complaints of the newest year. */
export function shareOfOverSixty(catalog: Catalog): MaybeSentence {
  const newest = overSixtyYears(catalog).at(-1);
  const complaints = ratio(newest?.complaints?.value ?? null, newest?.allComplaints?.value ?? null);
  if (!newest?.losses || !newest.complaints || newest.share === null || complaints === null)
    return null;
  return {
    text: w.who.share({
      losses: slot('losses'),
      complaints: slot('complaints'),
      year: newest.year,
    }),
    numbers: {
      losses: worked(ic3CallCentreDetail, newest.losses, f.percent(newest.share)),
      complaints: worked(ic3CallCentreDetail, newest.complaints, f.percent(complaints)),
    },
  };
}
