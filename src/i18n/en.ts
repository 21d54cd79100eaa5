import { figureWords } from './figures.en.ts';
import { makeFormat } from './format.ts';
import { pageWords } from './pages.en.ts';

const locale = 'en-GB';

const format = makeFormat(locale, {
  short: ['k', 'm', 'bn', 'tn'],
  long: ['thousand', 'million', 'billion', 'trillion'],
});

/** English: the first language of the site. */
export const en = {
  locale,
  format,
  messages: { figures: figureWords(format), ...pageWords(format) },
};
