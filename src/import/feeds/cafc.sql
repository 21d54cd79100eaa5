-- Reports to the Canadian Anti-Fraud Centre: all categories by month, and "Service", which contains
-- tech support fraud, by month and province and by year and group of people.
-- `reports` has one row for each report as published, all text. Where fewer than three reports name
-- a loss, the amount is that of one or two people: it does not leave this query.
WITH report AS (
  SELECT
    substr(received, 1, 7) AS month,
    substr(received, 1, 4) AS year,
    category,
    CASE
      WHEN province IN (
        'Alberta', 'British Columbia', 'Manitoba', 'New Brunswick', 'Newfoundland And Labrador',
        'North West Territories', 'Nova Scotia', 'Nunavut', 'Ontario', 'Prince Edward Island',
        'Quebec', 'Saskatchewan', 'Yukon', 'Not Specified'
      ) THEN province
      -- People abroad have to choose from the same list, which also has the states of the US.
      ELSE 'Outside Canada'
    END AS province,
    replace(split_part(age, ' / ', 1), '''', '') AS age,
    gender,
    solicitation,
    language,
    received_by,
    complaint_type,
    CASE WHEN complaint_type = 'Victim' THEN 1 ELSE 0 END AS victim,
    CASE WHEN complaint_type = 'Attempt' THEN 1 ELSE 0 END AS attempt,
    CAST(replace(replace(loss, '$', ''), ',', '') AS decimal(18, 2)) AS loss
  FROM reports
),
service AS (
  SELECT * FROM report WHERE category = 'Service'
),
cut AS (
  SELECT month AS period, category, '' AS province, '' AS dimension, '' AS part, victim, attempt, loss
  FROM report
  UNION ALL
  SELECT month, category, province, 'province', '', victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', '', '', victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, province, 'province', '', victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', 'age', age, victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', 'gender', gender, victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', 'contact', solicitation, victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', 'language', language, victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', 'reported-by', received_by, victim, attempt, loss
  FROM service
  UNION ALL
  SELECT year, category, '', 'outcome', complaint_type, victim, attempt, loss
  FROM service
)
SELECT
  period,
  category,
  province,
  dimension,
  part,
  count(*) AS reports,
  sum(victim) AS victims,
  sum(attempt) AS attempts,
  sum(CASE WHEN loss > 0 THEN 1 ELSE 0 END) AS reports_with_loss,
  CASE
    WHEN sum(CASE WHEN loss > 0 THEN 1 ELSE 0 END) BETWEEN 1 AND 2 THEN NULL
    ELSE sum(loss)
  END AS losses
FROM cut
GROUP BY period, category, province, dimension, part
ORDER BY period, category, province, dimension, part
