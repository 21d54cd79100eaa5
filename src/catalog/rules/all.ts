import { ageBounds } from './age-bounds.ts';
import { contradiction, copiedRow } from './alike.ts';
import { breakSeries } from './break-series.ts';
import { changeEntry } from './changes.ts';
import { choiceFits } from './choices.ts';
import { claimFits } from './claims.ts';
import { complaintParts } from './complaint-parts.ts';
import { complaintGap, complaintPlace, complaintRange } from './complaint-periods.ts';
import { countryFits } from './countries.ts';
import { claimRows, crimeTypeYears, emptyShare } from './coverage.ts';
import { dateInFuture, dateOrder, nearDuplicateAction } from './dates.ts';
import { printedResult } from './derived.ts';
import { disagreement } from './disagreement.ts';
import { documentCountry } from './document-country.ts';
import { dateAfterDocument, dayOfDocument } from './document-dates.ts';
import { foreignDocument } from './documents.ts';
import { fullGrid } from './full-grid.ts';
import { helpAddress, helpChannel, helpNumber, helpStep } from './help.ts';
import { labelYears } from './label-years.ts';
import { placeInSource } from './located.ts';
import { loneSource, loneStep } from './lone.ts';
import { loneCell } from './lone-cell.ts';
import { loneCountry } from './lone-country.ts';
import { dateInId, operationDocuments, victimsAboveOperation } from './operations.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { agesAddUp, scopeAboveWhole } from './parts.ts';
import { placeIdState, placeInState } from './place-states.ts';
import {
  coordinates,
  monthMissing,
  populationJump,
  populationMissing,
  priceJump,
} from './places.ts';
import { countAboveResidents, medianAboveMean } from './plausible.ts';
import { printedTable } from './printed-table.ts';
import { rankOrder } from './ranks.ts';
import { printedRate } from './rates.ts';
import { readOn } from './read-on.ts';
import { reportAddress } from './report-address.ts';
import { rounding } from './rounding.ts';
import type { Rule } from './rule.ts';
import { nearDuplicateOperation, sameAddress } from './same-thing.ts';
import { readAgain, secondReading } from './second-readings.ts';
import { printedShare } from './shares.ts';
import { amountCurrency, smallCell } from './small-cells.ts';
import { sourceDates, unusedSource, yearAfterSource } from './sources.ts';
import { statedQualifier, statedWords } from './stated-words.ts';
import { statesAboveNation } from './states-above-nation.ts';
import { subtypesAddUp } from './subtypes.ts';
import { tableGap } from './table-gap.ts';
import { tenfoldChange } from './tenfold-change.ts';
import { placesAboveOperation, publishedSum, stateAboveTotal } from './totals.ts';
import { unitOfMetric } from './units.ts';
import { valueRange } from './value-range.ts';
import { valueWithoutCount } from './value-without-count.ts';
import { withheldAmount } from './withheld.ts';
import { agesComplete, yearParts } from './year-parts.ts';

/** Every rule that compares rows, in the order of the rule reference. */
export const rules: readonly Rule[] = [
  disagreement,
  contradiction,
  copiedRow,
  tenfoldChange,
  statedWords,
  statedQualifier,
  rounding,
  valueRange,
  valueWithoutCount,
  publishedSum,
  stateAboveTotal,
  statesAboveNation,
  partAboveWhole,
  scopeAboveWhole,
  agesAddUp,
  subtypesAddUp,
  placesAboveOperation,
  complaintParts,
  smallCell,
  withheldAmount,
  amountCurrency,
  complaintRange,
  complaintGap,
  complaintPlace,
  rankOrder,
  printedTable,
  printedRate,
  printedShare,
  printedResult,
  ageBounds,
  emptyShare,
  populationMissing,
  populationJump,
  priceJump,
  monthMissing,
  coordinates,
  placeInState,
  placeIdState,
  choiceFits,
  countryFits,
  documentCountry,
  loneCountry,
  dateOrder,
  dateInFuture,
  nearDuplicateAction,
  nearDuplicateOperation,
  dateInId,
  dateAfterDocument,
  dayOfDocument,
  operationDocuments,
  victimsAboveOperation,
  crimeTypeYears,
  claimRows,
  claimFits,
  labelYears,
  breakSeries,
  changeEntry,
  secondReading,
  readAgain,
  helpStep,
  helpAddress,
  helpChannel,
  helpNumber,
  placeInSource,
  unusedSource,
  sameAddress,
  sourceDates,
  yearAfterSource,
  readOn,
  loneSource,
  foreignDocument,
  loneStep,
  loneCell,
  fullGrid,
  tableGap,
  agesComplete,
  yearParts,
  unitOfMetric,
  medianAboveMean,
  countAboveResidents,
  reportAddress,
];
