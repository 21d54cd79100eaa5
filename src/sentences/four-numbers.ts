import type { Catalog } from '../catalog/catalog.ts';
import { ic3CallCentreDetail } from '../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { f, t } from '../i18n/index.ts';
import { ratio } from '../indicators/available.ts';
import { headlineOf } from '../indicators/headline.ts';
import { callCentreDetail } from '../indicators/losses.ts';
import { overSixtyYears } from '../indicators/over-sixty.ts';
import { type NumberShown, stated, worked } from './sentence.ts';

/** A number and what it is. */
export interface Labelled {
  readonly label: string;
  readonly number: NumberShown;
}

/** Four numbers of the newest year; those that no document states are left out. */
export function fourNumbers(catalog: Catalog): readonly Labelled[] {
  const { newest } = headlineOf(catalog);
  const { year, complaints, losses, average } = newest;
  const older = overSixtyYears(catalog).findLast((item) => item.year === year)?.losses;
  const crypto = callCentreDetail(
    catalog,
    year,
    'tech-support-losses',
    'with-cryptocurrency',
  ).current;
  const share = ratio(crypto?.value ?? null, losses.value);
  const { four } = t.home;
  return [
    complaints && {
      label: four.complaints(year),
      number: stated(ic3CrimeTypes, complaints, f.number(complaints.value), 'complaints'),
    },
    average !== null && {
      label: four.average(year),
      number: worked(ic3CrimeTypes, losses, f.money(Math.round(average))),
    },
    older && {
      label: four.overSixty(year),
      number: stated(ic3CallCentreDetail, older, f.moneyWords(older.value)),
    },
    crypto &&
      share !== null && {
        label: four.cryptocurrency(year),
        number: worked(ic3CallCentreDetail, crypto, f.percent(share)),
      },
  ].filter((item) => item !== null && item !== undefined && item !== false);
}
