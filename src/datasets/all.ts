import { actions } from './actions.ts';
import { advice } from './advice.ts';
import { ageGroups } from './age-groups.ts';
import { agencies } from './agencies.ts';
import { agencyStatistics } from './agency-statistics.ts';
import { breaks } from './breaks.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { complaintCategories } from './complaint-categories.ts';
import { complaintCounts } from './complaint-counts.ts';
import { complaintGroups } from './complaint-groups.ts';
import { consumerPrices } from './consumer-prices.ts';
import { countries } from './countries.ts';
import { crimeTypeLabels } from './crime-type-labels.ts';
import { crimeTypes } from './crime-types.ts';
import type { Dataset } from './dataset.ts';
import { enforcementTotals } from './enforcement-totals.ts';
import { ftcAges } from './ftc-ages.ts';
import { ftcMethods } from './ftc-methods.ts';
import { ftcOlderAdults } from './ftc-older-adults.ts';
import { ftcReports } from './ftc-reports.ts';
import { ftcStateTypes } from './ftc-state-types.ts';
import { ftcStates } from './ftc-states.ts';
import { ftcTotals } from './ftc-totals.ts';
import { ftcTypes } from './ftc-types.ts';
import { helpChannels } from './help-channels.ts';
import { helpSteps } from './help-steps.ts';
import { ic3AgeCrimeTypes } from './ic3-age-crime-types.ts';
import { ic3AgeGroups } from './ic3-age-groups.ts';
import { ic3CallCentreDetail } from './ic3-call-centre-detail.ts';
import { ic3CallCentreMetrics } from './ic3-call-centre-metrics.ts';
import { ic3Countries } from './ic3-countries.ts';
import { ic3CrimeTypes } from './ic3-crime-types.ts';
import { ic3StateAges } from './ic3-state-ages.ts';
import { ic3StateGroups } from './ic3-state-groups.ts';
import { ic3StateRanks } from './ic3-state-ranks.ts';
import { ic3StateTypes } from './ic3-state-types.ts';
import { ic3States } from './ic3-states.ts';
import { ic3Totals } from './ic3-totals.ts';
import { operationFigures } from './operation-figures.ts';
import { operationMetrics } from './operation-metrics.ts';
import { operationPartners } from './operation-partners.ts';
import { operationPlaces } from './operation-places.ts';
import { operationTechniques } from './operation-techniques.ts';
import { operationVictimCountries } from './operation-victim-countries.ts';
import { operations } from './operations.ts';
import { origins } from './origins.ts';
import { partners } from './partners.ts';
import { places } from './places.ts';
import { regions } from './regions.ts';
import { secondReadings } from './second-readings.ts';
import { sources } from './sources.ts';
import { statePopulations } from './state-populations.ts';
import { states } from './states.ts';
import { techniques } from './techniques.ts';

/** Every dataset, in the order in which the site lists them. */
export const datasets: readonly Dataset[] = [
  ic3Totals,
  ic3CrimeTypes,
  crimeTypes,
  crimeTypeLabels,
  ic3AgeGroups,
  ic3AgeCrimeTypes,
  ageGroups,
  ic3CallCentreDetail,
  ic3CallCentreMetrics,
  ic3States,
  ic3StateTypes,
  ic3StateAges,
  ic3StateGroups,
  ic3StateRanks,
  ic3Countries,
  breaks,
  consumerPrices,
  ftcReports,
  ftcTypes,
  ftcTotals,
  ftcStates,
  ftcStateTypes,
  ftcMethods,
  ftcAges,
  ftcOlderAdults,
  agencyStatistics,
  complaintCounts,
  complaintCategories,
  complaintGroups,
  operations,
  operationFigures,
  operationMetrics,
  operationPlaces,
  operationPartners,
  partners,
  operationVictimCountries,
  operationTechniques,
  techniques,
  enforcementTotals,
  actions,
  claims,
  origins,
  states,
  statePopulations,
  places,
  regions,
  countries,
  agencies,
  advice,
  helpSteps,
  helpChannels,
  sources,
  secondReadings,
  changes,
];
