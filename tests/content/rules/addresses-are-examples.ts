import type { Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';

/** Addresses that stand for a reader's own (RFC 5737, RFC 3849), that are the same everywhere, or that a page is about. */
const allowed = [
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./,
  /^127\./,
  /^0\.0\.0\.0$/,
  /^255\.255\.255\.\d+$/,
  /^169\.254\./,
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./,
  /^(?:8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|9\.9\.9\.9)$/,
  // Google's health checks and front ends, which readers have to let in.
  /^(?:35\.191\.0\.0|130\.211\.0\.0|209\.85\.\d+\.\d+)$/,
  // Cloudflare's ranges, which readers have to let in, and Docker's and others' common clash with them.
  /^(?:173\.245\.48\.0|103\.21\.244\.0|172\.64\.0\.[01]|172\.0\.0\.0|104\.16\.0\.1)$/,
  // Vercel's own examples of addresses that it refuses.
  /^(?:192\.0\.0\.1|168\.0\.0\.1)$/,
  // Azure's platform address and Kubernetes' first service address.
  /^168\.63\.129\.16$/,
];

const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)(?!\.in-addr)/g;
const isAddress = (text: string) => text.split('.').every((part) => Number(part) <= 255);
/** A version of four numbers, such as 2.0.5.1, follows a name or the word itself. */
const version = /(?:version|OpenSSL|nginx|v|\/)\s?$/i;

function collect(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'url' || key === 'title'
      ? []
      : collect(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Returns the addresses of a text that are somebody's. */
function findForeign(text: string): { found: string; index: number }[] {
  return [...text.matchAll(address)]
    .map(({ 0: found, index }) => ({ found, index }))
    .filter(({ found, index }) => isAddress(found) && !version.test(text.slice(0, index)))
    .filter(({ found }) => !allowed.some((pattern) => pattern.test(found)));
}

const wanted = '192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or loopback';

export const rule: Rule = {
  name: 'addresses-are-examples',
  description:
    'Addresses are those reserved for documentation, private or loopback; nobody else’s are given away.',
  check({ errors, guides, comparisons }) {
    const entries: Entry<unknown>[] = [...errors, ...guides, ...comparisons];
    return entries.flatMap((entry) => [
      ...collect(entry.data, []).flatMap(({ path, text }) =>
        findForeign(text).map(({ found }) => violate(this.name, entry, path, found, wanted)),
      ),
      ...findForeign(entry.body).map(({ found, index }) => ({
        ...violate(this.name, entry, [], found, wanted),
        line: entry.bodyLine + entry.body.slice(0, index).split('\n').length - 1,
        field: '(body)',
      })),
    ]);
  },
};
