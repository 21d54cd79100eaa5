/** A language as built, with what its pages may run. */
export interface BuiltLanguage {
  /** Folder of the language below the site: `es`. */
  readonly folder: string;
  /** Content Security Policy that allows the styles and scripts of all its pages. */
  readonly policy: string;
}

const directives = ['style-src', 'script-src'] as const;

/**
 * The headers of a site of several languages, from those of the first: what holds for a folder holds for
 * the folder in each language, and the policy names the styles and scripts of all of them.
 */
export function joinHeaders(text: string, languages: readonly BuiltLanguage[]): string {
  const whole = languages.reduce(
    (joined, { policy }) => directives.reduce((own, name) => withHashes(own, name, policy), joined),
    text,
  );
  const blocks = whole.split(/\n{2,}/);
  const copies = languages.flatMap(({ folder }) =>
    blocks.flatMap((block) => {
      const rules = block.split('\n').filter((line) => !line.startsWith('#'));
      const path = rules[0] ?? '';
      return path.startsWith('/') && path !== '/*'
        ? [[`/${folder}${path}`, ...rules.slice(1)].join('\n')]
        : [];
    }),
  );
  return `${[whole.trimEnd(), ...copies].join('\n\n')}\n`;
}

/** Adds to a directive the hashes that it has in another policy. */
function withHashes(text: string, directive: string, policy: string): string {
  const pattern = `${directive} 'self'((?: 'sha256-[^']+')+)`;
  const added = new RegExp(pattern).exec(policy)?.[1]?.split(' ') ?? [];
  return text.replaceAll(
    new RegExp(pattern, 'g'),
    (_, own: string) =>
      `${directive} 'self' ${[...new Set([...own.split(' '), ...added])].filter(Boolean).sort().join(' ')}`,
  );
}
