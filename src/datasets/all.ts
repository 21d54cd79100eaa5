import { agencies } from './agencies.ts';
import { countries } from './countries.ts';
import { crimeTypes } from './crime-types.ts';
import type { Dataset } from './dataset.ts';
import { ic3CrimeTypes } from './ic3-crime-types.ts';
import { ic3States } from './ic3-states.ts';
import { ic3Totals } from './ic3-totals.ts';
import { operationFigures } from './operation-figures.ts';
import { operationMetrics } from './operation-metrics.ts';
import { operationPlaces } from './operation-places.ts';
import { operationVictimCountries } from './operation-victim-countries.ts';
import { operations } from './operations.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { statePopulations } from './state-populations.ts';
import { states } from './states.ts';

/** Every dataset, in the order in which the site lists them. */
export const datasets: readonly Dataset[] = [
  ic3Totals,
  ic3CrimeTypes,
  crimeTypes,
  ic3States,
  operations,
  operationFigures,
  operationMetrics,
  operationPlaces,
  operationVictimCountries,
  states,
  statePopulations,
  places,
  countries,
  agencies,
  sources,
];
