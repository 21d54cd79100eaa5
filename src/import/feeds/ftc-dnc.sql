-- Complaints about unwanted calls by month, state and subject.
-- `calls` has one row for each complaint as published, all text. The files repeat some complaints:
-- rows that are alike in every column count once. No number and no city leaves this query.
--
-- To compare all columns of all rows would need more memory than the files have bytes. So every row is
-- counted, and copies are taken off: they share second and number, which few other rows do.
WITH suspect AS (
  SELECT second, caller
  FROM (
    SELECT
      coalesce(try_cast(created AS timestamp), timestamp '1970-01-01 00:00:00') AS second,
      coalesce(try_cast(phone AS bigint), 0) AS caller
    FROM calls
  ) AS called
  GROUP BY second, caller
  HAVING count(*) > 1
),
copies AS (
  SELECT
    created, violation, phone, city, area_code, state, subject, robocall,
    1 - count(*) AS complaints
  FROM calls
  INNER JOIN suspect
    ON suspect.second = coalesce(try_cast(calls.created AS timestamp), timestamp '1970-01-01 00:00:00')
    AND suspect.caller = coalesce(try_cast(calls.phone AS bigint), 0)
  GROUP BY created, violation, phone, city, area_code, state, subject, robocall
  HAVING count(*) > 1
),
counted AS (
  SELECT substr(created, 1, 7) AS month, state, subject, robocall, count(*) AS complaints
  FROM calls
  GROUP BY substr(created, 1, 7), state, subject, robocall
  UNION ALL
  SELECT substr(created, 1, 7) AS month, state, subject, robocall, complaints
  FROM copies
)
SELECT
  month,
  coalesce(state, '') AS state,
  replace(trim(subject), '  ', ' ') AS subject,
  sum(complaints) AS complaints,
  sum(CASE WHEN robocall = 'Y' THEN complaints ELSE 0 END) AS robocalls,
  sum(CASE WHEN robocall = 'N' THEN complaints ELSE 0 END) AS live_callers
FROM counted
GROUP BY month, coalesce(state, ''), replace(trim(subject), '  ', ' ')
ORDER BY month, state, subject
