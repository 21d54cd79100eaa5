import { perCatalog } from '../catalog/per-catalog.ts';
import { ageComplaints, ageLosses } from './age-parts.ts';
import { agenciesSideBySide } from './agencies-side-by-side.ts';
import { agencyFigures } from './agency-figures.ts';
import { allegedPerpetratorsByState } from './alleged-perpetrators-by-state.ts';
import { averageLoss } from './average-loss.ts';
import { complaintCountsOverTime } from './complaint-counts.ts';
import { complaintsByYear } from './complaints-by-year.ts';
import { crimeTypeRanks } from './crime-type-ranks.ts';
import { crimeTypesOfYear } from './crime-types.ts';
import { fbiAndFtc } from './fbi-and-ftc.ts';
import type { Figure, FigureFamily } from './figure.ts';
import { ftcContact } from './ftc-contact.ts';
import { ftcImposters } from './ftc-imposters.ts';
import { ftcLossesByState } from './ftc-losses-by-state.ts';
import { ftcPayment } from './ftc-payment.ts';
import { goldCouriers } from './gold-couriers.ts';
import { howVictimsPay } from './how-victims-pay.ts';
import { ic3Countries } from './ic3-countries.ts';
import { imposterScamsByState } from './imposter-scams-by-state.ts';
import { indiaArrests } from './india-arrests.ts';
import { lossesByYear } from './losses-by-year.ts';
import { microsoftHelp } from './microsoft-help.ts';
import { moneyReturned } from './money-returned.ts';
import { operationPartners } from './operation-partners.ts';
import { operationPlaceMaps } from './operation-places.ts';
import { operationRanges } from './operation-ranges.ts';
import { operationSeizures } from './operation-seizures.ts';
import { operationTechniques } from './operation-techniques.ts';
import { operationTimeline } from './operation-timeline.ts';
import { operationsByYear } from './operations-by-year.ts';
import { overSixtyByState } from './over-60-by-state.ts';
import { overSixtyAverage } from './over-sixty-average.ts';
import { overSixtyShare } from './over-sixty-share.ts';
import { realLosses } from './real-losses.ts';
import { shareOfLosses } from './share-of-losses.ts';
import { stateComplaints } from './state-complaints.ts';
import { stateCounts } from './state-counts.ts';
import { stateLosses } from './state-losses.ts';
import { stateRankByYear } from './state-rank-by-year.ts';
import { stateRanking } from './state-ranking.ts';
import { stateRateVsNation } from './state-rate-vs-nation.ts';
import { stateRates } from './state-rates.ts';
import { stateTechSupport } from './state-tech-support.ts';
import { techSupportByState } from './tech-support-by-state.ts';
import { techSupportComplaintsByState } from './tech-support-complaints-by-state.ts';
import { thenAndNow } from './then-and-now.ts';
import { totalsByYear } from './totals-by-year.ts';
import { unwantedCallsByState } from './unwanted-calls-by-state.ts';
import { victimCountries } from './victim-countries.ts';
import { victimCountriesByYear } from './victim-countries-by-year.ts';
import { victimCountryRanking } from './victim-country-ranking.ts';

const families: readonly FigureFamily[] = [
  lossesByYear,
  fbiAndFtc,
  complaintsByYear,
  averageLoss,
  shareOfLosses,
  crimeTypeRanks,
  crimeTypesOfYear,
  totalsByYear,
  realLosses,
  thenAndNow,
  ageLosses,
  ageComplaints,
  overSixtyShare,
  howVictimsPay,
  goldCouriers,
  indiaArrests,
  overSixtyAverage,
  stateRates,
  operationPlaceMaps,
  victimCountries,
  stateLosses,
  stateCounts,
  stateRanking,
  stateRankByYear,
  stateComplaints,
  stateRateVsNation,
  techSupportByState,
  techSupportComplaintsByState,
  allegedPerpetratorsByState,
  unwantedCallsByState,
  stateTechSupport,
  overSixtyByState,
  imposterScamsByState,
  ftcLossesByState,
  operationsByYear,
  operationTimeline,
  operationRanges,
  operationSeizures,
  operationPartners,
  operationTechniques,
  microsoftHelp,
  moneyReturned,
  victimCountryRanking,
  victimCountriesByYear,
  ic3Countries,
  ftcImposters,
  ftcContact,
  ftcPayment,
  agenciesSideBySide,
  agencyFigures,
  complaintCountsOverTime,
];

interface BoundFamily {
  readonly id: string;
  readonly figures: readonly Figure[];
}

/** Every figure for which the data has rows, family by family. */
export const figureFamilies = perCatalog((catalog): readonly BoundFamily[] =>
  families.map((family) => ({ id: family.id, figures: family.bind(catalog) })),
);

/** True for the id of a figure or family that this site knows, whether the data has rows for it or not. */
export const isKnownFigure = (id: string): boolean => families.some((family) => family.id === id);

/** The same figures by id. */
export const figuresOf = perCatalog((catalog): ReadonlyMap<string, Figure> => {
  const figures = figureFamilies(catalog).flatMap((family) => family.figures);
  return new Map(figures.map((figure) => [figure.id, figure]));
});
