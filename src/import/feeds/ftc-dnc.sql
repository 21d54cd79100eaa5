-- Complaints about unwanted calls by month, state and subject.
-- `calls` has one row for each complaint as published, all text. The files repeat some complaints:
-- rows that are alike in every column count once. No number and no city leaves this query.
SELECT
  month,
  state,
  subject,
  count(*) AS complaints,
  sum(CASE WHEN robocall = 'Y' THEN 1 ELSE 0 END) AS robocalls,
  sum(CASE WHEN robocall = 'N' THEN 1 ELSE 0 END) AS live_callers
FROM (
  SELECT DISTINCT
    substr(created, 1, 7) AS month,
    coalesce(state, '') AS state,
    replace(trim(subject), '  ', ' ') AS subject,
    coalesce(robocall, '') AS robocall,
    created,
    violation,
    phone,
    city,
    area_code
  FROM calls
) AS complaint
GROUP BY month, state, subject
ORDER BY month, state, subject
