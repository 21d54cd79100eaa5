import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';

/** Where to report in one country. */
export interface ReportCountry {
  /** ISO 3166-1 code; null for what serves several countries. */
  readonly country: string | null;
  /** Public offices first, companies that are impersonated last. */
  readonly channels: readonly ReportChannel[];
}

export interface ReportChannel {
  readonly agency: RowOf<typeof agencies>;
  /** Page on which to report. */
  readonly url: string;
  /** Day on which address and number were read; null where the source is not known. */
  readonly readOn: string | null;
}

/** Where a victim can report, by country. Agencies of a country that share a page are one channel. */
export function reportCountries(catalog: Catalog): readonly ReportCountry[] {
  const channels = catalog.rows(agencies).flatMap((agency): ReportChannel[] => {
    if (agency.report_url === null || agency.status === 'unconfirmed') return [];
    const readOn = catalog.find(sources, agency.source_id)?.read_on ?? null;
    return [{ agency, url: agency.report_url, readOn }];
  });
  const different = channels.filter(
    ({ url }, place) => channels.findIndex((other) => other.url === url) === place,
  );
  return [...Map.groupBy(different, ({ agency }) => agency.country)].map(([country, list]) => ({
    country,
    channels: [...list].sort((a, b) => isCompany(a) - isCompany(b)),
  }));
}

const isCompany = ({ agency }: ReportChannel) => Number(agency.kind === 'company');
