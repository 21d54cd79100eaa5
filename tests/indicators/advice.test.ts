import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { advice } from '../../src/datasets/advice.ts';
import { sources } from '../../src/datasets/sources.ts';
import { t } from '../../src/i18n/index.ts';
import { adviceFor } from '../../src/indicators/advice.ts';
import { stepsOf } from '../../src/indicators/operation-methods.ts';
import { reportCountries } from '../../src/indicators/report-channels.ts';
import { dataFolder } from '../fixture.ts';

const catalog = await loadCatalog(dataFolder);
const moments = ['during', 'first-hour', 'later'] as const;

test('what most documents advise comes first, and an official document stands behind each', () => {
  for (const moment of moments) {
    const counts = adviceFor(catalog, moment).map(({ rows }) => rows.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { id, rows } of adviceFor(catalog, moment)) {
      const kind = catalog.find(sources, rows[0]?.source_id ?? '')?.kind;
      expect(kind, id).toBe('official');
    }
  }
});

test('every piece of advice is shown once, in words of the site', () => {
  const shown = moments.flatMap((moment) => adviceFor(catalog, moment).map(({ id }) => id));
  expect(shown.toSorted()).toEqual(
    [...new Set(catalog.rows(advice).map(({ advice_id }) => advice_id))].toSorted(),
  );
  expect(shown.filter((id) => t.report.advice(id) === null)).toEqual([]);
});

test('a country has public offices before companies, each with the day it was read', () => {
  const countries = reportCountries(catalog);
  expect(countries.length).toBeGreaterThan(1);
  for (const { country, channels } of countries) {
    const companies = channels.map(({ agency }) => agency.kind === 'company');
    expect(companies, String(country)).toEqual(companies.toSorted((a, b) => Number(a) - Number(b)));
    expect(companies[0], String(country)).toBe(false);
    expect(channels.filter(({ readOn }) => readOn === null)).toEqual([]);
  }
});

test('the fraud runs in five steps and one that hides them, most named method first', () => {
  const steps = stepsOf(catalog);
  expect(steps.map(({ step }) => step)).toEqual(Object.keys(t.report.steps));
  for (const { techniques, operations } of steps) {
    const counts = techniques.map((technique) => technique.operations.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(operations).toBeGreaterThanOrEqual(counts[0] ?? Infinity);
  }
});
