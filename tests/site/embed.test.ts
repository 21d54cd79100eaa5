import { expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { embedCode, embedScript } from '../../src/site/embed.ts';
import { fixture, present } from '../fixture.ts';

const figures = [...figuresOf(fixture).values()];
const heightIn = (code: string) => Number(/height="(\d+)"/.exec(code)?.[1]);

test('a figure is embedded by its own address and named, without script', () => {
  for (const figure of figures.slice(0, 20)) {
    const code = embedCode(figure);
    expect(code).toMatch(
      /^<iframe src="http[^"]*\/embed\/[^"]+\/" title="[^"]+" [^<]*><\/iframe>$/,
    );
    expect(code).toContain(`/embed/${figure.id}/`);
  }
});

test('the frame is as high as its figure asks for', () => {
  const heights = figures.map((figure) => heightIn(embedCode(figure)));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(400);
  const tall = present(figures.find(({ id }) => id === 'operation-techniques'));
  const low = present(figures.find(({ id }) => id === 'age-losses'));
  expect(heightIn(embedCode(tall))).toBeGreaterThan(heightIn(embedCode(low)));
});

test('the script is a file of the site', () => {
  expect(embedScript()).toMatch(/^<script src="http[^"]*\/embed\.js" async><\/script>$/);
});
