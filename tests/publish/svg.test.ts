import { describe, expect, test } from 'vitest';
import { figureFamilies } from '../../src/figures/all.ts';
import { figureSvgFile } from '../../src/publish/figure-picture.ts';
import { licenceUrl } from '../../src/publish/json.ts';
import { readSvg, sizeOf } from '../figures/read-svg.ts';
import { fixture } from '../fixture.ts';

const pictures = figureFamilies(fixture)
  .flatMap(({ figures }) => figures.slice(0, 1))
  .map((figure) => ({ id: figure.id, figure, svg: figureSvgFile(fixture, figure) }));

describe.each(pictures)('the picture of $id', ({ figure, svg }) => {
  const root = readSvg(svg);
  const written = [...root.querySelectorAll('text')].map((text) => text.textContent).join(' ');

  test('holds title, measure, notes, source, licence and address', () => {
    const { title, subtitle, notes } = figure.words;
    for (const words of [title, subtitle, ...notes]) expect(written).toContain(words);
    expect(written).toMatch(/Sources?: \w/);
    expect(licenceUrl).toContain('by/4.0');
    expect(written).toContain('CC BY 4.0');
    expect(written).toContain(`/figures/${figure.id}/`);
  });

  test('needs nothing from the site: no token, no link, no colour that drawing programs do not read', () => {
    expect(svg).not.toMatch(/var\(|oklch|light-dark|undefined|NaN|<a |href=/);
  });

  test('is high enough for its last line', () => {
    const [, height] = sizeOf(root);
    const lines = [...root.querySelectorAll(':scope > text')].map((text) =>
      Number(text.getAttribute('y')),
    );
    expect(Math.max(...lines)).toBeLessThan(height - 10);
  });
});

test('the same figure gives the same picture', () => {
  for (const { figure, svg } of pictures.slice(0, 3))
    expect(figureSvgFile(fixture, figure)).toBe(svg);
});
