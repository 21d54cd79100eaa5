import { href } from '../config.ts';

/**
 * Speculation rules for the browser: a page of this site that a reader points at is drawn ahead of the click, so that
 * it is there at once. Files have no slash at their end; they are fetched when they are asked for.
 * Format: https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const nextPages = JSON.stringify({
  prerender: [
    { where: { href_matches: href('/*/') }, eagerness: 'moderate' },
    // The one link that src/client/next-pages.ts makes for a place on a map.
    { where: { selector_matches: 'a.ahead' }, eagerness: 'immediate' },
  ],
});
