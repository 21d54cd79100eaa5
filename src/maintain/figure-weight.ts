import { gzipSync } from 'node:zlib';
import type { Catalog } from '../catalog/catalog.ts';
import { figuresOf } from '../figures/all.ts';
import type { Figure } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { compare } from '../order/compare.ts';

/** What a figure adds to a page, in bytes after gzip: both its drawings, and the heavier one alone. */
export interface FigureWeight {
  readonly id: string;
  readonly kind: Figure['kind'];
  readonly bytes: number;
  readonly heavier: number;
}

/** Every figure of the data, the heaviest first. */
export function figureWeights(catalog: Catalog): readonly FigureWeight[] {
  return [...figuresOf(catalog).values()]
    .map((figure) => {
      const drawings = frames.map((frame) => figure.svg(frame));
      return {
        id: figure.id,
        kind: figure.kind,
        bytes: weigh(drawings.join('')),
        heavier: Math.max(...drawings.map(weigh)),
      };
    })
    .sort((a, b) => b.bytes - a.bytes || compare(a.id, b.id));
}

const weigh = (svg: string) => gzipSync(svg, { level: 9 }).length;

/** The middle one and the heaviest. Throws where there is none. */
export function middleAndHeaviest(weights: readonly FigureWeight[]): {
  readonly middle: FigureWeight;
  readonly heaviest: FigureWeight;
} {
  const [middle, heaviest] = [weights[Math.floor(weights.length / 2)], weights[0]];
  if (!middle || !heaviest) throw new Error('there are no figures to weigh');
  return { middle, heaviest };
}
