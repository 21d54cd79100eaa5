import { t } from '../i18n/index.ts';

/** Why a place has no rate: for want of residents, or of what is counted. */
export const whyNoRate = (counted: unknown, population: unknown): string =>
  counted && !population ? t.figureTerms.noPopulation : t.figureTerms.notReported;
