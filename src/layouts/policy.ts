/** What a page may run beside scripts. */
export type Runs = 'webassembly';

/**
 * The Content Security Policy of a page, but for the hashes of what pages carry themselves:
 * src/astro/policy-hashes.ts adds them to what is built. WebAssembly, and the worker that compiles it,
 * are allowed to the page that asks for them alone; older browsers give a worker the policy of its page.
 * In development the server injects scripts of its own, which this policy would block.
 */
export function policyOf(runs?: Runs): string {
  const scripts = runs
    ? "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"
    : "script-src 'self'";
  return `default-src 'none'; ${scripts}; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`;
}
