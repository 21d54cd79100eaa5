import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { agencyStatistics } from '../datasets/agency-statistics.ts';
import { yearOfPeriod } from '../datasets/periods.ts';
import type { StatisticRow } from './agency-series.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';

/** What the survey asks, in the order in which one follows from the other. */
export const surveyQuestions = ['share-exposed', 'share-continued', 'share-lost-money'] as const;

type Question = (typeof surveyQuestions)[number];

/** Answers of one year, in percent of those asked; null where no source tells. */
export interface SurveyYear {
  /** ISO 3166-1 code; null for all countries of the survey together. */
  readonly country: string | null;
  readonly year: number;
  readonly answers: Readonly<Record<Question, Stated<StatisticRow> | null>>;
}

const category = /^tech-support-survey(-(?<country>[a-z]{2}))?$/;

/** True for an answer to a question of the survey. */
export const isAnswer = (catalog: Catalog, { agency_id, category: id, metric }: StatisticRow) =>
  catalog.find(agencies, agency_id)?.kind === 'company' &&
  category.test(id) &&
  surveyQuestions.some((question) => question === metric);

/** What a company asked people about tech support fraud, by country, newest year first. */
export function surveyYears(catalog: Catalog): readonly SurveyYear[] {
  const asked = catalog.rows(agencyStatistics).filter((row) => isAnswer(catalog, row));
  return [...Map.groupBy(asked, ({ category: id, period }) => `${id} ${period}`).values()]
    .flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const country = category.exec(first.category)?.groups?.country?.toUpperCase() ?? null;
      const answer = (question: Question) => {
        const own = rows.filter(({ metric }) => metric === question);
        return weighMeasure(catalog, agencyStatistics, own, 'value').current;
      };
      const answers = {
        'share-exposed': answer('share-exposed'),
        'share-continued': answer('share-continued'),
        'share-lost-money': answer('share-lost-money'),
      };
      const isAnswered = surveyQuestions.some((question) => answers[question] !== null);
      return isAnswered ? [{ country, year: yearOfPeriod(first.period), answers }] : [];
    })
    .sort((a, b) => b.year - a.year);
}
