import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { makeCheck } from '../../../src/client/check/match.ts';
import { mentionsIn } from '../../../src/client/check/numbers.ts';
import { claims } from '../../../src/datasets/claims.ts';
import { operationFigures } from '../../../src/datasets/operation-figures.ts';
import { techSupportYears } from '../../../src/indicators/tech-support.ts';
import { checkFacts } from '../../../src/site/check-facts.ts';
import { checkIndex } from '../../../src/site/check-index.ts';
import { factsOf, isListing } from '../../../src/site/check-listing.ts';
import { dataFolder, present } from '../../fixture.ts';

const catalog = await loadCatalog(dataFolder);
const listing: unknown = JSON.parse(checkIndex(checkFacts(catalog)));
if (!isListing(listing)) throw new Error('the index cannot be read');
const facts = factsOf(listing);
const check = makeCheck(facts);

const years = techSupportYears(catalog);
const newest = present(years.at(-1));
const losses = present(newest.losses).value;
const complaints = present(newest.complaints).value;
const english = new Intl.NumberFormat('en');
const german = new Intl.NumberFormat('de');

const best = (text: string) => present(check(text)[0]).matches[0];

describe('the losses to tech support fraud in the newest year are found', () => {
  const billions = (losses / 1e9).toFixed(2);
  test.each([
    ['exact', `Tech support fraud cost $${english.format(losses)} in ${newest.year}.`],
    ['exact', `${german.format(losses)} Dollar`],
    ['exact', english.format(losses)],
    ['rounded', `Losses to tech support fraud reached $${billions} billion in ${newest.year}.`],
    ['rounded', `Tech support: ${billions.replace('.', ',')} Milliarden Dollar (${newest.year})`],
  ])('%s: %s', (fit, text) => {
    const match = best(text);
    expect([match?.fit, match?.fact.value, match?.fact.year]).toEqual([fit, losses, newest.year]);
    expect([match?.isOtherYear, match?.isWider]).toEqual([false, false]);
    expect(match?.fact.address).toMatch(/^\/sources\/.+#ic3-crime-types/);
  });
});

/** The number with its first digits changed, so that nothing rounds to it. */
const wrong = (value: number) =>
  Number(String(value).replace(/^\d{3}/, (first) => (first.startsWith('7') ? '444' : '777')));

describe('a wrong number is not said to match, and the right one is offered', () => {
  test.each(years.filter(({ losses }) => losses !== null))('losses of $year', (item) => {
    const value = present(item.losses).value;
    const text = `Tech support fraud cost $${english.format(wrong(value))} in ${item.year}.`;
    const [found] = check(text);
    expect(found?.matches).toEqual([]);
    expect(found?.instead.map((fact) => fact.value)).toContain(value);
  });

  test('complaints', () => {
    const text = `In ${newest.year}, the FBI received ${english.format(wrong(complaints))} tech support complaints.`;
    const [found] = check(text);
    expect(found?.matches.filter(({ fit }) => fit !== 'near')).toEqual([]);
  });

  test('a figure that nobody prints, alone', () => {
    expect(check('$777,777,777,777')[0]?.matches).toEqual([]);
  });
});

test('the number of another year says so', () => {
  const before = present(years.at(-2));
  const match = best(
    `Tech support fraud cost $${english.format(present(before.losses).value)} in ${newest.year}.`,
  );
  expect([match?.fact.year, match?.isOtherYear]).toEqual([before.year, true]);
});

test('all internet crime is not taken for tech support', () => {
  const all = present(newest.allLosses).value;
  const match = best(`Tech support fraud cost $${english.format(all)} in ${newest.year}.`);
  expect([match?.fact.value, match?.isWider]).toEqual([all, true]);
});

test('growth on the year before is found as it is rounded', () => {
  const before = present(years.at(-2)).losses;
  const growth = (losses / present(before).value - 1) * 100;
  const match = best(
    `Reported losses to tech support fraud rose ${Math.round(growth)} % in ${newest.year}.`,
  );
  expect(match?.fact.standing).toBe('computed');
  expect(match?.fact.value).toBeCloseTo(growth, 6);
});

test.each([
  'Losses to tech support fraud fell {0}% in {1}.',
  'Losses to tech support fraud fell by more than {0}% in {1}.',
  'Tech support fraud made up {0}% of all losses in {1}.',
  'In {1}, {0}% lost money to tech support fraud.',
])('growth is not taken for a fall or a share: %s', (text) => {
  const before = present(present(years.at(-2)).losses).value;
  const growth = Math.round((losses / before - 1) * 100);
  expect(growth).toBeGreaterThan(0);
  const said = text.replace('{0}', String(growth)).replace('{1}', String(newest.year));
  const found = present(check(said)[0]).matches;
  expect(found.filter(({ fact }) => fact.standing === 'computed')).toEqual([]);
});

test('the number of the nation is not taken for that of a state', () => {
  const known = present(facts.find(({ state }) => state !== null));
  const state = present(known.state);
  const text = `${state} lost $${english.format(losses)} to tech support fraud in ${newest.year}.`;
  expect([best(text)?.fact.value, best(text)?.otherState]).toEqual([losses, state]);
  const own = check(`${state} ${known.year} ${english.format(known.value)} ${known.unit}`);
  const match = own[0]?.matches.find(({ fact }) => fact.state === state);
  expect(match?.otherState).toBe(null);
});

describe('each number of the article with which the record began', () => {
  const article = catalog.rows(claims);
  const text = article.map(({ statement }) => `${statement}.`).join('\n');
  const checked = check(text);
  const keyOf = (row: (typeof figures)[number]) =>
    [row.operation_id, row.metric, row.unit, row.scope ?? '', row.source_id].join('/');
  const figures = catalog.rows(operationFigures);
  const withFigures = article.filter(
    ({ statement, dataset }) => dataset === operationFigures.id && mentionsIn(statement).length > 0,
  );

  test('there are some', () => expect(withFigures.length).toBeGreaterThan(5));

  test.each(withFigures)('$statement', ({ statement, row_key }) => {
    const stated = figures
      .filter((row) => (row_key ?? []).includes(keyOf(row)))
      .map(({ value }) => value);
    const own = checked.filter(({ mention }) => mention.sentence.includes(statement));
    expect(own).not.toEqual([]);
    for (const { matches } of own) expect(stated).toContain(matches[0]?.fact.value);
  });
});

test('a page of text is checked in a moment, and the index is small', () => {
  expect(checkIndex(checkFacts(catalog)).length).toBeLessThan(2_500_000);
});

test.each([
  null,
  {},
  { words: [] },
  { words: 'a', units: [], standings: [], states: [], sources: [], facts: [] },
])('what is no index is refused: %j', (value) => {
  expect(isListing(value)).toBe(false);
});
