import { t } from './index.ts';

/** A page or pages with what follows: `p.7-8`, `pp. 17-20`, `p. 28 States by Complaint Count`. */
const pages = /\bpp?\.\s*(\d+)(?:\s*[-–]\s*(\d+))?/g;

/**
 * A place in a document in one form, however its row writes it: p. 7, pp. 7–8. Pages are written in the
 * language of the site unless `write` is given.
 */
export const locatorText = (locator: string, write = t.stated.pages): string =>
  locator.replace(pages, (_, first: string, last?: string) => write(first, last ?? null));
