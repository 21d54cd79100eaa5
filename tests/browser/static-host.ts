import { createServer } from 'node:http';

/** What a host sends for a path; null where it has nothing. */
export type Answer = (path: string) => {
  readonly body: Buffer | string;
  readonly head: readonly (readonly [name: string, value: string])[];
} | null;

const types = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['svg', 'image/svg+xml'],
  ['xml', 'application/xml'],
  ['json', 'application/json'],
  ['woff2', 'font/woff2'],
  ['png', 'image/png'],
]);

/** Media type of a file by its name. */
export const typeOf = (file: string) =>
  types.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'text/plain';

/** Starts a host on a port of its own, which makes it another origin; `end` stops it. */
export function startHost(answer: Answer): Promise<{ address: string; end: () => void }> {
  return new Promise((resolve) => {
    const server = createServer(({ url = '/' }, response) => {
      const answered = answer(decodeURIComponent(new URL(url, 'http://x').pathname));
      if (!answered) return response.writeHead(404).end();
      for (const [name, text] of answered.head) response.setHeader(name, text);
      return response.end(answered.body);
    });
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      const port = typeof at === 'object' ? at?.port : undefined;
      resolve({ address: `http://127.0.0.1:${port}`, end: () => server.close() });
    });
  });
}
