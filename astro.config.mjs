import { defineConfig } from 'astro/config';
import { listOfPages } from './src/astro/sitemap.ts';
import { watchData } from './src/astro/watch-data.ts';
import { basePath, port, siteUrl } from './src/config.ts';

/** What is fetched later has no files of its own: Vite's helper that would preload them weighs more than the rest. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

// Astro reports its use to its makers unless told otherwise; nothing is kept on the machine.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  server: { port },
  devToolbar: { enabled: false },
  // Scripts and styles stay files: the Content Security Policy allows nothing inline.
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, plugins: [plainImports] },
  integrations: [watchData(), ...listOfPages()],
});
