import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { watchData } from './src/astro/watch-data.ts';
import { basePath, href, port, siteUrl } from './src/config.ts';

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
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, plugins: [plainImports] },
  integrations: [
    watchData(),
    // What is embedded elsewhere is no page of its own: the page of its figure stands for it.
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(href('/embed/')) }),
  ],
});
