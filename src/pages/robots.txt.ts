import type { APIRoute } from 'astro';

/** Returns the rules for crawlers: everything may be read. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
