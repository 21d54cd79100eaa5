import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { places } from '../../src/datasets/places.ts';
import { f, t } from '../../src/i18n/index.ts';
import { scopeName } from '../../src/sentences/scope-name.ts';
import { dataFolder, present } from '../fixture.ts';

const real = await loadCatalog(dataFolder);

test('a scope is told in words', () => {
  expect(scopeName(real, 'low')).toBe(t.scopes.low);
});

test('a country and a place of India are told by their names', () => {
  const city = present(real.rows(places).find(({ kind }) => kind === 'city'));
  const state = present(real.rows(places).find(({ kind }) => kind === 'state'));
  expect(scopeName(real, 'gb')).toBe(f.country('GB'));
  expect(scopeName(real, city.place_id)).toBe(city.name);
  expect(scopeName(real, state.place_id)).toBe(state.name);
});

test('a scope without words of its own is readable all the same', () => {
  expect(scopeName(real, 'third-round')).toBe('third round');
});

test('no words are kept for a scope that the data does not have', () => {
  const used = new Set(real.rows(operationFigures).map(({ scope }) => scope));
  expect(Object.keys(t.scopes).filter((scope) => !used.has(scope))).toEqual([]);
});
