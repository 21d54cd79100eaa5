import { claimRows, crimeTypeYears, emptyShare } from './coverage.ts';
import { dateInFuture, dateOrder, nearDuplicateAction } from './dates.ts';
import { disagreement } from './disagreement.ts';
import { coordinates, populationJump, populationMissing, priceJump } from './places.ts';
import { printedRate, printedTable, rankOrder } from './ranks.ts';
import type { Rule } from './rule.ts';
import { printedShare } from './shares.ts';
import { sourceDates, unusedSource, yearAfterSource } from './sources.ts';
import { tenfoldChange } from './tenfold-change.ts';
import { groupAboveState, placesAboveOperation, publishedSum, stateAboveTotal } from './totals.ts';

/** Every rule that compares rows, in the order of the rule reference. */
export const rules: readonly Rule[] = [
  disagreement,
  tenfoldChange,
  publishedSum,
  stateAboveTotal,
  groupAboveState,
  placesAboveOperation,
  rankOrder,
  printedTable,
  printedRate,
  printedShare,
  emptyShare,
  populationMissing,
  populationJump,
  priceJump,
  coordinates,
  dateOrder,
  dateInFuture,
  nearDuplicateAction,
  crimeTypeYears,
  claimRows,
  unusedSource,
  sourceDates,
  yearAfterSource,
];
