import { describe, expect, test } from 'vitest';
import { actions } from '../../src/datasets/actions.ts';
import { operations } from '../../src/datasets/operations.ts';
import {
  countOperations,
  enforcementEvents,
  eventsByYear,
} from '../../src/indicators/enforcement.ts';
import { edited, fixture, present } from '../fixture.ts';

describe('police operations and actions in one list', () => {
  const events = enforcementEvents(fixture);

  test('are all there, each once', () => {
    const ids = [
      ...fixture.rows(operations).map(({ operation_id }) => operation_id),
      ...fixture.rows(actions).map(({ action_id }) => action_id),
    ];
    expect(events.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(countOperations(events)).toBe(fixture.rows(operations).length);
  });

  test('begin with the newest and end with those without a date', () => {
    const dates = events.map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('are filtered by kind, year and country of who acted', () => {
    for (const event of events) {
      expect(event.facets.year).toBe(event.date?.slice(0, 4) ?? 'undated');
      expect(event.facets.country).toBe(event.country?.toLowerCase() ?? 'several');
      expect(event.facets.kind).toBe('operation' in event ? 'operation' : event.action.kind);
    }
  });

  test('are found under their year; what loses its date is under none', () => {
    const [first] = fixture.rows(operations).filter(({ start_date }) => start_date !== null);
    const id = present(first).operation_id;
    const year = present(first?.start_date).slice(0, 4);
    expect(
      eventsByYear(fixture)
        .get(year)
        ?.map((event) => event.id),
    ).toContain(id);
    const undated = edited(operations, (row) =>
      row.operation_id === id ? { ...row, start_date: null, end_date: null } : row,
    );
    expect(
      eventsByYear(undated)
        .get(year)
        ?.map((event) => event.id) ?? [],
    ).not.toContain(id);
    expect([...eventsByYear(undated).keys()].at(-1)).toBe('undated');
    expect(
      eventsByYear(undated)
        .get('undated')
        ?.map((event) => event.id),
    ).toContain(id);
  });
});
