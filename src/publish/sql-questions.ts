import type { Catalog } from '../catalog/catalog.ts';
import { statePopulations } from '../datasets/state-populations.ts';
import { states } from '../datasets/states.ts';
import type { t } from '../i18n/index.ts';

/** A question that journalists ask, as SQL in which nothing is counted twice. */
export interface Question {
  /** Under which each language has its words. */
  readonly id: keyof typeof t.sql.questionWords;
  readonly sql: string;
}

/** The worked questions, the simplest first. */
export const questionsOf = (catalog: Catalog): readonly Question[] => [
  {
    id: 'losses-by-year',
    sql: `SELECT year, losses_usd, complaints, losses_usd_source_id
FROM ic3_crime_types_best
WHERE crime_type = 'tech-support'
ORDER BY year;`,
  },
  {
    id: 'share-of-internet-crime',
    sql: `SELECT year,
  round(100.0 * tech.losses_usd / total.losses_usd, 2) AS percent_of_losses,
  round(100.0 * tech.complaints / total.complaints, 2) AS percent_of_complaints,
  tech.losses_usd AS tech_support_usd,
  total.losses_usd AS internet_crime_usd
FROM ic3_crime_types_best AS tech
JOIN ic3_totals_best AS total USING (year)
WHERE tech.crime_type = 'tech-support'
ORDER BY year;`,
  },
  {
    id: 'average-loss',
    sql: `SELECT year,
  round(1.0 * tech.losses_usd / tech.complaints) AS tech_support_usd,
  round(1.0 * total.losses_usd / total.complaints) AS internet_crime_usd
FROM ic3_crime_types_best AS tech
JOIN ic3_totals_best AS total USING (year)
WHERE tech.crime_type = 'tech-support'
ORDER BY year;`,
  },
  {
    id: 'over-60',
    sql: `WITH older AS (
  SELECT year,
    max(value) FILTER (WHERE metric = 'tech-support-losses') AS losses_usd,
    max(value) FILTER (WHERE metric = 'tech-support-complaints') AS complaints
  FROM ic3_call_centre_detail_best
  WHERE scope = 'over-60'
  GROUP BY year
)
SELECT year,
  round(1.0 * older.losses_usd / older.complaints) AS over_60_average_usd,
  round(1.0 * everyone.losses_usd / everyone.complaints) AS all_ages_average_usd,
  round(100.0 * older.losses_usd / everyone.losses_usd, 1) AS over_60_percent_of_losses
FROM older
JOIN ic3_crime_types_best AS everyone USING (year)
WHERE everyone.crime_type = 'tech-support'
  AND older.losses_usd IS NOT NULL
  AND older.complaints IS NOT NULL
ORDER BY year;`,
  },
  {
    id: 'after-inflation',
    sql: `WITH prices AS (
  SELECT CAST(substr(month, 1, 4) AS INTEGER) AS year, avg("index") AS level
  FROM consumer_prices_best
  GROUP BY 1
  HAVING min(month) LIKE '%-01' AND max(month) LIKE '%-12'
),
newest AS (
  SELECT year, level FROM prices ORDER BY year DESC LIMIT 1
)
SELECT losses.year,
  round(losses.losses_usd * newest.level / prices.level) AS in_newest_dollars,
  newest.year AS dollars_of,
  losses.losses_usd
FROM ic3_crime_types_best AS losses
JOIN prices USING (year)
CROSS JOIN newest
WHERE losses.crime_type = 'tech-support'
ORDER BY losses.year;`,
  },
  {
    id: 'states-per-resident',
    sql: `WITH newest AS (
  SELECT year
  FROM ic3_state_types_best
  WHERE crime_type = 'tech-support'
  GROUP BY year
  ORDER BY count(losses_usd) DESC, year DESC
  LIMIT 1
)
SELECT states.name AS state,
  round(1.0 * losses.losses_usd / residents.population, 2) AS usd_per_resident,
  losses.losses_usd,
  residents.population,
  year
FROM ic3_state_types_best AS losses
JOIN newest USING (year)
JOIN state_populations_best AS residents USING (year, state)
JOIN states USING (state)
WHERE losses.crime_type = 'tech-support' AND losses.losses_usd IS NOT NULL
ORDER BY usd_per_resident DESC, states.name;`,
  },
  {
    id: 'state-and-nation',
    sql: `WITH mine AS (
  SELECT state FROM states
  WHERE name = '${largestState(catalog)}'
),
losses AS (
  SELECT year, state, losses_usd, population
  FROM ic3_state_types_best
  JOIN state_populations_best USING (year, state)
  WHERE crime_type = 'tech-support' AND losses_usd IS NOT NULL
)
SELECT year,
  round(1.0 * sum(losses_usd) FILTER (WHERE state IN mine)
    / sum(population) FILTER (WHERE state IN mine), 2) AS my_state_usd_per_resident,
  round(1.0 * sum(losses_usd) / sum(population), 2) AS nation_usd_per_resident
FROM losses
GROUP BY year
-- Years for which only a few states are known say nothing of the nation.
HAVING count(*) >= (SELECT count(*) FROM states WHERE kind = 'state')
ORDER BY year;`,
  },
  {
    id: 'operations-in-india',
    sql: `SELECT region.name AS state,
  count(DISTINCT reached.operation_id) AS operations
FROM operation_places_best AS reached
JOIN places AS place USING (place_id)
JOIN places AS region ON region.state = place.state AND region.kind <> 'city'
GROUP BY region.name
ORDER BY operations DESC, region.name;`,
  },
  {
    id: 'most-arrests',
    sql: `SELECT operations.name,
  operations.lead_agency,
  operations.start_date,
  best.value AS arrests,
  best.lowest,
  best.highest,
  best.source_id
FROM best_values AS best
JOIN operations ON best.row_key = operations.operation_id || '/arrests/persons/'
WHERE best.dataset = 'operation-figures'
ORDER BY best.value DESC, operations.name;`,
  },
  {
    id: 'disagreements',
    sql: `SELECT dataset, row_key, measure, unit, value, lowest, highest,
  round(1.0 * highest / lowest, 2) AS times,
  statements,
  source_id
FROM best_values
WHERE lowest > 0 AND lowest < highest
ORDER BY times DESC, dataset, row_key, measure;`,
  },
];

/** The state with the most residents: more readers than anywhere else find their own. */
function largestState(catalog: Catalog): string {
  const [largest] = catalog
    .rows(statePopulations)
    .toSorted((a, b) => b.year - a.year || b.population - a.population);
  return catalog.find(states, largest?.state ?? '')?.name ?? '';
}
