import { writeFileSync } from 'node:fs';

// Loaded into every Node.js process that the benchmark measures: leaves its largest memory, in KiB.
const folder = process.env.BENCH_MEMORY;
if (folder) {
  process.on('exit', () => {
    writeFileSync(`${folder}/${process.pid}`, String(process.resourceUsage().maxRSS));
  });
}
