import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { askedDetails } from '../../work/details.ts';

// Framework has a file for each page; its charts are drawn in the browser, from data in the page.
await mkdir('src/details', { recursive: true });
await writeFile('src/index.md', '# Bench\n');
const charts = await readFile('../../work/charts.ts', 'utf8');
await writeFile('src/charts.js', stripTypeScriptTypes(charts));
for (const detail of askedDetails()) {
  await writeFile(`src/details/${detail.id}.md`, pageOf(detail));
}

function pageOf(detail) {
  return `# ${detail.name}

Reported losses in ${detail.name}, by year.

\`\`\`js
import * as Plot from "@observablehq/plot";
import {chartHeight, complaintLine, lossBars} from "../charts.js";
const detail = ${JSON.stringify(detail)};
\`\`\`

## Reported losses in ${detail.name}

\`\`\`js
display(resize((width) => Plot.plot({...lossBars(Plot, detail, width), width, height: chartHeight})));
\`\`\`

## Reported complaints in ${detail.name}

\`\`\`js
display(resize((width) => Plot.plot({...complaintLine(Plot, detail, width), width, height: chartHeight})));
\`\`\`

## All years

| Year | losses |
| ---: | ---: |
${detail.years.map(({ year, losses }) => `| ${year} | ${losses} |`).join('\n')}
`;
}
