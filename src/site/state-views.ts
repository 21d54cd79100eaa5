import type { Catalog } from '../catalog/catalog.ts';
import { figuresOf } from '../figures/all.ts';
import type { Figure } from '../figures/figure.ts';

/** What the states are compared by, each with its map and its ranking; the first is the page of all states. */
const views = [
  { id: 'tech-support', map: 'tech-support-by-state', more: [] },
  { id: 'complaints', map: 'tech-support-complaints-by-state', more: [] },
  { id: 'internet-crime', map: 'state-rates', more: ['state-ranking', 'state-counts'] },
  { id: 'unwanted-calls', map: 'unwanted-calls-by-state', more: [] },
  { id: 'imposter-scams', map: 'imposter-scams-by-state', more: ['ftc-losses-by-state'] },
  { id: 'alleged-perpetrators', map: 'alleged-perpetrators-by-state', more: [] },
] as const;

export type StateViewId = (typeof views)[number]['id'];

export interface StateView {
  readonly id: StateViewId;
  readonly path: string;
  readonly map: Figure;
  /** Ids of further figures on the same. */
  readonly more: readonly string[];
}

const [front] = views;

const stateViewPath = (id: StateViewId) => (id === front.id ? '/states/' : `/states/by/${id}/`);

/** The views for which the data has rows. */
export function stateViews(catalog: Catalog): readonly StateView[] {
  return views.flatMap(({ id, map, more }) => {
    const figure = figuresOf(catalog).get(map);
    return figure ? [{ id, path: stateViewPath(id), map: figure, more }] : [];
  });
}
