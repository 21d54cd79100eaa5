import { datasets } from '../datasets/all.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { bestValues } from './best-values.ts';

/** Every dataset that can be had, in the order in which the site lists them: first what is worked out from the others. */
export const published: readonly Dataset[] = [bestValues, ...datasets];
