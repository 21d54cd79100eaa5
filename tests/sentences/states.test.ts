import { describe, expect, test } from 'vitest';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { states } from '../../src/datasets/states.ts';
import { f, t } from '../../src/i18n/index.ts';
import { nationYears } from '../../src/indicators/nation.ts';
import { missingYears, nextInRank } from '../../src/indicators/place-in-rank.ts';
import { stateTypeYears, wholeYears } from '../../src/indicators/state-types.ts';
import { newestStateYear, stateYears } from '../../src/indicators/states.ts';
import { plain } from '../../src/sentences/sentence.ts';
import { nearTechSupportInState, techSupportInState } from '../../src/sentences/state-types.ts';
import { groupOfState, lossesOfState, moreOfState, newestOf } from '../../src/sentences/states.ts';
import { edited, fixture, present } from '../fixture.ts';

const year = newestStateYear(fixture);
const ranked = stateYears(fixture).filter((item) => item.year === year && item.rank !== null);
const one = present(ranked[0]);
const code = one.state.state;
const answer = (catalog = fixture) => lossesOfState(catalog, code).map(plain).join(' ');

describe('the answer on a state', () => {
  test('says the place, the year, the amount, the rate and the rank', () => {
    const losses = present(one.losses.current);
    for (const part of [
      one.state.name,
      String(year),
      f.moneyWords(losses.value),
      `${f.money(Math.round(present(one.lossesPer100k) / 100_000))} per resident`,
      `${t.statePage.rank(present(one.rank))} of ${f.number(ranked.length)} places`,
    ])
      expect(answer()).toContain(part);
    expect(lossesOfState(fixture, code)[0]?.numbers.amount?.row).toBe(losses.row);
  });

  test('without a population it says that rate and rank are missing', () => {
    const without = edited(statePopulations, (row) => (row.state === code ? null : row));
    expect(answer(without)).toMatch(/ of all kinds\. We have no population figure for it/);
    expect(nextInRank(without, code, year)).toEqual([]);
  });

  test('without a figure of the newest year it tells the year before', () => {
    const older = edited(ic3States, (row) =>
      row.state === code && row.year === year ? null : row,
    );
    expect(newestOf(older, code)?.year).toBeLessThan(year);
    expect(missingYears(older, code)).toContain(year);
    expect(answer(older)).not.toContain(String(year));
  });

  test('without any figure there is no sentence', () => {
    const none = edited(ic3States, (row) => (row.state === code ? null : row));
    expect(lossesOfState(none, code)).toEqual([]);
    expect(moreOfState(none, code)).toEqual([]);
  });
});

test('every state and territory can be told, with a number for every slot', () => {
  for (const { state } of fixture.rows(states)) {
    const sentences = [
      ...lossesOfState(fixture, state),
      groupOfState(fixture, state, 'over-60'),
      ...moreOfState(fixture, state),
      ...techSupportInState(fixture, state),
      ...nearTechSupportInState(fixture, state),
    ];
    for (const sentence of sentences) if (sentence) expect(plain(sentence)).toMatch(/\.$/);
  }
});

test('tech support in a place: losses, complaints, the rate and its rank', () => {
  const own = techSupportInState(fixture, 'US-OH').slice(0, 2).map(plain).join(' ');
  const found = present(
    stateTypeYears(fixture, 'tech-support').findLast(({ state }) => state.state === 'US-OH'),
  );
  for (const part of [
    String(found.year),
    f.moneyWords(present(found.losses.current).value),
    `${f.number(present(found.complaints.current).value)} complaints`,
    `${f.moneyCents(present(found.lossesPerResident))} per resident`,
    `${t.statePage.rank(present(found.rank))} of ${found.ranked} places`,
  ])
    expect(own).toContain(part);
});

test('a year that few places state gives no rank', () => {
  const few = edited(ic3StateTypes, (row) => (row.state === 'US-OH' ? row : null));
  expect(techSupportInState(few, 'US-OH').map(plain).join(' ')).not.toContain('places');
});

test('complaints without a loss are told without an amount, and none not at all', () => {
  const told = (complaints: number) =>
    techSupportInState(
      edited(ic3StateTypes, (row) => ({ ...row, complaints, losses_usd: 0 })),
      'US-OH',
    ).map(plain);
  expect(told(1)[0]).toContain(
    '1 complaint about tech support fraud from Ohio, with no loss reported',
  );
  expect(told(0)[0]).toBe(t.stateSentences.none);
});

test('a place without figures on tech support says so', () => {
  const none = edited(ic3StateTypes, () => null);
  expect(plain(present(techSupportInState(none, 'US-OH')[0]))).toBe(t.stateSentences.none);
});

describe('the places next in rank', () => {
  const newest = Math.max(...wholeYears(fixture, 'tech-support'));
  const byRank = stateTypeYears(fixture, 'tech-support')
    .filter((item) => item.year === newest && item.rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));

  test('are in order, the place itself among them', () => {
    for (const { state } of byRank) {
      const next = nextInRank(fixture, state.state, newest);
      const ranks = next.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(next.map((item) => item.state.state)).toContain(state.state);
    }
  });

  test('are two above and two below', () => {
    const next = (index: number) =>
      nextInRank(fixture, present(byRank[index]).state.state, newest).map((item) =>
        byRank.indexOf(item),
      );
    expect(next(10)).toEqual([8, 9, 10, 11, 12]);
    expect(next(0)).toEqual([0, 1, 2]);
    expect(next(1)).toEqual([0, 1, 2, 3]);
  });
});

test('the rate of all places names its unit and says on which side of here it lies', () => {
  const nation = present(nationYears(fixture).get(year)?.lossesPer100k);
  const rate = Math.round(nation / 100_000);
  for (const { state, lossesPer100k } of ranked) {
    const text = moreOfState(fixture, state.state)
      .flatMap((sentence) => (sentence ? [plain(sentence)] : []))
      .join(' ');
    const own = Math.round(present(lossesPer100k) / 100_000);
    if (own === rate) expect(text).toContain('the same as');
    else
      expect(text).toContain(
        `${f.money(rate)} per resident, ${rate > own ? 'more' : 'less'} than here.`,
      );
  }
});
