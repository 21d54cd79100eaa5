import { expect, test } from 'vitest';
import { joinHeaders } from '../../scripts/built/join-headers.ts';

const first = `# Read by hosts.

/*
  Content-Security-Policy: script-src 'self' 'sha256-a='; style-src 'self' 'sha256-c=';
  Referrer-Policy: no-referrer

# Pictures
/figures/*
  Content-Security-Policy: script-src 'self' 'sha256-a='; style-src 'self' 'unsafe-inline';
`;

const joined = joinHeaders(first, [
  {
    folder: 'es',
    policy: "script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-d=';",
  },
]);

test('the policy allows the styles and scripts of every language, each once', () => {
  expect(joined).toContain(
    "script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-c=' 'sha256-d=';",
  );
  expect(joined).toContain("'unsafe-inline'");
});

test('what holds for a folder holds for it in each language, and what holds for all is said once', () => {
  const paths = joined.split('\n').filter((line) => line.startsWith('/'));
  expect(paths).toEqual(['/*', '/figures/*', '/es/figures/*']);
});
