import { createSite, origin, type Site } from './site.ts';

interface Parts {
  /** Address of the page. */
  url?: string;
  title?: string;
  description?: string;
  /** Added to the end of the head. */
  head?: string;
  /** Replaces what stands inside the body. */
  body?: string;
}

/** Returns the HTML of a page that breaks no rule, apart from the given parts. */
export function samplePage({ url = '/', title, description, head = '', body = '' }: Parts = {}): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title ?? `Page at ${url}`}</title>`,
    `<meta name="description" content="${description ?? `What stands on the page at ${url}, in a sentence of fair length.`}">`,
    `<link rel="canonical" href="${origin}${url}">${head}</head>`,
    `<body>${body === '' ? '<h1>Heading</h1><p>Text.</p>' : body}</body></html>`,
  ].join('\n');
}

/** Returns a site of the given texts by path, for rules to be tried on. */
export function sampleSite(texts: Readonly<Record<string, string | Buffer>>): Site {
  return createSite(Object.keys(texts), (file) => {
    const text = texts[file];
    if (text === undefined) throw new Error(`The sample has no ${file}.`);
    return typeof text === 'string' ? Buffer.from(text) : text;
  });
}

/** Returns a site of one page at `/`, with the given parts. */
export const samplePageSite = (parts: Parts = {}) => sampleSite({ '/index.html': samplePage(parts) });
