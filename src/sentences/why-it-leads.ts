import { t } from '../i18n/index.ts';
import type { LeadReason } from '../indicators/lead-reason.ts';

/** Why a value leads among the statements on one thing; `null`: none does. */
export function whyItLeads(why: LeadReason | null): string {
  const w = t.leads;
  if (why === null) return w.none;
  if (why.reason === 'aside') return w.aside(why.count);
  return why.reason === 'kind' ? w.kind[why.kind] : w.reason[why.reason];
}
