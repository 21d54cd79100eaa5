import { describe, expect, test } from 'vitest';
import { consumerPrices } from '../../src/datasets/consumer-prices.ts';
import { ftcReports } from '../../src/datasets/ftc-reports.ts';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { f, t } from '../../src/i18n/index.ts';
import { techSupportBreaks } from '../../src/indicators/breaks.ts';
import { reportsWithin } from '../../src/indicators/ftc.ts';
import { trendOf } from '../../src/indicators/trend-years.ts';
import { plain } from '../../src/sentences/sentence.ts';
import {
  allInternetCrime,
  complaintsOverTime,
  lossesInRealDollars,
  lossesOverTime,
  moreOnLosses,
  paymentOfAllFraud,
  rankOverTime,
  reportsToBoth,
  shareInCryptocurrency,
  waysOfContact,
} from '../../src/sentences/trends.ts';
import { edited, fixture, present } from '../fixture.ts';

const all = {
  allInternetCrime,
  complaintsOverTime,
  waysOfContact,
  lossesOverTime,
  moreOnLosses,
  rankOverTime,
  reportsToBoth,
};

const { years, base } = trendOf(fixture);
const newest = present(years.at(-1));

describe('the story of the trends follows the data', () => {
  test.each(Object.entries(all))('%s has a number for every slot', (_name, tell) => {
    const sentences = tell(fixture).filter((sentence) => sentence !== null);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(plain(sentence)).toMatch(/\.$/);
  });

  test('years with less than the year before are named', () => {
    const text = (catalog = fixture) =>
      lossesOverTime(catalog)
        .flatMap((sentence) => (sentence ? [plain(sentence)] : []))
        .join(' ');
    const falls = years.filter(({ change }) => change !== null && change < 0);
    expect(text()).toContain(t.trends.losses.falls(falls.map(({ year }) => year)));
    const fallen = edited(ic3CrimeTypes, (row) =>
      row.crime_type === 'tech-support' && row.year === newest.year
        ? { ...row, losses_usd: 1 }
        : row,
    );
    expect(text(fallen)).toContain(t.trends.losses.falls([newest.year]));
  });

  test('dollars of the base year are the printed ones in the base year itself', () => {
    const own = years.find(({ year }) => year === base);
    expect(own?.real).toBe(own?.losses?.value);
    for (const { year, real, losses } of years)
      if (base !== null && year < base) expect(real).toBeGreaterThan(losses?.value ?? Infinity);
  });

  test('changes of the newest year are said beside its losses', () => {
    const changes = techSupportBreaks(fixture).filter(({ year }) => year === newest.year);
    expect(changes.length).toBeGreaterThan(0);
    const said = lossesOverTime(fixture).map((sentence) => sentence && plain(sentence));
    for (const { what } of changes) expect(said).toContain(what);
  });

  test('real losses are said of the first and the last year, and of neither without prices', () => {
    const text = plain(present(lossesInRealDollars(fixture)));
    expect(text).toContain(f.moneyWords(present(present(years[0]).real)));
    expect(text).toContain(f.moneyWords(present(newest.real)));
    expect(lossesInRealDollars(edited(consumerPrices, () => null))).toBeNull();
  });

  test('reports to the FTC are set beside the FBI of the same year, not of the newest', () => {
    const [ftc, fbi] = reportsToBoth(fixture);
    const { year } = present(reportsWithin(fixture, 'imposter-scams').at(-1));
    const own = present(years.find((item) => item.year === year));
    expect(plain(present(ftc))).toContain(String(year));
    expect(plain(present(fbi))).toContain(f.number(present(own.complaints).value));
    expect(reportsToBoth(edited(ftcReports, () => null))).toEqual([]);
  });

  test('the share in cryptocurrency is one of the newest losses', () => {
    const sentence = present(shareInCryptocurrency(fixture));
    expect(sentence.numbers.share?.text).toMatch(/^\d+%$/);
    const none = edited(ic3CallCentreDetail, (row) =>
      row.scope === 'with-cryptocurrency' ? null : row,
    );
    expect(shareInCryptocurrency(none)).toBeNull();
  });
});

test('the leading way of contact or payment is never said to be most of all', () => {
  const text = [...waysOfContact(fixture), paymentOfAllFraud(fixture)]
    .flatMap((sentence) => (sentence ? [plain(sentence)] : []))
    .join(' ');
  expect(text).toContain('the most common contact method');
  expect(text).toContain('than any other payment method');
  expect(text).not.toMatch(/\bmost (?!common)/i);
});
