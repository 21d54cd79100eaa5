import { build } from 'astro';
import { steps } from '../../src/order/steps.ts';

// One language of the site, as LOCALE and LANGUAGES say, into the folder that is named. How far it is goes to the
// process that builds all languages; without that process there is nothing left to do.
const [outDir = ''] = process.argv.slice(2);
const leave = () => process.exit(1);
process.on('disconnect', leave);
steps.subscribe((step) => process.send?.(step));
await build({ outDir, logLevel: 'warn' });
process.off('disconnect', leave);
process.disconnect?.();
