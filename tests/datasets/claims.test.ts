import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { claims } from '../../src/datasets/claims.ts';
import { sources } from '../../src/datasets/sources.ts';

test('every claim the record began with has its source, and rows unless none carries it', async () => {
  const catalog = await loadCatalog('data');
  const rows = catalog.rows(claims);
  expect(rows.length).toBeGreaterThanOrEqual(60);
  for (const claim of rows) {
    expect(catalog.find(sources, claim.source_id), claim.claim_id).toBeDefined();
    // That the rows exist is a rule of the check; loadCatalog throws where one does not.
    expect((claim.dataset === null) === (claim.row_key === null), claim.claim_id).toBe(true);
    if (claim.dataset === null && claim.verdict !== 'statement') {
      expect(claim.note, claim.claim_id).not.toBeNull();
    }
  }
});
