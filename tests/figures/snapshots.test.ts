import { expect, test } from 'vitest';
import { basePath } from '../../src/config.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { frames } from '../../src/figures/figure.ts';
import { fixture, present } from '../fixture.ts';

// One of each kind; all others are checked by rules in drawings.test.ts. Look at a picture before
// accepting its change.
const ids = [
  'losses-by-year',
  'state-rates',
  'operation-places',
  'operation-places-cbi-chakra-2',
  'operation-places-tgcsb-exito-madhapur',
  'victim-countries',
  'state-losses-oh',
  'state-losses-gu',
];

const cases = ids.flatMap((id) => frames.map((frame) => ({ id, frame, name: frame.name })));

test.each(cases)('$id, $name', async ({ id, frame, name }) => {
  const svg = present(figuresOf(fixture).get(id)).svg(frame);
  // One element a line, so that a change can be read; links as on a site without a base path.
  const lines = svg.replaceAll('><', '>\n<').replaceAll(`href="${basePath}`, 'href="/');
  await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/${id}-${name}.svg`);
});
