import { expect, test } from 'vitest';
import { english } from '../../src/i18n/en/index.ts';
import { translations } from '../../src/i18n/index.ts';
import { sentences } from '../../src/i18n/sentences.ts';
import { languageOf } from '../../src/i18n/translation.ts';

test('each text ends as a sentence, once', () => {
  expect(sentences(['A title', 'Why?', '', 'He said “no.”', 'An end.'])).toBe(
    'A title. Why? He said “no.” An end.',
  );
});

test('Hindi ends its sentences with a danda', () => {
  const hindi = translations.get('hi');
  const stop = hindi && languageOf(hindi, english).messages.lists.stop;
  expect(sentences(['शीर्षक', 'पूरा वाक्य।'], stop)).toBe('शीर्षक। पूरा वाक्य।');
});
