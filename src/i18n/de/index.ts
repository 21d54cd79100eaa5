import type { Translation } from '../translation.ts';
import { aboutMoreWords } from './about-more.ts';
import { actionWords } from './actions.ts';
import { amounts } from './amounts.ts';
import { breakWords } from './breaks.ts';
import { changeWords } from './changes.ts';
import { checkWords } from './check.ts';
import { countryWords } from './countries.ts';
import { countryNames } from './country-name.ts';
import { countrySentences } from './country-sentences.ts';
import { downloadWords } from './data.ts';
import { enforcementWords } from './enforcement.ts';
import { exploreWords } from './explore.ts';
import { factSheetWords } from './fact-sheet.ts';
import { figureTerms } from './figure-terms.ts';
import { figureYearWords } from './figure-years.ts';
import { figureWords } from './figures/index.ts';
import { homeWords } from './home.ts';
import { leadWords } from './leads.ts';
import { operationPageWords } from './operation-pages.ts';
import { pageWords } from './pages.ts';
import { pictureWords } from './pictures.ts';
import { previewWords } from './preview.ts';
import { reportWords } from './report.ts';
import { scopeWords } from './scopes.ts';
import { searchWords } from './search.ts';
import { sqlWords } from './sql.ts';
import { statePageWords } from './state-page.ts';
import { stateSentences } from './state-sentences.ts';
import { statedWords } from './stated.ts';
import { trendWords } from './trends.ts';
import { vocabularyWords } from './vocabulary.ts';
import { withdrawnWords } from './withdrawn.ts';

/** German. Words that are missing here are said in English. */
export const de: Translation = {
  locale: 'de',
  amounts,
  adapt: (format) => ({
    ...format,
    country: (code) => countryNames[code] ?? format.country(code),
  }),
  messages: (format) => ({
    vocabulary: vocabularyWords(format),
    figures: figureWords(format),
    factSheet: factSheetWords(format),
    figureTerms: figureTerms(format),
    stateSentences: stateSentences(format),
    preview: previewWords(format),
    downloads: downloadWords(format),
    breaks: breakWords(format),
    changes: changeWords(format),
    leads: leadWords(format),
    operationPages: operationPageWords(format),
    search: searchWords(format),
    check: checkWords,
    sql: sqlWords,
    explore: exploreWords(format),
    stated: statedWords(format),
    actions: actionWords(format),
    enforcement: enforcementWords(format),
    countries: countryWords(format),
    countrySentences: countrySentences(format),
    pictures: pictureWords(format),
    statePage: statePageWords(format),
    aboutMore: aboutMoreWords(format),
    home: homeWords(format),
    trends: trendWords(format),
    withdrawn: withdrawnWords(format),
    report: reportWords(format),
    figureYears: figureYearWords(format),
    scopes: scopeWords,
    ...pageWords(format),
  }),
};
