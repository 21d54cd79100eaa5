import { expect, test } from 'vitest';
import { withAsked } from '../../src/client/asked.ts';

test.each([
  ['?p=us-ca&as=bars', '', 'https://a.example/es/explore/?p=us-ca&as=bars'],
  ['', '#sources', 'https://a.example/es/explore/#sources'],
  ['?q=a%23b', '#q=select%201', 'https://a.example/es/explore/?q=a%23b#q=select%201'],
  ['', '', 'https://a.example/es/explore/'],
])('%s%s is asked of the page in another language', (search, hash, address) => {
  expect(withAsked('https://a.example/es/explore/', { search, hash })).toBe(address);
  // A page that comes back from the history may have asked before.
  expect(withAsked('https://a.example/es/explore/?p=old#old', { search, hash })).toBe(address);
});
