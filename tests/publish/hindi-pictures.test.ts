import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The environment is read once, so Hindi has a process of its own. */
const script = `
  const { readFileSync } = await import('node:fs');
  const { catalog } = await import('./src/catalog/current.ts');
  const { figuresOf } = await import('./src/figures/all.ts');
  const { t } = await import('./src/i18n/index.ts');
  const { piecesOf } = await import('./src/publish/devanagari.ts');
  const { figureSvgFile } = await import('./src/publish/figure-picture.ts');
  const { withOutlinedWords } = await import('./src/publish/outlined-words.ts');
  const { outlineOf } = await import('./src/publish/word-outlines.ts');
  const { previewsOf, figureSource } = await import('./src/site/previews.ts');
  const { cardSvg, figureCard } = await import('./src/site/card.ts');
  const [tokens, classes] = ['tokens', 'figures'].map((name) => readFileSync('src/styles/' + name + '.css', 'utf8'));
  const figures = [...figuresOf(catalog).values()].filter(({ member }) => member === '');
  const svgs = [
    ...figures.map((figure) => figureSvgFile(catalog, figure)),
    ...[...previewsOf(catalog)]
      .filter(([id]) => !/^(state|operation)-/.test(id))
      .map(([, { card, figure }]) =>
        figure
          ? figureCard(figure, figureSource(catalog, figure), t.site, tokens, classes)
          : cardSvg(card, t.site, tokens)),
  ];
  const texts = svgs.flatMap((svg) => svg.match(/(?<=<(text|tspan)[^>]*>)[^<]+/g));
  const pieces = [...new Set(texts.flatMap(piecesOf))];
  console.log(JSON.stringify({
    pictures: svgs.length,
    inHindi: texts.filter((text) => /\\p{scx=Deva}/u.test(text)).length,
    lacking: pieces.filter((piece) => [400, 600].some((weight) => outlineOf(piece, weight).glyphs.includes(0))),
    withText: svgs.map(withOutlinedWords).filter((svg) => /<text|\\p{scx=Deva}/u.test(svg)).length,
  }));`;

test('every picture of Hindi is in Hindi and can be drawn: no text is left in it, no letter is missing', () => {
  const env = { ...process.env, LANGUAGES: 'en,hi', LOCALE: 'hi' };
  const args = ['--input-type=module', '--eval', script];
  const found = JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' }));
  expect(found).toMatchObject({ lacking: [], withText: 0 });
  expect(found.inHindi).toBeGreaterThan(3 * found.pictures);
});
