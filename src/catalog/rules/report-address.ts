import { agencies } from '../../datasets/agencies.ts';
import { sources } from '../../datasets/sources.ts';
import type { Rule } from './rule.ts';

/** Names of hosts under which a country registers the names of others. */
const shared = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gouv',
  'gov',
  'gv',
  'net',
  'nic',
  'or',
  'org',
  'police',
]);

/**
 * Hosts of a government or a police force on which agencies with a site of their own take reports. The
 * document that an agency cites must name the host; whoever adds one here has read it there.
 */
const trusted: ReadonlySet<string> = new Set([
  'belgie.be',
  'canada.ca',
  'police.gov.sg',
  'polizei.de',
  'reportfraud.police.uk',
  'rufnummernmissbrauch.at',
]);

export const reportAddress: Rule = {
  id: 'report-address',
  severity: 'error',
  guards:
    'Victims would be sent to a host that is neither that of the agency nor of the document that names it.',
  fix: 'Correct the address, or cite the document of the agency that gives it.',
  reads: [agencies, sources],
  check: ({ rows, find }, report) => {
    for (const { url, report_url: address, source_id: id, status, line } of rows(agencies)) {
      // Those that no page shows were not seen in a document of the agency.
      if (address === null || status === 'unconfirmed' || !URL.canParse(address)) continue;
      const source = find(sources, id);
      const own = [url, source?.url, source?.read_at].flatMap((each) =>
        each && URL.canParse(each) ? [ownerOf(each)] : [],
      );
      const owner = ownerOf(address);
      if (own.includes(owner) || trusted.has(owner)) continue;
      report(agencies, line, {
        column: 'report_url',
        value: address,
        message: `its host is neither that of ${url ?? 'the agency'} nor of the document ${id}`,
        fix: 'Correct the address. If it is right, name the document of the agency that gives it, or add the host to the trusted ones in src/catalog/rules/report-address.ts.',
      });
    }
  },
};

/** The registered name of a host: `ic3.gov` of `www.ic3.gov`, `incibe.es`, `police.uk` below a shared one. */
function ownerOf(address: string): string {
  const labels = new URL(address).hostname.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(shared.has(second) && labels.length > 2 ? -3 : -2).join('.');
}
