import { describe, expect, test } from 'vitest';
import { amounts } from '../../src/i18n/de/amounts.ts';
import { english } from '../../src/i18n/en/index.ts';
import { translations } from '../../src/i18n/index.ts';
import { languageOf, missingIn, type Translation } from '../../src/i18n/translation.ts';

const made: Translation = {
  locale: 'de',
  amounts,
  messages: (f) => ({
    home: {
      headline: ({ amount, year }) => `${amount} im Jahr ${year}`,
      who: { title: 'Wer zahlt' },
    },
    data: { rowCount: (count: number) => `${f.number(count)} Zeilen` },
  }),
};

describe('a translation', () => {
  const { messages, locale, format } = languageOf(made, english);

  test('says what it has in its own words', () => {
    expect(locale).toBe('de');
    expect(messages.home.headline({ amount: format.moneyShort(2e9), year: 2025 })).toMatch(
      /^2.*Mrd.*im Jahr 2025$/,
    );
    expect(messages.data.rowCount(1234)).toBe('1.234 Zeilen');
  });

  test('says the rest in English, with the numbers of its own language', () => {
    const { messages: base } = english(format);
    expect(messages.home.title).toBe(base.home.title);
    expect(messages.home.who.share).toBeTypeOf('function');
    expect(Object.keys(messages)).toEqual(Object.keys(base));
  });

  test('lists what it lacks', () => {
    const missing = missingIn(made, english);
    expect(missing).toContain('home.title');
    expect(missing).toContain('home.who.share');
    expect(missing).not.toContain('home.who.title');
    expect(missing).not.toContain('home.headline');
  });

  test('cannot bring a message that English does not have', () => {
    // @ts-expect-error there is no such group
    const wrong: Translation = { ...made, messages: () => ({ hoem: {} }) };
    expect(languageOf(wrong, english).messages).not.toHaveProperty('hoem');
  });
});

test.each([...translations])('%s says its name as pages and Intl know it', (name, { locale }) => {
  expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
  expect(locale.split('-')[0]).toBe(name);
});

test.each([...translations])('%s: a fact of a state names it', (_, translation) => {
  const { messages } = languageOf(translation, english);
  const said = messages.statePage.groups['over-60']({
    name: 'Ohio',
    complaints: '2',
    losses: '$3',
    year: 2020,
  });
  expect(said).toContain('Ohio');
});
