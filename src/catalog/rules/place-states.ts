import { places } from '../../datasets/places.ts';
import { kilometresTo, stateAt } from './outlines.ts';
import { isInBounds } from './places.ts';
import type { Rule } from './rule.ts';

/** Kilometres by which a town may lie outside the simplified outline of its state. */
const slack = 5;

export const placeInState: Rule = {
  id: 'place-in-state',
  severity: 'error',
  guards: 'A town is outside the outline of its own state by more than 5 kilometres.',
  fix: 'Correct the state or the coordinates.',
  reads: [places],
  check: ({ rows }, report) => {
    const names = new Map(
      rows(places).flatMap(({ kind, state, name }) => (kind === 'city' ? [] : [[state, name]])),
    );
    const named = (state: string) => (names.has(state) ? `${names.get(state)} (${state})` : state);
    for (const { kind, state, latitude, longitude, line } of rows(places)) {
      if (kind !== 'city' || latitude === null || longitude === null) continue;
      if (!isInBounds(latitude, longitude)) continue;
      const point = [longitude, latitude] as const;
      const found = stateAt(point);
      if (found === state || kilometresTo(state, point) <= slack) continue;
      report(places, line, {
        column: 'state',
        value: state,
        message: `${latitude}, ${longitude} is ${found ? `in ${named(found)}` : 'in no state of India'}`,
        fix: found ? `Write ${found}, or correct the coordinates.` : 'Correct the coordinates.',
      });
    }
  },
};

export const placeIdState: Rule = {
  id: 'place-id-state',
  severity: 'error',
  guards: 'The id of a state or union territory is not its code in small letters.',
  fix: 'Correct the code, or the id if it was never published.',
  reads: [places],
  check: ({ rows }, report) => {
    for (const { place_id, kind, state, line } of rows(places)) {
      if (kind === 'city' || place_id === state.toLowerCase()) continue;
      report(places, line, {
        column: 'state',
        value: state,
        message: `the id is ${place_id}`,
        fix: `Write ${place_id.toUpperCase()}, or ${state.toLowerCase()} as the id.`,
      });
    }
  },
};
