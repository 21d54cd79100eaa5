import { enforcementWords } from './en/enforcement.ts';
import { lossWords } from './en/losses.ts';
import { stateFigureWords } from './en/stateFigures.ts';
import { worldWords } from './en/world.ts';
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
  messages: {
    figures: figureWords(format),
    losses: lossWords(format),
    stateFigures: stateFigureWords(format),
    enforcement: enforcementWords(format),
    world: worldWords(format),
    ...pageWords(format),
  },
};
