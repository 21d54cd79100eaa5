import { aboutMoreWords } from './en/aboutMore.ts';
import { actionWords } from './en/actions.ts';
import { changeWords } from './en/changes.ts';
import { countryWords } from './en/countries.ts';
import { downloadWords } from './en/data.ts';
import { enforcementWords } from './en/enforcement.ts';
import { figureYearWords } from './en/figureYears.ts';
import { homeWords } from './en/home.ts';
import { leadWords } from './en/leads.ts';
import { lossWords } from './en/losses.ts';
import { operationPageWords } from './en/operationPages.ts';
import { pictureWords } from './en/pictures.ts';
import { previewWords } from './en/preview.ts';
import { reportWords } from './en/report.ts';
import { scopeWords } from './en/scopes.ts';
import { searchWords } from './en/search.ts';
import { statedWords } from './en/stated.ts';
import { stateFigureWords } from './en/stateFigures.ts';
import { statePageWords } from './en/statePage.ts';
import { techSupportByStateWords } from './en/techSupportByState.ts';
import { trendWords } from './en/trends.ts';
import { worldWords } from './en/world.ts';
import { figureWords } from './figures.en.ts';
import { type Format, makeFormat, type Units } from './format.ts';
import { pageWords } from './pages.en.ts';

const locale = 'en-GB';

/** Names of powers of a thousand. */
export const units: Units = {
  short: ['k', 'm', 'bn', 'tn'],
  long: ['thousand', 'million', 'billion', 'trillion'],
};

/** All that a language has to bring: every other one has the same keys. */
export type Language = ReturnType<typeof english>;

/** English words around numbers and dates in a format. */
export const english = (format: Format) => ({
  locale,
  format,
  messages: {
    figures: figureWords(format),
    losses: lossWords(format),
    preview: previewWords(format),
    stateFigures: stateFigureWords(format),
    techSupportByState: techSupportByStateWords(format),
    enforcement: enforcementWords(format),
    world: worldWords(format),
    downloads: downloadWords(format),
    changes: changeWords(format),
    leads: leadWords(format),
    operationPages: operationPageWords(format),
    search: searchWords(format),
    stated: statedWords(format),
    actions: actionWords(format),
    countries: countryWords(format),
    pictures: pictureWords(format),
    statePage: statePageWords(format),
    aboutMore: aboutMoreWords(format),
    home: homeWords(format),
    trends: trendWords(format),
    report: reportWords(format),
    figureYears: figureYearWords(format),
    scopes: scopeWords,
    ...pageWords(format),
  },
});

/** English: the first language of the site. */
export const en = english(makeFormat(locale, units));
