import { expect, test } from 'vitest';
import { states } from '../../src/datasets/states.ts';
import { t } from '../../src/i18n/index.ts';
import { countryRecords } from '../../src/indicators/country-records.ts';
import { countryPath } from '../../src/links.ts';
import { plain } from '../../src/sentences/sentence.ts';
import { countriesWithSheet, countrySheet, stateSheet } from '../../src/site/fact-sheet.ts';
import { sheetText } from '../../src/site/fact-sheet-text.ts';
import { fixture } from '../fixture.ts';

const sheets = [
  ...fixture.rows(states).map(({ state }) => stateSheet(fixture, state)),
  ...countriesWithSheet(fixture).map((record) => countrySheet(fixture, record)),
];

test('a sheet has at most two charts that are low enough for their place', () => {
  expect(Math.max(...sheets.map(({ figures }) => figures.length))).toBe(2);
  for (const { figures } of sheets)
    for (const { drawing } of figures)
      expect(drawing.height).toBeLessThanOrEqual(1.4 * drawing.width);
});

test('a sheet says where to report, by number or address, as far as the data say', () => {
  const desks = sheets.flatMap((sheet) => sheet.desks);
  expect(desks.some(({ phone }) => phone !== null)).toBe(true);
  const alone = sheets.find((sheet) => sheet.desks.length === 0);
  expect(alone && sheetText(alone, '2026.11.28')).not.toContain(t.factSheet.report);
});

test('the documents of a fact are named once, stated before worked out', () => {
  for (const { facts } of sheets)
    for (const { stated, worked } of facts) {
      const texts = [...stated, ...worked].map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
});

test('the text has every fact, its source, every place to report and the address, on plain blanks', () => {
  for (const sheet of sheets) {
    const text = sheetText(sheet, '2026.11.28');
    expect(text).not.toMatch(/[\u00a0\u202f\ue000]|undefined|null/);
    expect(text).toContain(`${sheet.path}\n`);
    for (const { said, stated } of sheet.facts) {
      expect(text).toContain(
        said
          .map(plain)
          .join(' ')
          .replace(/[\u00a0\u202f]/g, ' '),
      );
      for (const origin of stated)
        expect(text).toContain(origin.text.replace(/[\u00a0\u202f]/g, ' '));
    }
    for (const { name } of sheet.desks) expect(text).toContain(`- ${name}`);
  }
});

test('what changed in the years of the charts is said, once', () => {
  const us = sheets.find(({ path }) => path.startsWith(countryPath('US')));
  const changes = (us?.figures ?? []).flatMap(({ figure }) => figure.words.breaks ?? []);
  expect(changes.length).toBeGreaterThan(0);
  for (const { limits } of sheets) expect(new Set(limits).size).toBe(limits.length);
  expect(us?.limits).toEqual(expect.arrayContaining(changes));
});

test('a country of which nothing is known has no sheet', () => {
  const all = [...countryRecords(fixture).values()];
  expect(countriesWithSheet(fixture).length).toBeLessThan(all.length + 1);
  for (const record of countriesWithSheet(fixture))
    expect(countrySheet(fixture, record).facts[0]?.said[0]?.text).not.toMatch(
      /^We have found no figure/,
    );
});
