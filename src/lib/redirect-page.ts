import { escapeHtml } from './inline-markdown.ts';

/**
 * Returns the page of a short address, for hosts that don't read the list of redirects.
 * @param to address on this site that it leads to
 * @param title of the page that it leads to
 * @param site address the site is published at
 */
export function makeRedirectPage(to: string, title: string, site: URL | undefined): string {
  const name = escapeHtml(title);
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'">`,
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<title>${name} – Error Fixer Hub</title><meta name="description" content="Leads to ${name}.">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${new URL(to, site).href}"></head>`,
    `<body><h1>${name}</h1><p><a href="${to}">Go on to ${name}</a></p></body></html>`,
  ].join('');
}
