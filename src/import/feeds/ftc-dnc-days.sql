-- Days on which the complaints in the files were made, and the files that hold each.
SELECT
  substr(created, 1, 10) AS day,
  min(file) AS first_file,
  max(file) AS last_file
FROM calls
GROUP BY substr(created, 1, 10)
ORDER BY substr(created, 1, 10)
