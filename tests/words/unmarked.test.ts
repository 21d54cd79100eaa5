import { expect, test } from 'vitest';
import { sources } from '../../src/datasets/sources.ts';
import { fixture, present } from '../fixture.ts';
import { codesOf, englishOf, finderOf, ownTexts } from './unmarked.ts';

test('texts of a page are those that nothing says to be of another language', () => {
  const page = `<html lang="hi"><script>a < b</script><p title="x > y">own <b>bold</b>
    <span lang="en">written <i>in it</i></span> after<br>line</p>
    <td translate="no">raw</td><code>id</code><small lang="hi">back</small></html>`;
  expect(ownTexts(page)).toEqual(['own', 'bold', 'after', 'line', 'back']);
});

test('signs that HTML escapes are read', () => {
  expect(ownTexts('<p>A &amp; B &quot;C&quot; &#39;D&#39;</p>')).toEqual([`A & B "C" 'D'`]);
});

test('a text of the data is found wherever it is in another', () => {
  const find = finderOf(['Printed as a rounded number.', 'Printed as zero in the table.']);
  expect(find('2016: Printed as zero in the table. Weiter')).toBe('Printed as zero in the table.');
  expect(find('Printed as it should be')).toBeUndefined();
});

test('long titles of sources stay English, and codes of columns and units are no words', () => {
  const long = present(fixture.rows(sources).find(({ title }) => title.length > 40)).title;
  expect(englishOf(fixture)).toContain(long);
  expect([...codesOf(fixture)]).toEqual(
    expect.arrayContaining(['exact', 'at-least', 'complaints']),
  );
});
