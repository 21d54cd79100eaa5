import { describe, expect, test } from 'vitest';
import { withOutlinedWords } from '../../src/publish/outlined-words.ts';
import { picture } from '../../src/publish/pictures.ts';
import { drawPng } from '../../src/publish/png.ts';
import { wordsWidth } from '../../src/publish/word-outlines.ts';

const svg = (...texts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200"><title>शिकायतें</title><style>text{font-family:'Source Sans 3'}.bold{font-weight:600}.halo text{stroke:#fff;stroke-width:3px;paint-order:stroke}</style><rect width="400" height="200" fill="#fff"/>${texts.join('')}</svg>`;

const drawn = (...texts: readonly string[]) => withOutlinedWords(svg(...texts));

/** The box around all that is drawn over the ground. */
function boxOf(outlined: string) {
  const paths = [...outlined.matchAll(/ d="([^"]+)"/g)].slice(1).map(([, d = '']) => d);
  const numbers = paths.flatMap((d) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
  const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, index) => index % 2 === axis));
  if (!xs || !ys) throw new Error('nothing is drawn');
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const words = 'राष्ट्रीय श्रेणी';
const width = wordsWidth(words, 20, 400);

test('no text is left, and no letter of its script', () => {
  const outlined = drawn(
    `<text x="10" y="40">${words}</text>`,
    `<text x="10" y="80"><tspan x="10">FBI की</tspan><tspan x="10" dy="1.2em">रिपोर्ट</tspan> में</text>`,
    '<text x="10" y="180">Latin alone</text>',
  );
  expect(outlined).not.toMatch(/<t|[^\0-\x7f]/);
  expect(outlined.match(/<path/g)).toHaveLength(6);
});

describe('a text stands where it is anchored', () => {
  test.each([
    ['start', 200],
    ['middle', 200 - width / 2],
    ['end', 200 - width],
  ])('%s', (anchor, left) => {
    const box = boxOf(
      drawn(`<text x="200" y="90" font-size="20" text-anchor="${anchor}">${words}</text>`),
    );
    expect(Math.abs(box.left - left)).toBeLessThan(1.5);
    expect(Math.abs(box.right - left - width)).toBeLessThan(1.5);
  });
});

test('a text that is turned is drawn upwards', () => {
  const text = (transform: string) => `<text ${transform} font-size="20">${words}</text>`;
  const turned = drawn(text('transform="translate(50,190) rotate(-90)"'));
  expect(turned).toContain('matrix(0 -1 1 0 50 190)');
  expect(drawPng(turned, 400)).not.toEqual(
    drawPng(drawn(text('transform="translate(50,190)"')), 400),
  );
});

test('Latin letters, digits and signs stand between the words, as wide as they are', () => {
  const mixed = '(FBI) की श्रेणी & “2024–25”';
  const box = boxOf(
    drawn(`<text x="10" y="90" font-size="20">${mixed.replace('&', '&amp;')}</text>`),
  );
  expect(Math.abs(box.right - box.left - wordsWidth(mixed, 20, 400))).toBeLessThan(4);
});

test('weight and halo are those of the style sheet', () => {
  const text = (paint: string) =>
    `<text x="10" y="90" font-size="20" class="${paint}">${words}</text>`;
  const [plain, bold] = [boxOf(drawn(text(''))), boxOf(drawn(text('bold')))];
  expect(bold.right).toBeGreaterThan(plain.right + 3);
  expect(drawn(`<g class="halo">${text('')}</g>`)).toContain('paint-order="stroke"');
});

test('the same drawing gives the same outlines, another gives others', () => {
  const text = (word: string) => `<text x="10" y="90">${word}</text>`;
  expect(drawn(text('प्रति'))).toBe(drawn(text('प्रति')));
  expect(drawn(text('प्रति'))).not.toBe(drawn(text('प्रीति')));
});

test('a picture has outlines where it has Devanagari, and is drawn as before where it has none', async () => {
  const [hindi, english] = [
    svg(`<text x="9" y="90">${words}</text>`),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text y="15">loss</text></svg>',
  ];
  expect(await picture(hindi, 300)).toEqual(drawPng(withOutlinedWords(hindi), 300));
  expect(await picture(english, 300)).toEqual(drawPng(english, 300));
});
