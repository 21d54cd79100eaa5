import { absoluteUrl } from '../config.ts';
import { bestValues } from './best-values.ts';
import { dataPath, fileNames } from './file-names.ts';

/** Lines that ask the same question of the data in another program, to copy as they are. */
export interface SqlSnippet {
  readonly title: 'sqlite3' | 'DuckDB' | 'pandas';
  readonly code: string;
}

/** The first question in the `sqlite3` command and in pandas, from its SQL, and in DuckDB, which reads Parquet. */
export const sqlSnippets = (sql: string): readonly SqlSnippet[] => [
  { title: 'sqlite3', code: `sqlite3 -header -column ${fileNames.database} "\n${sql}\n"` },
  {
    title: 'DuckDB',
    code: `SELECT year, value AS losses_usd, source_id AS losses_usd_source_id
FROM '${absoluteUrl(dataPath(fileNames.dataset(bestValues.id, 'parquet')))}'
WHERE dataset = 'ic3-crime-types' AND row_key LIKE '%/tech-support' AND measure = 'losses_usd'
ORDER BY year;`,
  },
  {
    title: 'pandas',
    code: `import sqlite3
import pandas as pd

database = sqlite3.connect("file:${fileNames.database}?mode=ro", uri=True)
print(pd.read_sql_query("""
${sql}
""", database))`,
  },
];
