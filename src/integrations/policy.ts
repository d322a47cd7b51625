import { createHash } from 'node:crypto';
import { directives, scriptSources } from './settings.ts';

/** Hashes of what stands inside a site's pages. */
export interface InlineHashes {
  scripts: Set<string>;
  styles: Set<string>;
}

/** Pages share their scripts and styles: each is hashed once. */
const hashes = new Map<string, string>();

function hash(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}

/** Returns the hashes of all inline scripts and styles of the given pages. */
export function getInlineHashes(pages: readonly string[]): InlineHashes {
  const found: InlineHashes = { scripts: new Set(), styles: new Set() };
  for (const html of pages) {
    for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (!/\bsrc=|application\/ld\+json/.test(attributes)) found.scripts.add(hash(text));
    }
    for (const [, text = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g))
      found.styles.add(hash(text));
  }
  return found;
}

/**
 * Returns a page whose own policy allows what the page holds. Astro lists the hashes of the whole site on every page,
 * half a kilobyte that no compression makes smaller; scripts and styles in files need none.
 */
export function narrowPolicy(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) => {
    const { scripts, styles } = getInlineHashes([html]);
    return policy.replace(/ '(?:sha256|sha384|sha512)-[^']+'/g, (source) => {
      const isOwn = scripts.has(source.trim()) || styles.has(source.trim());
      return isOwn ? source : '';
    });
  });
}

/** Returns the policy that goes into the response header. */
export function getPolicy({ scripts, styles }: InlineHashes): string {
  return [
    ...directives,
    `script-src ${[...scriptSources, ...[...scripts].sort()].join(' ')}`,
    `style-src ${["'self'", ...[...styles].sort()].join(' ')}`,
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
}

/** Returns the headers that every response carries, by name. */
export function getSecurityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  };
}
