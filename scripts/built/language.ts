import { build } from 'astro';

// One language of the site, as LOCALE and LANGUAGES say, into the folder that is named.
const [outDir = ''] = process.argv.slice(2);
await build({ outDir, logLevel: 'warn' });
