import type { Format } from '../../format.ts';
import { ageParts } from './age-parts.ts';
import { agenciesSideBySide } from './agencies-side-by-side.ts';
import { agencyFigures } from './agency-figures.ts';
import { allegedPerpetratorsByState } from './alleged-perpetrators-by-state.ts';
import { averageLoss } from './average-loss.ts';
import { complaintCounts } from './complaint-counts.ts';
import { complaintsByYear } from './complaints-by-year.ts';
import { crimeTypeRanks } from './crime-type-ranks.ts';
import { crimeTypes } from './crime-types.ts';
import { fbiAndFtc } from './fbi-and-ftc.ts';
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
import { operationPlaces } from './operation-places.ts';
import { operationRanges } from './operation-ranges.ts';
import { operationSeizures } from './operation-seizures.ts';
import { operationTechniques } from './operation-techniques.ts';
import { operationTimeline } from './operation-timeline.ts';
import { operationsByYear } from './operations-by-year.ts';
import { over60ByState } from './over-60-by-state.ts';
import { overSixtyAverage } from './over-sixty-average.ts';
import { overSixtyShare } from './over-sixty-share.ts';
import { realLosses } from './real-losses.ts';
import type { FigureWords } from './shape.ts';
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

/** German words of each figure, by the name of its file in src/figures. */
export const figureWords = (f: Format): FigureWords => ({
  'age-parts': ageParts(f),
  'agencies-side-by-side': agenciesSideBySide(f),
  'agency-figures': agencyFigures(f),
  'alleged-perpetrators-by-state': allegedPerpetratorsByState(f),
  'average-loss': averageLoss(f),
  'complaint-counts': complaintCounts(f),
  'complaints-by-year': complaintsByYear(f),
  'crime-type-ranks': crimeTypeRanks(f),
  'crime-types': crimeTypes(f),
  'fbi-and-ftc': fbiAndFtc(f),
  'ftc-contact': ftcContact(f),
  'ftc-imposters': ftcImposters(f),
  'ftc-losses-by-state': ftcLossesByState(f),
  'ftc-payment': ftcPayment(f),
  'gold-couriers': goldCouriers(),
  'how-victims-pay': howVictimsPay(f),
  'india-arrests': indiaArrests(),
  'ic3-countries': ic3Countries(f),
  'imposter-scams-by-state': imposterScamsByState(f),
  'losses-by-year': lossesByYear(f),
  'microsoft-help': microsoftHelp(f),
  'money-returned': moneyReturned(f),
  'operation-partners': operationPartners(f),
  'operation-places': operationPlaces(f),
  'operation-ranges': operationRanges(f),
  'operation-seizures': operationSeizures(f),
  'operation-techniques': operationTechniques(f),
  'operation-timeline': operationTimeline(f),
  'operations-by-year': operationsByYear(f),
  'over-60-by-state': over60ByState(f),
  'over-sixty-average': overSixtyAverage(f),
  'over-sixty-share': overSixtyShare(f),
  'real-losses': realLosses(f),
  'share-of-losses': shareOfLosses(f),
  'state-complaints': stateComplaints(f),
  'state-counts': stateCounts(f),
  'state-losses': stateLosses(),
  'state-rank-by-year': stateRankByYear(f),
  'state-ranking': stateRanking(f),
  'state-rate-vs-nation': stateRateVsNation(f),
  'state-rates': stateRates(f),
  'state-tech-support': stateTechSupport(),
  'tech-support-by-state': techSupportByState(f),
  'tech-support-complaints-by-state': techSupportComplaintsByState(f),
  'then-and-now': thenAndNow(f),
  'totals-by-year': totalsByYear(f),
  'unwanted-calls-by-state': unwantedCallsByState(f),
  'victim-countries': victimCountries(f),
  'victim-countries-by-year': victimCountriesByYear(f),
  'victim-country-ranking': victimCountryRanking(f),
});
