import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { typedColumnsOf } from './column-types.ts';
import { type DatasetForm, dataPath, fileNames } from './file-names.ts';

/** A few lines that read a dataset with one tool, to copy as they stand. */
export interface Snippet {
  readonly tool: 'R' | 'Python' | 'DuckDB' | 'JavaScript' | 'spreadsheet';
  readonly title: string;
  readonly code: string;
}

/** Enough columns to see what a row is about. */
const most = 4;

const rows = 6;

/** The columns that the examples print: first of the key, then numbers, then the rest. */
export function shownColumns(dataset: Dataset): readonly string[] {
  const columns = typedColumnsOf(dataset).filter(({ name }) => name !== 'source_id');
  const isKey = ({ name }: { name: string }) => dataset.key.includes(name);
  const isNumber = ({ type }: { type: string }) => type === 'integer' || type === 'number';
  const others = columns.filter((column) => !isKey(column));
  const chosen = [
    ...columns.filter(isKey).slice(0, 3),
    ...others.filter(isNumber),
    ...others.filter((column) => !isNumber(column)),
  ].slice(0, most);
  return columns.filter((column) => chosen.includes(column)).map(({ name }) => name);
}

/** How to read a dataset in R, Python, DuckDB, JavaScript and a spreadsheet. */
export function snippetsOf(dataset: Dataset): readonly Snippet[] {
  const address = (form: DatasetForm) => absoluteUrl(dataPath(fileNames.dataset(dataset.id, form)));
  const columns = shownColumns(dataset);
  const quoted = columns.map((name) => `"${name}"`).join(', ');
  return [
    {
      tool: 'R',
      title: 'R',
      // Only empty cells are missing: NA is the code of Namibia.
      code: `data <- read.csv("${address('csv')}", na.strings = "", encoding = "UTF-8")\nhead(data[, c(${quoted})], ${rows})`,
    },
    {
      tool: 'Python',
      title: 'Python',
      code: `import pandas as pd\n\ndata = pd.read_csv("${address('csv')}", keep_default_na=False, na_values=[""])\nprint(data[[${quoted}]].head(${rows}))`,
    },
    {
      tool: 'DuckDB',
      title: 'SQL (DuckDB)',
      code: `SELECT ${quoted}\nFROM '${address('parquet')}'\nLIMIT ${rows};`,
    },
    {
      tool: 'JavaScript',
      title: 'JavaScript',
      code: `const response = await fetch("${address('json')}");\nconst { rows } = await response.json();\nconsole.table(rows.slice(0, ${rows}), [${quoted}]);`,
    },
    {
      tool: 'spreadsheet',
      title: t.downloads.spreadsheet,
      code: `=IMPORTDATA("${address('csv')}")`,
    },
  ];
}
