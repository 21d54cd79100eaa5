/**
 * The Content Security Policy of every page, but for the hashes of what pages carry themselves:
 * src/astro/policy-hashes.ts adds them to what is built. In development the server injects scripts of
 * its own, which this policy would block.
 */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
