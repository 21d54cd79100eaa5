import { describe, expect, test } from 'vitest';
import { drawParagraph, heightOf, type Style, setParagraph } from '../../src/publish/paragraph.ts';

/** Every letter is one unit wide. */
const plain: Style = { name: 'note', size: 10, leading: 1.5, widthOf: ({ length }) => length };
const balanced: Style = { ...plain, balanced: true };

describe('a paragraph', () => {
  test('fills its lines from the first on', () => {
    expect(setParagraph('aa bb cc dd', plain, 8).lines).toEqual(['aa bb cc', 'dd']);
  });

  test('balanced, has as many lines, about equally long', () => {
    expect(setParagraph('aa bb cc dd', balanced, 8).lines).toEqual(['aa bb', 'cc dd']);
    expect(setParagraph('aa bb', balanced, 8).lines).toEqual(['aa bb']);
  });

  test('keeps numbers and units together, and a word too long on a line of its own', () => {
    expect(setParagraph('to $2\u00a0bn', plain, 4).lines).toEqual(['to', '$2\u00a0bn']);
    expect(setParagraph('a immeasurable b', plain, 4).lines).toEqual(['a', 'immeasurable', 'b']);
  });

  test('is as high as its lines, which stand below each other', () => {
    const paragraph = setParagraph('aa bb', plain, 3);
    expect(heightOf(paragraph)).toBe(30);
    expect(drawParagraph(paragraph, 4, 100)).toBe(
      '<text x="4" y="111" class="note">aa</text><text x="4" y="126" class="note">bb</text>',
    );
  });

  test('is escaped', () => {
    expect(drawParagraph(setParagraph('a<b', plain, 9), 0, 0)).toContain('a&lt;b');
  });
});
