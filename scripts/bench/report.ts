import { readFile, writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import astro from 'astro/package.json' with { type: 'json' };

const file = 'docs/records/bench.md';

const introduction = `# How fast it is

Written by \`npm run bench\`. Times are medians with their smallest and largest run in brackets, memory is the largest of all runs. A part that is measured alone replaces only its own section, so each section names its machine.
`;

/** Replaces one section of the report, or adds it at its end. */
export async function writeSection(title: string, command: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => introduction);
  const [, ...sections] = before.split(/^(?=## )/m);
  const section = `## ${title}\n\n\`${command}\` on ${machine()}.\n\n${text}\n`;
  const index = sections.findIndex((other) => other.startsWith(`## ${title}\n`));
  if (index === -1) sections.push(section);
  else sections[index] = section;
  const whole = [introduction, ...sections].map((part) => part.trimEnd()).join('\n\n');
  await writeFile(file, `${whole}\n`);
}

function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() || 'processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cores.length} cores (${model}), ${memory}, ${platform()} ${release()}, Node.js ${process.version}, Astro ${astro.version}`;
}
