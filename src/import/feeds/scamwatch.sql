-- Reports to Scamwatch in the categories used until May 2025: all of them by month, and remote access
-- scams, which contain tech support fraud, by month and state and by year and group of people.
-- `counts` has one row for each combination of month, state, way of contact, age, gender and
-- category, all text. How many reports of a cell name a loss is not known: where there are fewer than
-- ten, the amount may be that of one or two people. It does not leave this query.
WITH counted AS (
  SELECT
    substr(month, 1, 7) AS month,
    substr(month, 1, 4) AS year,
    state,
    contact,
    age,
    gender,
    subcategory AS category,
    CAST(replace(replace(coalesce(nullif(amount, ''), '0'), '$', ''), ',', '') AS decimal(18, 2)) AS loss,
    CAST(replace(reports, ',', '') AS integer) AS reports
  FROM counts
),
remote_access AS (
  SELECT * FROM counted WHERE category = 'Remote access scams'
),
cut AS (
  SELECT month AS period, category, '' AS state, '' AS dimension, '' AS part, reports, loss
  FROM counted
  UNION ALL
  SELECT month, category, state, 'state', '', reports, loss
  FROM remote_access
  UNION ALL
  SELECT year, category, '', '', '', reports, loss
  FROM remote_access
  UNION ALL
  SELECT year, category, state, 'state', '', reports, loss
  FROM remote_access
  UNION ALL
  SELECT year, category, '', 'age', age, reports, loss
  FROM remote_access
  UNION ALL
  SELECT year, category, '', 'gender', gender, reports, loss
  FROM remote_access
  UNION ALL
  SELECT year, category, '', 'contact', contact, reports, loss
  FROM remote_access
)
SELECT
  period,
  category,
  state,
  dimension,
  part,
  sum(reports) AS reports,
  CASE WHEN sum(reports) < 10 AND sum(loss) > 0 THEN NULL ELSE sum(loss) END AS losses
FROM cut
GROUP BY period, category, state, dimension, part
ORDER BY period, category, state, dimension, part
