import { expect, test } from 'vitest';
import { sources } from '../../src/datasets/sources.ts';
import { sourceLine } from '../../src/publish/credits.ts';
import { fixture, present } from '../fixture.ts';

const rows = fixture.rows(sources);
const evidenceOf = (ids: readonly string[], locators: readonly string[] = []) => ({
  evidence: ids.map((source_id) => ({ source_id, locators })),
});

const byPublisher = [...Map.groupBy(rows, ({ publisher }) => publisher)];

test('one document is named with its publisher and its pages', () => {
  const { source_id, title, publisher } = present(rows[0]);
  expect(sourceLine(fixture, evidenceOf([source_id], ['p.7-8', 'p. 9']))).toBe(
    `Source: ${publisher}, ${title}, pp.\u00a07–8, p.\u00a09`,
  );
});

test('of many documents of one publisher, the publisher is named', () => {
  const [publisher, documents] = present(byPublisher.find(([, list]) => list.length > 2));
  const ids = documents.map(({ source_id }) => source_id);
  expect(sourceLine(fixture, evidenceOf(ids))).toBe(`Source: ${publisher} (${ids.length} sources)`);
});

test('of many publishers, those of most documents are named and the others counted', () => {
  const line = sourceLine(fixture, evidenceOf(rows.map(({ source_id }) => source_id)));
  const most = byPublisher.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  expect(line).toContain(present(most[0])[0]);
  expect(line).toContain(`${most.length - 3} others; all ${rows.length} sources`);
});
