import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A server that knows nothing but files, as any static host does. */
export interface StaticServer {
  /** Address of its root, with the base path and a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves a folder below `base`, texts compressed. Pages given in `extra` (path to HTML) are served
 * beside it.
 */
export function serveFolder(
  folder: string,
  base = '/',
  extra: ReadonlyMap<string, string> = new Map(),
): Promise<StaticServer> {
  const notFound = join(folder, '404.html');
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://static.test');
    const page = extra.get(pathname);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const file = pathname.startsWith(base)
      ? fileAt(folder, decodeURIComponent(pathname.slice(base.length)))
      : null;
    if (file) send(response, 200, file);
    else if (existsSync(notFound)) send(response, 404, notFound);
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      const stop = () =>
        new Promise<void>((done) => {
          server.closeAllConnections();
          server.close(() => done());
        });
      resolve({ address: `http://127.0.0.1:${port}${base}`, stop });
    });
  });
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, normalize(`/${path}`));
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isText = /text|json|xml|javascript/.test(type);
  response.writeHead(status, {
    'content-type': type,
    ...(isText ? { 'content-encoding': 'gzip' } : {}),
  });
  const bytes = createReadStream(file);
  if (isText) bytes.pipe(createGzip({ level: 9 })).pipe(response);
  else bytes.pipe(response);
}
