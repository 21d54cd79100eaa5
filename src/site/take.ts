import { href } from '../config.ts';
import type { Figure, FigureView } from '../figures/figure.ts';
import { viewPath } from '../links.ts';
import { bibtex, figureWork, fullCitation } from '../publish/citation.ts';
import type { Collection } from '../publish/collection.ts';
import { sourceCitation } from '../publish/credits.ts';
import { pictureLines } from '../publish/figure-picture.ts';
import { embedCode, embedImage } from './embed.ts';
import { figureFileHref } from './figure-address.ts';

/** Texts that readers take away, by the `data-take` of the element that shows them. */
interface TakenTexts {
  readonly citeSource: string;
  readonly citeFull: string;
  readonly bibtex: string;
  readonly embed: string;
  readonly image: string;
  /** The two lines under a picture. */
  readonly source: string;
  readonly credit: string;
}

/** What readers take away of one view of a figure: always of the one they see. */
export interface Taken {
  readonly texts: TakenTexts;
  /** Addresses of its pictures. */
  readonly svg: string;
  readonly png: string;
  /** Name of its files without the ending. */
  readonly name: string;
}

/** What readers take away of a figure as its page shows it first, or of another view. */
export function takenOf(collection: Collection, figure: Figure, view?: FigureView): Taken {
  const { id, views } = figure;
  // The address of the figure without a year shows its newest view, whichever that is one day.
  const other = view === views[0] ? undefined : view;
  const work = figureWork(collection, figure, other);
  return {
    texts: {
      citeSource: sourceCitation(collection, other ?? figure),
      citeFull: fullCitation(work),
      bibtex: bibtex(work),
      embed: embedCode(figure, other),
      image: embedImage(figure, other),
      ...pictureLines(collection.catalog, figure, other),
    },
    svg: href(other ? viewPath(id, other.id, 'svg') : `/figures/${id}.svg`),
    png: other ? href(viewPath(id, other.id, 'png')) : figureFileHref(figure, 'png'),
    name: other ? `${id}-${other.id}` : id,
  };
}
