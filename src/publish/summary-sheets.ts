import type { Catalog } from '../catalog/catalog.ts';
import { t } from '../i18n/index.ts';
import type { Stated } from '../indicators/current.ts';
import { stateTypeYears } from '../indicators/state-types.ts';
import { techSupportYears } from '../indicators/tech-support.ts';

/** A table that answers a common question from the values that lead. */
export interface Summary {
  /** Name of its sheet. */
  readonly name: string;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface SummaryColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit?: string;
}

/** The summaries of the workbook, in the order of their sheets; empty cells are not reported. */
export function summariesOf(catalog: Catalog): readonly Summary[] {
  return [techSupportByState(catalog), lossesByYear(catalog)];
}

const techSupport = 'tech-support';

const w = t.downloads.summaries;

function techSupportByState(catalog: Catalog): Summary {
  return {
    name: 'tech-support-by-state',
    columns: [
      { name: 'year', meaning: w.year },
      { name: 'state', meaning: w.state },
      { name: 'state_name', meaning: w.stateName },
      { name: 'complaints', meaning: w.techSupportComplaints, unit: 'complaints' },
      { name: 'losses_usd', meaning: w.techSupportLosses, unit: 'USD' },
      { name: 'source_id', meaning: w.source },
      { name: 'locator', meaning: w.locator },
    ],
    rows: stateTypeYears(catalog, techSupport).flatMap(({ year, state, complaints, losses }) => {
      const from = (losses.current ?? complaints.current)?.row;
      if (!from) return [];
      const values = [numberOf(complaints.current), numberOf(losses.current)];
      return [[year, state.state, state.name, ...values, from.source_id, from.locator]];
    }),
  };
}

function lossesByYear(catalog: Catalog): Summary {
  return {
    name: 'losses-by-year',
    columns: [
      { name: 'year', meaning: w.year },
      { name: 'tech_support_complaints', meaning: w.techSupportComplaints, unit: 'complaints' },
      { name: 'tech_support_losses_usd', meaning: w.techSupportLosses, unit: 'USD' },
      { name: 'all_complaints', meaning: w.allComplaints, unit: 'complaints' },
      { name: 'all_losses_usd', meaning: w.allLosses, unit: 'USD' },
      { name: 'tech_support_source_id', meaning: w.techSupportSource },
      { name: 'all_source_id', meaning: w.allSource },
    ],
    rows: techSupportYears(catalog).map((of) => [
      of.year,
      numberOf(of.complaints),
      numberOf(of.losses),
      numberOf(of.allComplaints),
      numberOf(of.allLosses),
      (of.losses ?? of.complaints)?.row.source_id ?? null,
      (of.allLosses ?? of.allComplaints)?.row.source_id ?? null,
    ]),
  };
}

const numberOf = (stated: Stated<unknown> | null) => stated?.value ?? null;
