import { t } from '../../i18n/index.ts';
import { type TileRow, type Tiles, tiles } from './tiles.ts';

/** How tiles of the states are drawn for a figure, in the words that all of them share. */
export const stateTiles = <R extends TileRow>(map: Omit<Tiles<R>, 'relation' | 'notReported'>) =>
  tiles({
    ...map,
    relation: t.figureTerms.states.relation,
    notReported: t.figureTerms.notReported,
  });
