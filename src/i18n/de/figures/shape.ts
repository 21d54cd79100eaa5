import type { Words } from '../shape.ts';

/** What is said of each figure, by the name of its file in src/figures. */
export type FigureWords = Required<Words['figures']>;
