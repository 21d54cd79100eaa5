import { build } from 'astro';

// The made-up detail pages, built as the site builds its own: `BENCH_PAGES` of them into a folder.
const [outDir = ''] = process.argv.slice(2);

await build({ srcDir: 'scripts/bench/site', outDir, logLevel: 'warn' });
