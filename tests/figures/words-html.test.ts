import { expect, test } from 'vitest';
import { wordsHtml } from '../../src/figures/words-html.ts';
import { markedAsWritten } from '../../src/i18n/as-written.ts';

test('words of the data are marked, and nothing becomes markup', () => {
  expect(wordsHtml(`S. 4 <b> ${markedAsWritten('Losses & "ranks"')}`)).toBe(
    'S. 4 &lt;b&gt; <span lang="en">Losses &amp; &quot;ranks&quot;</span>',
  );
});
