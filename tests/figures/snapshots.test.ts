import { expect, test } from 'vitest';
import { figureFamilies, figuresOf } from '../../src/figures/all.ts';
import { frames } from '../../src/figures/frames.ts';
import { fixture, present } from '../fixture.ts';

// The first member of each family, and members that differ from it; the others are held to the rules
// of drawings.test.ts. Look at a picture before accepting its change.
const firsts = figureFamilies(fixture).flatMap(({ figures }) => figures.slice(0, 1));
const others = ['operation-places-cbi-chakra-2', 'state-losses-oh', 'state-losses-gu'];
const ids = [...firsts.map(({ id }) => id), ...others];

const cases = ids.flatMap((id) => frames.map((frame) => ({ id, frame, name: frame.name })));

test('the fixture has data for every figure', () => {
  const empty = figureFamilies(fixture).filter(({ figures }) => figures.length === 0);
  expect(empty.map(({ id }) => id)).toEqual([]);
});

test.each(cases)('$id, $name', async ({ id, frame, name }) => {
  const svg = present(figuresOf(fixture).get(id)).svg(frame);
  // One element a line, so that a change can be read.
  const lines = svg.replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/${id}-${name}.svg`);
});
