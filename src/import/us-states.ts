import type { Tables } from '../catalog/whole.ts';
import { states } from '../datasets/states.ts';
import { idsByLabel, plainLabel } from './labels.ts';

/** Ids of the US states by name, whether or not a publisher writes "U.S." before those of the islands. */
export function stateIds(tables: Tables): ReadonlyMap<string, string> {
  const ids = idsByLabel(tables, states, 'state', ['name']);
  const short = [...ids].map(([name, id]) => [name.replace(/^u\.s\. /, ''), id] as const);
  const long = short.map(([name, id]) => [plainLabel(`United States ${name}`), id] as const);
  return new Map([...long, ...short, ...ids]);
}
