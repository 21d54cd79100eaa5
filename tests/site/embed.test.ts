import { expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { embedCode, embedImage, embedScript } from '../../src/site/embed.ts';
import { frameCode, imageCode, themed } from '../../src/site/embed-code.ts';
import { fixture, present } from '../fixture.ts';

const figures = [...figuresOf(fixture).values()];
const heightIn = (code: string) => Number(/height="(\d+)"/.exec(code)?.[1]);

test('a figure is embedded by its own address and named, without script', () => {
  for (const figure of figures.slice(0, 20)) {
    const code = embedCode(figure);
    expect(code).toMatch(
      /^<iframe src="http[^"]*\/embed\/[^"]+\/\?theme=light" title="[^"]+" [^<]*><\/iframe>$/,
    );
    expect(code).toContain(`/embed/${figure.id}/`);
  }
});

test('the frame is as high as its figure asks for', () => {
  const alone = figures.filter(({ member }) => member === '');
  const heights = alone.map((figure) => heightIn(embedCode(figure)));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(300);
  const tall = present(figures.find(({ id }) => id === 'operation-techniques'));
  const low = present(figures.find(({ id }) => id === 'age-losses'));
  expect(heightIn(embedCode(tall))).toBeGreaterThan(heightIn(embedCode(low)));
});

test('the picture of a figure has its text alternative and leads to its page', () => {
  const figure = present(figures.find(({ id }) => id === 'age-losses'));
  const code = embedImage(figure);
  expect(code).toMatch(/^<a href="http[^"]*\/figures\/age-losses\/"><img src="http[^"]*\.png" /);
  expect(code).toContain(` alt="${figure.words.alt}"`);
});

test('quotes and ampersands of a text stay inside its attribute', () => {
  const title = 'A "B" & <C>';
  const escaped = 'A &quot;B&quot; &amp; &lt;C&gt;';
  const address = 'https://a.example/?m=b&y=1';
  expect(frameCode({ address, title, height: 400 })).toContain(`title="${escaped}"`);
  expect(frameCode({ address, title, height: 400 })).toContain('/?m=b&amp;y=1"');
  expect(imageCode({ page: address, picture: address, alt: title })).toContain(`alt="${escaped}"`);
});

test('colours are added to an address with and without a query', () => {
  expect(themed('https://a.example/', 'dark')).toBe('https://a.example/?theme=dark');
  expect(themed('https://a.example/?year=2023', 'auto')).toBe(
    'https://a.example/?year=2023&theme=auto',
  );
});

test('the script is a file of the site', () => {
  expect(embedScript()).toMatch(/^<script src="http[^"]*\/embed\.js" async><\/script>$/);
});
