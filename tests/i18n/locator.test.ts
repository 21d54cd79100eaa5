import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { datasets } from '../../src/datasets/all.ts';
import { textIn } from '../../src/datasets/measures.ts';
import { english } from '../../src/i18n/en/index.ts';
import { translations } from '../../src/i18n/index.ts';
import { locatorText } from '../../src/i18n/locator.ts';
import { languageOf } from '../../src/i18n/translation.ts';

test.each([
  ['p.7', 'p.\u00a07'],
  ['p. 28 States by Complaint Count', 'p.\u00a028 States by Complaint Count'],
  ['p.7-8', 'pp.\u00a07–8'],
  ['pp. 17-20, Overall State Statistics', 'pp.\u00a017–20, Overall State Statistics'],
  ['p.8, p.27', 'p.\u00a08, p.\u00a027'],
  ['p.14 note 10', 'p.\u00a014 note 10'],
  ['p. 3 table; p. 4', 'p.\u00a03 table; p.\u00a04'],
  ['Executive Summary', 'Executive Summary'],
])('%s', (written, shown) => {
  expect(locatorText(written)).toBe(shown);
});

test('every place of the data is the same in English but for its pages', () => {
  const places = datasets.flatMap((dataset) =>
    catalog
      .rows(dataset)
      .flatMap((row: Readonly<Record<string, unknown>>) => textIn(row.locator) ?? []),
  );
  const plain = (text: string) => text.replace(/pp?\.\s*/g, 'p. ').replaceAll(/\s*[-–]\s*/g, '-');
  const changed = [...new Set(places)].filter(
    (place) => plain(locatorText(place)) !== plain(place),
  );
  expect(changed).toEqual([]);
});

describe.each([...translations])('in %s', (_, translation) => {
  const { stated } = languageOf(translation, english).messages;

  test.each(['p. 3 table', 'page of Ohio', 'p. 5, note to figure 4', 'column A1'])(
    '%s',
    (place) => {
      const words = locatorText(place, stated).replaceAll(/A1|Ohio|\d+/g, '');
      expect(words).not.toMatch(/\b(page of|table|note|column|figure)\b/);
    },
  );
});
