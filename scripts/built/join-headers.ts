/** A page of a language, as built, by which the styles and scripts of its pages are known. */
export interface BuiltLanguage {
  /** Folder of the language below the site: `es`. */
  readonly folder: string;
  /** Any page of it: all have the same policy. */
  readonly page: string;
}

const directives = ['style-src', 'script-src'] as const;

/**
 * The headers of a site of several languages, from those of the first: what holds for a folder holds for
 * the folder in each language, and the policy names the styles and scripts of all of them.
 */
export function joinHeaders(text: string, languages: readonly BuiltLanguage[]): string {
  const policy = languages.reduce(
    (joined, { page }) => directives.reduce((own, name) => withHashes(own, name, page), joined),
    text,
  );
  const blocks = policy.split(/\n{2,}/);
  const copies = languages.flatMap(({ folder }) =>
    blocks.flatMap((block) => {
      const rules = block.split('\n').filter((line) => !line.startsWith('#'));
      const path = rules[0] ?? '';
      return path.startsWith('/') && path !== '/*'
        ? [[`/${folder}${path}`, ...rules.slice(1)].join('\n')]
        : [];
    }),
  );
  return `${[policy.trimEnd(), ...copies].join('\n\n')}\n`;
}

/** Adds to a directive the hashes that it has in a page. */
function withHashes(text: string, directive: string, page: string): string {
  const of = (policy: string) =>
    new RegExp(`${directive} 'self'((?: 'sha256-[^']+')+)`).exec(policy)?.[1]?.split(' ') ?? [];
  const added = of(page);
  return text.replaceAll(
    new RegExp(`${directive} 'self'((?: 'sha256-[^']+')+)`, 'g'),
    (_, own: string) =>
      `${directive} 'self' ${[...new Set([...own.split(' '), ...added])].filter(Boolean).sort().join(' ')}`,
  );
}
