import { textWidth } from '../figures/text.ts';
import type { Lettering } from './svg.ts';

/** For drawing programs, which have fonts that we do not know: room for the widest. */
export const anyFont: Lettering = {
  heading: 'Georgia,serif',
  text: 'system-ui,sans-serif',
  widthOf: textWidth,
};
