import { parseHTML } from 'linkedom';

/** What Plot draws into. */
export const { document } = parseHTML('<!doctype html><html><body></body></html>');
