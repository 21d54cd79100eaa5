import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { countries } from '../../src/datasets/countries.ts';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { places } from '../../src/datasets/places.ts';
import { states } from '../../src/datasets/states.ts';
import { indiaMap } from '../../src/figures/maps/india.ts';
import { usMap } from '../../src/figures/maps/us.ts';
import { worldMap } from '../../src/figures/maps/world.ts';
import { dataFolder } from '../fixture.ts';

const catalog = await loadCatalog(dataFolder);
const widths = [720, 360];

describe.each(widths)('at %i px', (width) => {
  test('the states of the data are those of the map, but for the Minor Outlying Islands', () => {
    const ids = catalog.rows(states).map(({ state }) => state);
    expect(ids.filter((id) => id !== 'US-UM')).toEqual(usMap(width).ids);
    expect(ids).toContain('US-UM');
  });

  test('the states and union territories of India are those of the map', () => {
    const ids = catalog.rows(places).flatMap(({ kind, state }) => (kind === 'city' ? [] : [state]));
    expect(ids.toSorted()).toEqual(indiaMap(width).ids);
    expect(ids).toHaveLength(36);
  });

  test('every country in which a source names victims is on the map', () => {
    const used = new Set(catalog.rows(operationVictimCountries).map(({ country }) => country));
    const missing = [...used].filter((country) => {
      const code = catalog.find(countries, country)?.iso_a3;
      return code === undefined || !worldMap(width).ids.includes(code);
    });
    expect(used.size).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test('every city with a map point is on the map, in its own state or close by', () => {
    const cities = catalog.rows(places).filter(({ kind }) => kind === 'city');
    const astray = cities.filter(
      ({ latitude, longitude }) =>
        latitude !== null && longitude !== null && !indiaMap(width).project(longitude, latitude),
    );
    expect(astray.map(({ place_id }) => place_id)).toEqual([]);
  });
});
