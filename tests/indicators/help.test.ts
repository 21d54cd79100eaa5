import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { helpChannels } from '../../src/datasets/help-channels.ts';
import { helpSteps } from '../../src/datasets/help-steps.ts';
import { sources } from '../../src/datasets/sources.ts';
import { t } from '../../src/i18n/index.ts';
import {
  channelKinds,
  helpCountries,
  helpCountry,
  telephoneAddress,
} from '../../src/indicators/help-channels.ts';
import { situations, stepsFor } from '../../src/indicators/help-steps.ts';
import { stepsOf } from '../../src/indicators/operation-methods.ts';
import { dataFolder, fixture, present } from '../fixture.ts';

const catalog = await loadCatalog(dataFolder);

describe('the steps', () => {
  test('come in their order, each named after its first advice', () => {
    const ids = stepsFor(fixture, 'access').map(({ id }) => id);
    expect(ids).toEqual(['cut-the-connection', 'call-the-bank']);
  });

  test('rest on the documents of all their advice, first-hand ones first', () => {
    const [, bank] = stepsFor(fixture, 'access');
    expect(present(bank).documents.map(({ advice_id }) => advice_id)).toEqual([
      'call-the-bank',
      'call-the-bank',
      'use-another-phone',
    ]);
    const [hangUp] = stepsFor(fixture, 'now');
    expect(present(hangUp).documents.map(({ first_hand }) => first_hand)).toEqual(['yes', 'no']);
  });

  test('of the site have words and a first-hand document each', () => {
    const shown = situations.flatMap((situation) => stepsFor(catalog, situation));
    expect(shown.length).toBe(catalog.rows(helpSteps).length);
    for (const { id, documents } of shown) {
      expect(t.report.step(id), id).not.toBeNull();
      expect(documents[0]?.first_hand, id).toBe('yes');
    }
  });

  test.each([
    ['access', ['cut-the-connection', 'call-the-bank', 'change-passwords', 'remove-the-program']],
    ['paid', ['call-the-bank']],
    ['now', ['hang-up', 'no-number-in-warning']],
  ] as const)('of %s begin with what protects', (situation, first) => {
    const ids = stepsFor(catalog, situation).map(({ id }) => id);
    expect(ids.slice(0, first.length)).toEqual(first);
  });

  test('that change passwords say on which device, and on what that rests', () => {
    const passwords = stepsFor(catalog, 'access').find(({ id }) => id === 'change-passwords');
    expect(t.report.step('change-passwords')?.title).toContain('another device');
    expect(present(passwords).documents.map(({ advice_id }) => advice_id)).toContain(
      'use-another-device',
    );
  });
});

describe('the channels', () => {
  test('unite what several documents say of one', () => {
    const [cafc] = present(helpCountry(fixture, 'CA')).channels;
    expect(cafc).toMatchObject({
      phone: '1-888-495-8501',
      hours: 'Mo-Fr 10:00-16:45; Sa 09:00-12:00',
      cost: 'free',
      url: 'https://antifraudcentre-centreantifraude.ca',
    });
    expect(present(cafc).documents).toHaveLength(2);
  });

  test('have help before the emergency number', () => {
    const kinds = present(helpCountry(fixture, 'JP')).channels.map(({ kind }) => kind);
    expect(kinds).toEqual(['get-help', 'emergency-only']);
    for (const { channels } of helpCountries(catalog)) {
      const places = channels.map(({ kind }) => channelKinds.indexOf(kind));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('of a country with an emergency number hold more than that', () => {
    for (const { country, channels } of helpCountries(catalog))
      expect(
        channels.some(({ kind }) => kind !== 'emergency-only'),
        String(country),
      ).toBe(true);
  });

  test('each rest on a document that was read', () => {
    const rows = catalog.rows(helpChannels);
    expect(rows.filter(({ source_id }) => !catalog.find(sources, source_id)?.read_on)).toEqual([]);
    const shown = helpCountries(catalog).flatMap(({ channels }) => channels);
    expect(shown.length).toBe(new Set(rows.map(({ channel_id }) => channel_id)).size);
    expect(shown.filter(({ documents }) => documents.length === 0)).toEqual([]);
  });

  test('are dialled as a telephone has them', () => {
    expect(telephoneAddress('#9110')).toBe('tel:%239110');
    expect(telephoneAddress('017')).toBe('tel:017');
    expect(telephoneAddress('1-866-9NO-SCAM')).toBe('tel:18669667226');
    expect(telephoneAddress('(+352) 49 10 10')).toBe('tel:+352491010');
  });
});

describe('opening hours', () => {
  test.each([
    ['24/7', 'day and night'],
    ['Mo-Su 08:00-23:00', 'every day, 8:00 to 23:00'],
    [
      'Mo-Fr 08:30-17:15; Sa 09:00-12:00',
      'Monday to Friday, 8:30 to 17:15; Saturday, 9:00 to 12:00',
    ],
  ])('%s are read as %s', (hours, words) => {
    expect(t.report.hours(hours)).toBe(words);
  });
});

test('the fraud runs in five steps and one that hides them, most named method first', () => {
  const steps = stepsOf(catalog);
  expect(steps.map(({ step }) => step)).toEqual(Object.keys(t.vocabulary.stepTold));
  for (const { techniques, operations } of steps) {
    const counts = techniques.map((technique) => technique.operations.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(operations).toBeGreaterThanOrEqual(counts[0] ?? Infinity);
  }
});
