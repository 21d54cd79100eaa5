import { defineConfig } from 'astro/config';
import { linkedStyles } from './src/astro/linked-styles.ts';
import { policyHashes } from './src/astro/policy-hashes.ts';
import { progress } from './src/astro/progress.ts';
import { listOfPages } from './src/astro/sitemap.ts';
import { watchData } from './src/astro/watch-data.ts';
import { isFurther, pagesPath, port, siteUrl } from './src/config.ts';

/** What is fetched later has no files of its own: Vite's helper that would preload them weighs more than the rest. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * SQLite's module also names the files of two workers that would keep databases between visits. Nothing
 * here starts them; without their names they are not built.
 */
const sqliteAlone = {
  name: 'sqlite-alone',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@sqlite.org/sqlite-wasm')
      ? code.replaceAll(/new URL\("sqlite3[\w.-]*", import\.meta\.url\)/g, 'new URL("about:blank")')
      : null,
};

// Astro reports its use to its makers unless told otherwise; nothing is kept on the machine.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
  site: siteUrl,
  base: pagesPath,
  // What is the same in every language is with the first.
  publicDir: isFurther ? 'public/none' : 'public',
  trailingSlash: 'ignore',
  server: { port },
  devToolbar: { enabled: false },
  // Styles are in the page, named by their hash in the Content Security Policy: a first visit waits for no other file.
  // Large families of pages link to them instead: src/astro/linked-styles.ts.
  build: { inlineStylesheets: 'always', assets: 'assets', concurrency: 16 },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports],
    worker: {
      format: 'es',
      plugins: () => [sqliteAlone],
      // A name by which `_headers` knows it.
      rollupOptions: { output: { entryFileNames: 'assets/sql-worker.[hash].js' } },
    },
  },
  integrations: [progress(), watchData(), linkedStyles(), policyHashes(), ...listOfPages()],
});
