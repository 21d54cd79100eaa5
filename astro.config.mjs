import { defineConfig } from 'astro/config';
import { basePath, port, siteUrl } from './src/config.ts';
import { watchData } from './src/watch-data.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  server: { port },
  devToolbar: { enabled: false },
  // Scripts and styles stay files: the Content Security Policy allows nothing inline.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [watchData()],
});
