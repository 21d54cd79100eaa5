import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeText } from '../../scripts/notice.ts';

const notice = noticeText(readFileSync('package-lock.json', 'utf8'));

test('the list of packages and licences is current: npm run notice', () => {
  expect(readFileSync('NOTICE.md', 'utf8')).toBe(notice);
});

test('every package that builds the site names a licence that allows it', () => {
  const allowed =
    /\| [^|]*\b(MIT|ISC|BSD|Apache-2\.0|0BSD|CC0|CC-BY-4\.0|BlueOak|OFL|Unlicense|Python-2\.0|MPL-2\.0|LGPL|Zlib)/;
  const [building = ''] = notice.split('## To develop');
  const others = building
    .split('\n')
    .filter((line) => /^\| [^ ]+ \| \d/.test(line))
    .filter((line) => !allowed.test(line.replace(/^\| [^|]+\| [^|]+/, '')));
  expect(others).toEqual([]);
});
