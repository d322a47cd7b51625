import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Returns the rules of a `_headers` file: a path pattern and its headers. */
export function parseHeaders(text: string): { path: string; headers: [string, string][] }[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const headers = lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { path, headers };
    });
}

/** Returns the targets of a `_redirects` file by path. */
export function parseRedirects(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to]] : [];
    }),
  );
}

/** Files that hosts read and nobody is served. */
const unserved = /^\/_(?:headers|redirects|nginx)(?:\/|$)/;

/** Returns the addresses of all pages below the home page, each without the slash that it ends with. */
function getSlashless(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    files
      .flatMap((file) => /^(.+)[\\/]index\.html$/.exec(file)?.[1] ?? [])
      .map((page) => `/${page.replaceAll('\\', '/')}`),
  );
}

/** Returns the path of an address, decoded where it can be, as files are named. */
function getPath(address: string): string {
  const { pathname } = new URL(`http://localhost${address}`);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Plain http on this machine cannot be upgraded, and must not be remembered as https only. */
function forLoopback(name: string, value: string): string | undefined {
  if (name === 'Strict-Transport-Security') return undefined;
  return name === 'Content-Security-Policy' ? value.replace('; upgrade-insecure-requests', '') : value;
}

/**
 * Returns a server for a finished build, as a host with `_headers` and `_redirects` would serve it.
 * @param folder the folder that `npm run build` wrote
 * @throws {Error} when the folder holds no build
 */
export function createSiteServer(folder: string): Server {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no build; run "npm run build" first.`);
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const redirects = parseRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const slashless = getSlashless(folder);
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false });
  return createServer((request, response) => {
    // Several slashes in front would make a host name of what follows. sirv reads the address from here too.
    request.url = `/${(request.url ?? '').replace(/^\/+/, '')}`;
    const pathname = getPath(request.url);
    for (const { path, headers } of rules) {
      if (!pathname.startsWith(path.replace('*', ''))) continue;
      for (const [name, value] of headers) {
        const local = forLoopback(name, value);
        if (local !== undefined) response.setHeader(name, local);
      }
    }
    const target = redirects.get(pathname.endsWith('/') ? pathname : `${pathname}/`);
    if (target !== undefined) {
      response.writeHead(301, { Location: target }).end();
      return;
    }
    if (slashless.has(pathname)) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (unserved.test(pathname)) refuse();
    else files(request, response, refuse);
  });
}
