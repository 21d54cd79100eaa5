import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { askedDetails } from '../../../work/details.ts';
import { detailMarkup } from '../../../work/markup.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const data = {
  details: askedDetails(),
  pagination: { data: 'details', size: 1, alias: 'detail' },
  permalink: ({ detail }) => `details/${detail.id}/`,
};

export function render({ detail }) {
  const { losses, complaints, table } = detailMarkup(Plot, document, detail);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${detail.name}</title></head>
<body>
<main>
<h1>${detail.name}</h1>
<p>Reported losses in ${detail.name}, by year.</p>
<figure><figcaption>Reported losses in ${detail.name}</figcaption>${losses}</figure>
<figure><figcaption>Reported complaints in ${detail.name}</figcaption>${complaints}</figure>
<h2>All years</h2>
${table}
</main>
</body>
</html>`;
}
